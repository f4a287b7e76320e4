import type { Look } from '../xlsx/look.ts';

/** Indigo, as the site has it for what was counted. */
export const colours = { form: '28487C', reading: 'A3B8D8' } as const;

const ink = '1B2333';
const soft = '525C6E';
const base = {
  size: 11,
  align: 'left',
  vertical: 'top',
  wraps: true,
  format: 'General',
  colour: ink,
} as const;
const head = { ...base, bold: true, vertical: 'center', rule: colours.form } as const;
const text = { ...base, format: '@' } as const;
const day = 'yyyy\\-mm\\-dd';
const shown = { fill: 'F7F5EF', rule: 'E0D9CA' } as const;

/** Headings are dark where a column must be filled in, and pale where it may stay blank. */
export const looks = {
  required: { ...head, fill: colours.form, colour: 'FFFFFF' },
  optional: { ...head, fill: 'E0E7F2' },
  explanation: { ...base, size: 9, colour: soft, fill: 'F7F5EF', rule: 'E0D9CA' },
  text,
  number: { ...base, align: 'right', wraps: false },
  date: { ...base, format: day, wraps: false },
  exampleText: { ...text, ...shown },
  exampleNumber: { ...base, ...shown, align: 'right', wraps: false },
  title: { ...base, size: 18, bold: true, colour: colours.form, wraps: false },
  lead: { ...base, colour: soft, wraps: false },
  section: { ...base, size: 13, bold: true, colour: colours.form, wraps: false, rule: colours.reading },
  label: { ...base, bold: true },
  body: base,
  listed: { ...base, wraps: false },
} as const satisfies Readonly<Record<string, Look>>;
