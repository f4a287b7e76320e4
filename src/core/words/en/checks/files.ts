import type { Words } from '../../shape.ts';

export const header: Words['checks']['header'] = {
  wrongDelimiter: {
    problem: 'Columns are separated by commas; this file has semicolons or tabs.',
    repair: 'Save it as “CSV UTF-8 (comma delimited)”, or fill in the template.',
  },
  unknownColumn: {
    problem: (names) => `This table has no such column. Its columns are: ${names}.`,
    repair: 'Delete this column; what it says may go into “note”, where there is one.',
    proposal: (meant) => `Rename the column ${meant}.`,
  },
  missingColumn: {
    problem: (name, title) => `The column ${name} (${title}) is missing.`,
    repair: (name) => `Add the heading ${name}; leave its cells blank where there is nothing to say.`,
  },
  duplicateColumn: { problem: 'This heading stands twice.', repair: 'Delete one of the two columns.' },
};

export const readTable: Words['checks']['readTable'] = {
  empty: {
    problem: 'The file is empty; even the headings are missing.',
    repair: (columns) => `Write the headings: ${columns}`,
  },
  quotes: {
    problem:
      'A quotation mark (") is not closed, or text follows the closing one; from here on no cell is certain.',
    repair: 'Close it; a quotation mark inside a cell is written twice (""), or as “ ”.',
  },
  blank: { problem: 'A blank row inside the table.', repair: 'Delete this line.' },
  ragged: {
    problem: (cells, width) => `This row has ${cells} cells, and there are ${width} headings.`,
    repair: 'Put a cell that contains a comma between quotation marks "…".',
    repairOfFew: 'Add the missing commas; a blank cell is nothing between two commas.',
  },
};

export const dataFolder: Words['checks']['dataFolder'] = {
  missing: {
    problem: 'This file is missing from the data folder.',
    repair: 'Add it, at least with its headings.',
  },
  noProvince: {
    problem: 'There is no file of any province.',
    repair: 'Add the file of a province, such as observations/bac-kan.csv.',
  },
  notCsv: {
    problem: 'This folder holds CSV files only.',
    repair: 'Save it as “CSV UTF-8 (comma delimited)”.',
  },
  notUtf8: {
    problem: 'The file is not UTF-8; Vietnamese letters would be lost.',
    repair: 'Save it as “CSV UTF-8 (comma delimited)”.',
  },
  noFile: {
    problem: 'There is no file to read here: this is a folder, a pipe, or a link that leads nowhere.',
    repair: 'Put the CSV file itself here, or remove this.',
  },
  refusals: {
    'no-right': {
      problem: 'It may not be read.',
      repair: 'Give whoever runs the command the right to read it.',
    },
    'too-large': {
      problem: (largest) => `The file is larger than ${largest} MB, which no table of figures is.`,
      repair: 'Check that it is the right file; if so, divide the figures by province.',
    },
  },
  unknownFile: {
    problem: 'There is no table of this name.',
    repair: 'Move the file out of the data folder.',
    proposal: (meant) => `Rename it ${meant}, or move it out.`,
  },
};
