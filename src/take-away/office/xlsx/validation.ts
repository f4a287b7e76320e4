import { attribute, plain } from '../xml.ts';

/** What a spreadsheet says beside cells when they are chosen, and what it lets be written into them. */
export interface Validation {
  /** "A3:A2000". */
  readonly cells: string;
  /** At most 32 characters. */
  readonly title: string;
  /** At most 255 characters. */
  readonly prompt: string;
  /** Absent where anything may stand. */
  readonly rule?: ValidationRule;
}

export interface ValidationRule {
  /** `list`: one of a range; `date`, `decimal`: any day, any number. */
  readonly type: 'list' | 'date' | 'decimal';
  /** The range of a list: the name of one, or a reference. */
  readonly range?: string;
  /** Whether something else is refused, or asked about, or let in without a word. */
  readonly others: 'refused' | 'asked' | 'let in';
  /** What is said then; at most 225 characters. */
  readonly error: string;
}

export const validationsXml = (validations: readonly Validation[]): string =>
  validations.length === 0
    ? ''
    : `<dataValidations count="${validations.length}">${validations.map(validationXml).join('')}</dataValidations>`;

const validationXml = ({ cells, title, prompt, rule }: Validation): string =>
  `<dataValidation${rule === undefined ? '' : ruleAttributes(rule, title)} allowBlank="1" showInputMessage="1" ` +
  (rule === undefined || rule.others === 'let in' ? '' : 'showErrorMessage="1" ') +
  `promptTitle="${plain(title)}" prompt="${plain(prompt)}" sqref="${cells}"` +
  (rule === undefined ? '/>' : `>${operands(rule)}</dataValidation>`);

const ruleAttributes = ({ type, others, error }: ValidationRule, title: string): string =>
  ` type="${type}"${type === 'list' ? '' : ' operator="between"'}${others === 'asked' ? ' errorStyle="warning"' : ''} ` +
  `errorTitle="${plain(title)}" error="${plain(error)}"`;

/** Days are counted from the end of 1899; the last that a spreadsheet knows is that of the year 9999. */
const bounds = { date: ['1', '2958465'], decimal: ['-1000000000000', '1000000000000'] } as const;

function operands({ type, range = '' }: ValidationRule): string {
  const [first, second] = type === 'list' ? [range] : bounds[type];
  return (
    `<formula1>${attribute(first)}</formula1>` +
    (second === undefined ? '' : `<formula2>${second}</formula2>`)
  );
}
