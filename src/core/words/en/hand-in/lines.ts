import type { Words } from '../../shape.ts';

export const asides: Words['handIn']['understand']['asides'] = { above: 'stands above the headings' };

export const asideReason: Words['handIn']['understand']['asideReason'] = {
  explains: 'the explanations of the template',
  numbers: 'numbers of the columns',
  again: 'the headings once more',
  notes: 'a footnote',
  total: 'a total of the table, without an indicator and a source',
};

export const mergedCells: Words['handIn']['understand']['mergedCells'] = {
  told: {
    text: (heading, count) =>
      `Column “${heading}”: ${count} cells have what stands in the merged cell above.`,
  },
};

export const readLines: Words['handIn']['understand']['readLines'] = {
  tooLong: {
    problem: (cells, width) =>
      `This line has ${cells} cells, and there are ${width} headings; cells may have moved.`,
    repair:
      'Look at the line: put a cell that contains the separator between quotation marks "…", or save the file as XLSX.',
  },
  stray: {
    problem: 'Nearly all cells that a row needs are blank, so this is no row of the table.',
    repair: 'Delete the line if it is a remark or a signature; fill in the other cells if it is a figure.',
  },
};

export const headingFindings: Words['handIn']['understand']['headingFindings'] = {
  strange: {
    problem: 'The form has no such column, so the cells below it were not read.',
    repair: (leaveOut) =>
      `Give it the name of a column of the form; if the column need not be handed in, name it ${leaveOut}.`,
  },
  mistyped: {
    problem: 'The form has no column of this name, so the cells below it were not read.',
    repair: (title, leaveOut) =>
      `Write “${title}” if that is meant; if the column need not be handed in, name it ${leaveOut}.`,
  },
  nameless: {
    finding: {
      problem: 'The column has cells that are filled in but no heading; nobody can tell what they are.',
      repair: (leaveOut) =>
        `Give the column a heading, or delete those cells; if it need not be handed in, name it ${leaveOut}.`,
    },
  },
  doubled: {
    problem: 'This heading stands twice; nobody can tell which column to read.',
    repair: (leaveOut) => `Keep one of the two; delete the other, or name it ${leaveOut}.`,
  },
  missing: {
    problem: (title) => `The column “${title}” is missing.`,
    repair: (title) => `Add a column named “${title}” and fill it in, or copy the figures into the template.`,
  },
};

export const secondTable: Words['handIn']['understand']['secondTable'] = {
  problem: 'Another table begins here, with headings of its own; the lines from here on were not read.',
  repair: 'Move it to a sheet or a file of its own, or copy its lines into the columns of the table above.',
};

export const unreadable: Words['handIn']['understand']['unreadable'] = {
  problem: (title, names) =>
    `No line of headings was found in the first 30 lines, so none was read. The nearest form is “${title}”, which needs: ${names}.`,
  repair: 'Copy the line of headings of the template above the figures.',
  withoutForm: {
    problem: 'No sheet of the file has a table like those of the template, so nothing was read.',
    repair:
      'Copy the figures to the sheet “Số liệu” of the template; “Hướng dẫn”, “Ví dụ” and “Danh mục” are not read.',
  },
};

export const findForms: Words['handIn']['understand']['findForms'] = {
  file: 'The file',
  sheet: (name) => `The sheet “${name}”`,
  notRead: (name) => `${name} is not one to hand in figures on, and was not read.`,
  withoutTable: (name) => `${name} holds no table, and was not read.`,
  empty: (name) => `${name} is empty.`,
  columnPassedOver: (text) => `The column “${text}” is passed over.`,
};
