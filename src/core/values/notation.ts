/** How a whole column writes its numbers. A notation reads a text in one way, or not at all. */
export const notations = ['vietnamese', 'english', 'plain'] as const;
export type Notation = (typeof notations)[number];

interface Marks {
  readonly looks: RegExp;
  readonly group: string;
  readonly point: string;
}

/** A first group never begins with 0: "0.123" has decimals in any notation that reads it. */
const marks: Readonly<Record<Notation, Marks>> = {
  plain: { looks: /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/, group: '', point: '.' },
  vietnamese: { looks: /^-?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?$/, group: '.', point: ',' },
  english: { looks: /^-?(?:0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/, group: ',', point: '.' },
};

/** The number that a text is in a notation: "1.234" is 1234 in the Vietnamese one and 1.234 in the others. */
export function readNumber(text: string, notation: Notation): number | undefined {
  const { looks, group, point } = marks[notation];
  if (!looks.test(text)) return undefined;
  const value = Number((group === '' ? text : text.replaceAll(group, '')).replace(point, '.'));
  return Math.abs(value) > Number.MAX_SAFE_INTEGER ? undefined : value === 0 ? 0 : value;
}

/** Every number that a text may be, each once. */
export const readings = (text: string): readonly number[] => [
  ...new Set(notations.map((notation) => readNumber(text, notation)).filter((value) => value !== undefined)),
];
