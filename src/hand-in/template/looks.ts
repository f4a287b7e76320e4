import type { Look } from '../../take-away/office/xlsx/look.ts';

/** Of tabs: indigo where something is to be filled in. */
export const colours = { form: '28487C', reading: 'A3B8D8' } as const;

const ink = '1B2333';
const soft = '525C6E';
const paper = 'F7F5EF';
const rule = 'E0D9CA';

const base = {
  size: 11,
  align: 'left',
  vertical: 'top',
  wraps: true,
  format: 'General',
  colour: ink,
} as const;
const head = { ...base, bold: true, vertical: 'center', rule: colours.form } as const;
const blank = { ...base, rule } as const;
const number = { align: 'right', wraps: false, indented: true } as const;
const shown = { ...base, fill: paper, rule } as const;

/** Headings are dark where a column must be filled in, and pale where it may stay blank. */
export const looks = {
  required: { ...head, fill: colours.form, colour: 'FFFFFF' },
  optional: { ...head, fill: 'E0E7F2' },
  explanation: { ...shown, size: 9, colour: soft },
  text: { ...blank, format: '@' },
  number: { ...blank, ...number },
  date: { ...blank, format: 'yyyy\\-mm\\-dd', wraps: false },
  exampleText: { ...shown, format: '@' },
  exampleNumber: { ...shown, ...number },
  title: { ...base, size: 18, bold: true, colour: colours.form, wraps: false },
  lead: { ...base, colour: soft, wraps: false },
  section: { ...base, size: 13, bold: true, colour: colours.form, wraps: false, rule: colours.reading },
  label: { ...base, bold: true },
  line: { ...base, wraps: false },
  paragraph: base,
  rowHead: { ...blank, bold: true, vertical: 'center' },
  row: { ...blank, vertical: 'center' },
} as const satisfies Readonly<Record<string, Look>>;
