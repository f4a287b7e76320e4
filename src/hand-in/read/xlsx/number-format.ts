/** What a number format makes of a number, as far as reading depends on it. */
export type NumberFormat =
  | { readonly shows: 'number' | 'percent' }
  /** `isTime`: it shows hours; `isElapsed`: more than 24 of them; `pattern` in our letters, where it consists of digits only. */
  | {
      readonly shows: 'date';
      readonly isTime: boolean;
      readonly isDay: boolean;
      readonly isElapsed: boolean;
      readonly pattern: string | undefined;
    };

export const plain: NumberFormat = { shows: 'number' };

/** Those that a workbook uses without writing them down: ECMA-376, 18.8.30. Where they depend on the country, any pattern of their kind. */
const builtIn: ReadonlyMap<number, string> = new Map([
  [9, '0%'],
  [10, '0.00%'],
  ...among(14, 17, 'mmm'),
  ...among(18, 21, 'h:mm'),
  [22, 'mmm h:mm'],
  ...among(27, 31, 'mmm'),
  ...among(32, 35, 'h:mm'),
  [36, 'mmm'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss'],
  ...among(50, 54, 'mmm'),
  ...among(55, 56, 'h:mm'),
  ...among(57, 58, 'mmm'),
]);

function among(first: number, last: number, code: string): [number, string][] {
  return Array.from({ length: last - first + 1 }, (_, index) => [first + index, code]);
}

/** The format of a number; `own` holds those that the workbook writes down. */
export function numberFormat(id: number, own: ReadonlyMap<number, string>): NumberFormat {
  const code = own.get(id) ?? builtIn.get(id);
  return code === undefined ? plain : formatOf(code);
}

/** Texts between quotation marks, single letters after \ _ *, and colours, languages, conditions in brackets are no signs of a format. */
const silent = /"[^"]*"?|[\\_*].?|\[(?!(?:h+|m+|s+)\])[^\]]*\]?/gi;

function formatOf(code: string): NumberFormat {
  const signs = code.replaceAll(silent, '').toLowerCase();
  if (signs.includes('%')) return { shows: 'percent' };
  const isTime = /[hs]/.test(signs);
  const isDay = /[yd]/.test(signs) || (signs.includes('m') && !isTime);
  if (!isTime && !isDay) return plain;
  const isElapsed = /\[[hms]+\]/.test(signs);
  return { shows: 'date', isTime, isDay, isElapsed, pattern: patternOf(code) };
}

/** "dd\/mm\/yyyy;@" → "dd/mm/yyyy"; nothing for what shows names of months or days, or hours: those depend on the language. */
function patternOf(code: string): string | undefined {
  const [first = ''] = code.split(';');
  const pattern = first
    .replaceAll(/\[[^\]]*\]/g, '')
    .replaceAll(/"([^"]*)"|\\(.)/g, (_, quoted?: string, single?: string) => quoted ?? single ?? '')
    .toLowerCase();
  return /^(?:dd?|mm?|yy|yyyy|[-/. ])+$/.test(pattern) && !/d{3}|m{3}/.test(pattern) ? pattern : undefined;
}
