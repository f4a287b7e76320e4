import type { Words } from '../../shape.ts';

export const number: Words['checks']['number'] = {
  ambiguous: {
    problem: (whole, grouped, pointed) =>
      `This can be read in two ways: ${whole} (the document prints “${grouped}”), or a number with three decimals (it prints “${pointed}”).`,
    repair: (whole, decimals) =>
      `Write ${whole} if thousands are meant, or ${decimals} if it does have three decimals.`,
  },
  repair: 'Write the number in digits, such as 1234.',
  proposal: (candidates) => `Write ${candidates}.`,
  expected: {
    blank: 'Expected a number.',
    none: 'The cell says that there is no number.',
    space: 'Expected a number without spaces.',
    ambiguous: 'This can be read in two ways.',
    'decimal-comma': 'In the CSV, decimals stand after a dot, not after a comma.',
    grouping: 'Expected a number without marks between thousands.',
    'percent-sign': 'Expected the number alone; the indicator has the unit.',
    'plus-sign': 'A positive number takes no plus sign.',
    'minus-sign': 'The minus sign must be the hyphen of the keyboard (-).',
    exponent: 'Expected all digits, not powers of ten.',
    'leading-zero': 'A number does not begin with 0.',
    'bare-point': 'Expected digits on both sides of the dot.',
    'too-large': 'The number is too large to keep all its digits.',
    text: 'This column holds a number only; words belong in “printed” and “qualifier”.',
  },
  notWhole: { problem: 'Expected a whole number.', repair: 'Write a whole number, such as 3.' },
};

export const parts: Words['checks']['parts'] = {
  names: { field: 'field', subject: 'subject', origin: 'origin', bloc: 'bloc', area: 'area' },
  exceeded: {
    problem: (names, lines, reached) =>
      `The parts by ${names} (line ${lines}) reach ${reached}, more than the total.`,
    repair: (reached) =>
      `Compare the total and the parts with the document. If it does print them so, say in this row’s “note” that the parts are ${reached}.`,
  },
};

export const printed: Words['checks']['printed'] = {
  tooLong: {
    problem: (wordsAtMost) =>
      `“printed” is a few words around the number, ${wordsAtMost} at most, never a sentence.`,
    repair: 'Keep the number and the words right beside it.',
  },
  noNumber: {
    problem: 'The printed form has no number.',
    repair:
      'Copy into “printed” the words with the number as the document prints it; what prints no number is no figure.',
  },
  differs: {
    problem: (printed, texts) =>
      `The document printed “${printed}”, that is ${texts}, which is not this value.`,
    repair: (texts) => `Write ${texts}, or correct “printed” from the document.`,
  },
  contradicts: {
    problem: (printed, qualifiers) =>
      `The document printed “${printed}”, which means “${qualifiers}”, not this qualifier.`,
    repair: (bound) => `Write ${bound}, or correct “printed” from the document.`,
  },
};

export const range: Words['checks']['range'] = {
  outOfRange: (name, least) => `The unit “${name}” is at least ${least}.`,
  outOfBounds: (name, least, most) => `The unit “${name}” goes from ${least} to ${most}.`,
  notWhole: (name, value) => `The unit “${name}” takes whole numbers, not ${value}.`,
  repair: 'Compare it with the document: the indicator may be another.',
  proposal: (texts, printed) => `Write ${texts}, as the document prints “${printed}”.`,
};

export const share: Words['checks']['share'] = {
  ofOne: {
    problem: (value, hundredfold) =>
      `The value is counted in per cent: is this ${value}%, or ${hundredfold}% that a spreadsheet holds as a ratio?`,
    repair: (hundredfold) =>
      `If the document prints ${hundredfold}%, correct both the value and “printed”; if it is below 1%, copy the % sign into “printed”, or say so in the note.`,
  },
};
