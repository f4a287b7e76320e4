import type { OfficerWords } from '../shape.ts';

/** The page `/huong-dan/bang-cot/`: every column, list and rule, to look up. */
export const guideReference: OfficerWords['guideReference'] = {
  title: 'Columns, lists and rules',
  description:
    'Each column of the template: what to write, how, and examples; the meaning of each item of its lists; the rules by which files are checked.',
  lead: 'The reference part of the guide, made from the template and the checks themselves.',
  back: 'Back to the guide',

  columns: 'The columns of the template',
  sheet: (title: string) => `Sheet ${title}`,
  toList: 'What each item means',
  lists: 'What the items of the lists mean',
  listsText: 'The definition and the unit of each indicator stand on the page of methods.',
  toIndicators: 'See the indicators',
  meanings: {
    qualifier: {
      exact: 'The document gives the number alone, as in “1.685 mô hình”.',
      'at-least': 'It says “hơn”, “trên”, “ít nhất”, “không dưới” (more than, at least): it may be more.',
      'at-most': 'It says “gần”, “dưới”, “chưa đến”, “không quá” (almost, at most): it may be less.',
      about: 'It says “khoảng”, “chừng”, “xấp xỉ”, “ước” (about): it may be more or less.',
    },
    basis: {
      flow: 'What happened in the period, as the children born in a year: the next year begins at nothing.',
      stock: 'What is there at its end, as the pupils of a school on the last day of term.',
      cumulative: 'All since the start, as the kilometres that a car has run: it never falls.',
    },
    subject: {
      collective: 'Offices, units, associations, hamlets.',
      individual: 'Single persons; their number only, never their names.',
    },
    origin: {
      maintained: 'Models of an earlier period that go on.',
      new: 'Models registered for the first time.',
    },
    kind: {
      official: 'Published by the body itself: its reports and its site.',
      press: 'Newspapers, broadcasters, journals, news sites.',
      law: 'Resolutions, decisions, directives and plans with a number.',
      dataset: 'A table that was published whole, such as a statistical yearbook.',
    },
    level: {
      country: 'Việt Nam.',
      province: 'Provinces and centrally run cities.',
      district: 'Districts, towns and cities of a province; there are none since 1 July 2025.',
      commune: 'Communes, wards, townships, special zones.',
      hamlet: 'Hamlets, villages, residential groups.',
    },
    match: {
      exactMatch: 'Both names mean the same.',
      closeMatch: 'Both names mean nearly the same.',
      broadMatch: 'The name of the document is a part of the harmonised field.',
      narrowMatch: 'The name of the document takes in more than the harmonised field.',
    },
  },
  rules: 'The rules of the checks',
  rulesText:
    'The page that checks files and those who receive them go by the same rules. Where one does not hold, the page shows the cell and what to write.',
  groups: {
    file: 'Files',
    table: 'Tables and lines',
    cell: 'Single cells',
    figure: 'The cells of a line together',
    record: 'For those who keep the record',
  },
};
