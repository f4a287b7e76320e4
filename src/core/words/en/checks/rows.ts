import type { Words } from '../../shape.ts';

export const choice: Words['checks']['choice'] = {
  nothingToChoose: {
    problem: 'No figure has all the dimensions of this row.',
    oneSource: (sources) => `Only one source prints this figure (${sources}); there is nothing to choose.`,
    repair: 'Make it match the observations, or delete this row.',
  },
  notPrinting: {
    problem: 'The preferred source does not print this figure.',
    repair: (sources) => `Choose one of: ${sources}.`,
  },
};

export const wording: Words['checks']['wording'] = {
  or: 'or',
  noFigure:
    'Write the number that the document prints; if it prints none, delete the row, and do not write 0.',
};

export const code: Words['checks']['code'] = {
  unknown: {
    problem: (title, codes) => `“${title}” takes one of: ${codes}.`,
    repair: 'Choose one of the list.',
    proposal: (guess) => `Write ${guess} if that is meant.`,
  },
};

export const duplicate: Words['checks']['duplicate'] = {
  again: {
    problem: (line, file) => `This row has the key of ${file}:${line}; a key has one row only.`,
    repair:
      'Delete one of the two, or correct the cell that tells them apart (field, bloc, period, source…).',
  },
};

export const fieldLabel: Words['checks']['fieldLabel'] = {
  ofCountry: 'for the whole country',
  ofPlaces: (places) => `for ${places} or for the whole country`,
  unknown: {
    problem: (schemes) => `The crosswalk of fields does not have this label ${schemes}.`,
    repair: 'Add a row for this label to that table (in the template: the sheet “Lĩnh vực”).',
    proposal: (guess) =>
      `Write “${guess}” if that is meant; if not, add a row to that table (in the template: the sheet “Lĩnh vực”).`,
  },
};

export const idCollision: Words['checks']['idCollision'] = {
  collision: {
    problem: (file, line) =>
      `This label differs from that of ${file}:${line} only in accents, capitals or punctuation, so both figures would have one id.`,
    repair: 'Write both alike if they are one, or add a word that tells them apart if they are two.',
  },
};

export const indicator: Words['checks']['indicator'] = {
  halfRatio: {
    problem: 'A ratio has a numerator and a denominator, or neither.',
    repair: 'Fill it in, or leave both blank.',
  },
  ratioUnit: {
    problem: (name, name2) =>
      `A share divides two different counts of one unit; here it is “${name}” by “${name2}”.`,
    repair: 'Correct the numerator, the denominator or the unit.',
  },
  mixedRoles: {
    problem: 'A target and a result are not divided by each other.',
    repair: 'Take a numerator and a denominator of the indicator’s own role.',
  },
  additive: { problem: (name) => `The unit “${name}” does not add up.`, repair: 'Write no.' },
  direction: { problem: 'Rank 1 is the top, so a lower number is better.', repair: 'Write lower.' },
  target: {
    problem: 'A key begins with target- if, and only if, the role is target.',
    repair: (key) => `Name the indicator target-${key}, or correct the role.`,
    repairOfRole: 'Write target, or change the key.',
  },
  targetUnit: {
    problem: (base) => `A target has the unit of its indicator (${base}).`,
    repair: (base) => `Write ${base}.`,
  },
};

export const keyForm: Words['checks']['keyForm'] = {
  checkKeyForm: {
    problem: 'A key has small letters without accents, digits and hyphens, and begins with a letter.',
    repair: (slug) => `Write ${slug || 'a short key'}.`,
  },
};

export const periodFits: Words['checks']['periodFits'] = {
  beforeItsTime: {
    problem: (published) => `The source was published on ${published}, before this period begins.`,
    repair: 'Correct the period, or the date of the source.',
  },
  notThere: {
    problem: (from, to) => `The area was not there in this period (${from} to ${to}).`,
    repair: 'Correct the period, or take the area of that time.',
  },
};

export const period: Words['checks']['period'] = {
  impossible: { problem: 'The calendar has no such day or month, or the period ends before it begins.' },
  wantsDate: 'Expected a day as year-month-day.',
  wantsPeriod:
    'Expected EDTF: a year (2022), month (2022-06), day (2022-06-30), interval (2016/2020) or up to a year (../2020).',
  proposal: (proposals) => `Write ${proposals}.`,
  repairOfDate:
    'Look at the document and write a day such as 2022-06-30, or leave it blank if it is not known.',
  repairOfPeriod:
    'Look at the document and write one of these forms; leave it blank if the document gives no year.',
};

export const reference: Words['checks']['reference'] = {
  unknown: {
    problem: (title) => `There is no such key in the table “${title}”.`,
    repair: `Write a key of that table, or add a row to it.`,
    proposal: (guess) => `Write ${guess} if that is meant; if not, add a row to that table.`,
  },
};

export const required: Words['checks']['required'] = {
  missing: { problem: (title) => `“${title}” must not be blank.` },
  oneOf: (codes) => `Write one of: ${codes}.`,
  repair: 'Fill it in from the document.',
  repairs: {
    printed: 'Copy the few words with the number as the document prints them, such as: hơn 1.100.',
    locator: 'Say where in the document the figure stands, such as: đoạn 3.',
    accessed: 'Write the day on which the document was opened, such as 2026-11-22.',
  },
};

export const text: Words['checks']['text'] = {
  rules: {
    'lost-character': {
      problem: 'A character was lost when the file was saved (the � sign); nobody can tell which it was.',
    },
    'lost-letters': {
      problem:
        'A question mark stands inside a word, as in “B?c K?n”: a letter was lost when the file was saved.',
    },
    'not-nfc': {
      problem:
        'Accented letters are composed of several characters and differ, for a machine, from those that look the same. Expected Unicode NFC.',
    },
    'hidden-character': {
      problem: 'There is a character that cannot be seen (mostly from copying a web page).',
    },
    'control-character': {
      problem: 'There is a line break, a tab or a control character; a cell is one line of text.',
    },
    'odd-space': {
      problem: 'There is a space too many: at either end, two in a row, or of an unusual kind.',
    },
  },
  repair: 'Leave the cell empty.',
  proposal: (mended) => `Type it again: ${mended}`,
};

export const url: Words['checks']['url'] = {
  checkUrl: {
    problem: 'Expected a full web address.',
    repair:
      'Copy the whole address, beginning with https:// or http://; if there is none, leave it blank and say why in “note”.',
  },
};
