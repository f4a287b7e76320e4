import type { Words } from '../../shape.ts';

export const understandings: Words['handIn']['understand']['understandings'] = {
  understandingOf: {
    text: (heading, count, words, shown) => `Column “${heading}”: ${count} ${words}${shown}.`,
  },
  example: (seen, to) => `, such as “${seen}”, that is ${to}`,
  sentences: {
    nfc: 'had accents typed apart, now put together',
    hidden: 'had characters that cannot be seen, now left out',
    compatibility: 'had full-width characters, now usual ones',
    spaces: 'had spaces too many or line breaks, now left out',
    dash: 'hold dashes or dots only, and were taken as blank',
    name: 'were understood by name',
    formula: 'are formulas, of which the saved result was taken',
    'number-as-text': 'are numbers in a column of text, written as in Viet Nam',
    'number-vietnamese': 'are numbers as written in Viet Nam',
    'number-english': 'are numbers as written in English',
    'number-plain': 'are numbers with a decimal point',
    'source-key': 'were made keys of sources',
    'field-spelling': 'were spelt as in the list of fields',
    period: 'were understood as periods',
    date: 'were understood as days',
    made: 'were made from names',
  },
};

export const blankBelow: Words['handIn']['understand']['blankBelow'] = {
  missing: {
    problem: (heading) => `“${heading}” must not be blank.`,
    repair: (above) => `Fill it in; write “${above}” if it is the same as above.`,
  },
  withoutPeriod: {
    problem:
      'The period is blank below a row that has one: it may be the same, or the document gives no year.',
    repair: (above) =>
      `Write “${above}” if it is the same as above; if the document gives no year, say so in the column “Ghi chú”.`,
  },
};

export const ditto: Words['handIn']['understand']['ditto'] = {
  dittoBelow: {
    problem: 'The cell only points to the one above it, and each row must say all by itself.',
    repair: 'Write out what the document says.',
    proposal: (above) => `Write “${above}” again if it is the same.`,
  },
};

export const cellReader: Words['handIn']['understand']['cellReader'] = {
  mangled: {
    problem: 'The spreadsheet turned this cell into a date; what was typed is lost.',
    repair: 'Format the cell as Text, then type it again from the document.',
  },
  truth: {
    problem: 'The cell holds TRUE or FALSE, neither text nor number.',
    repair: 'Type it again from the document.',
  },
  broken: {
    problem: 'The formula in this cell fails, so it has no value.',
    repair: 'Correct the formula, or type the value itself.',
  },
  noResult: {
    problem: 'The cell is a formula, and the file does not hold its result.',
    repair: 'Open the file in a spreadsheet and save it again, or type the value itself.',
  },
  wordsAsNumber: {
    problem:
      'The spreadsheet holds this as a number with three decimals; it is not certain what the document prints.',
    repair: (proposals) => `Write ${proposals} as the document prints it, in a cell formatted as Text.`,
  },
};

export const findings: Words['handIn']['understand']['findings'] = {
  mixed: {
    problem: (text) =>
      `The column has numbers with a decimal comma and numbers with a decimal point, so it is not certain what “${text}” is.`,
    repair: (proposals, sign) =>
      `Write ${proposals} (with a ${sign} before decimals), as the document has it.`,
  },
};

export const numberColumn: Words['handIn']['understand']['numberColumn'] = { comma: 'comma', dot: 'dot' };

export const names: Words['handIn']['understand']['names'] = {
  severalNamed: {
    problem: (text) => `Several go by the name “${text}”.`,
    repair: (proposals) => `Write ${proposals}.`,
  },
  unknownName: {
    problem: 'Neither the lists nor what is handed in have this name.',
    repair: (more) => `Choose a name of the lists. ${more}`,
    proposal: (proposals, more) => `Write “${proposals}” if that is meant. ${more}`,
  },
  ofForm: 'A new area gets a row on the sheet “Địa phương”.',
  ofRecord: 'If the lists lack it, ask those who keep the record.',
};

export const periods: Words['handIn']['understand']['periods'] = {
  dayOrMonth: {
    problem: (text) =>
      `“${text}” can be read in several ways: it is not certain which is the day and which the month.`,
    repair: (proposals) => `Write ${proposals} (year-month-day).`,
  },
  turnedIntoDate: {
    problem:
      'The spreadsheet holds this cell as a day; it may have made it of a month or of a span by itself.',
    repair: (proposals) => `Write ${proposals}, or format the cell as Text and type the period again.`,
  },
  shownAsDay: {
    problem: (year) =>
      `The cell shows a day of 1905; the year ${year} was probably typed into a cell formatted as a date.`,
    repair:
      'Type day, month and year from the document, such as 2022-06-30, or leave it blank if the day is not known.',
    proposal: (proposals) => `Write ${proposals}, or format the cell as Text and type the period again.`,
  },
  undefinedNumber: {
    problem: 'The period is a number but no year of four digits; the spreadsheet may have changed it.',
    repair: 'Format the cell as Text and type the period again from the document, such as 2022 or 2016/2020.',
  },
};

export const sourceKeys: Words['handIn']['understand']['sourceKeys'] = {
  otherSource: {
    problem: (entered) =>
      `This source differs from “${entered}” in punctuation only; it is not certain that they are one.`,
    repair: (entered) =>
      `Write “${entered}” if they are one; if they are two, give one of them another name.`,
  },
};

export const question: Words['handIn']['understand']['question'] = {
  notationQuestion: {
    question: (heading, example) =>
      `How does the column “${heading}” write numbers? “${example}” may be several numbers.`,
  },
  choice: (words, example, singleNumber) => `${words}: “${example}” is ${singleNumber}`,
  words: {
    vietnamese: 'As in Viet Nam, dots between thousands and a decimal comma',
    english: 'As in English, commas between thousands and a decimal point',
    plain: 'No marks between thousands, a decimal point',
  },
};
