import type { OfficerWords } from '../shape.ts';

export const template: OfficerWords['template'] = {
  title: 'Template for “Dân vận khéo” figures',
  lead: 'Each line is one published figure with its source. Fill in the four sheets with dark blue tabs, check, then hand in.',
  sheets: { guide: 'Instructions', example: 'Example', lists: 'Lists' },
  order: 'Fill in, in this order',
  steps: {
    sources: 'One line a document, with a short key of your own.',
    areas: 'Only the places that the list does not have.',
    'field-map': 'Only the names of fields that the list does not have.',
    observations: 'One line a figure. Where a cell has an arrow, choose from the list.',
  },
  check: 'Check',
  checkText: (address: string) =>
    `Open ${address} and drop the file there. It is checked on your own machine and sent nowhere. Mend what is listed, then hand in.`,
  save: 'Save and hand in',
  saveText:
    'Save as Excel (.xlsx), or each sheet as “CSV UTF-8”. Leave the headings as they are; merge no cells and add no totals. Sheets that stay empty need not be removed.',
  rulesTitle: 'Ten things to know',
  rules: {
    one: 'One figure a line. A total and its parts, where the source gives them, are lines of their own.',
    given: 'Only figures that the source gives; none that you added up, divided or estimated.',
    blank: 'Blank means that the source does not say; it is not 0. Write no dash and no “none”.',
    notation: 'Decimals after a comma: 85,16. No mark between thousands: 1685.',
    bound:
      'Where the source has “hơn 1.100”, write 1100, choose “ít nhất” (at least), and copy “hơn 1.100” as printed.',
    misprint: 'A misprint is copied as it stands, and told in the note.',
    basis:
      'Counted over the period, standing at its end, counted since the start: three ways that are never mixed.',
    conflict: 'Where two sources differ, write both, one line a source.',
    place: 'Say where in the document, so that others open it and find the figure.',
    people: 'Published documents only. No names of private people.',
  },
  columnsTitle: 'The columns',
  columnsOf: (sheet: string) => `Sheet ${sheet}`,
  heads: { column: 'Column', asked: 'What to write', form: 'How', examples: 'Examples' },
  required: 'Required.',
  mayBeBlank: 'May be blank.',
  chosen: 'Choose from the list.',
  chosenOrWritten: 'Choose from the list or write your own.',
  chosenKey: 'Choose a key of the sheet Nguồn.',
  asDate: 'Write day, month and year.',
  explanation: (hint: string) => `Explanation: ${hint}`,
  examples: (examples: string) => `Example: ${examples}`,
  errors: {
    refused: 'Choose one of the list.',
    area: 'The list does not have this name. If it is a new place, add a line to the sheet Địa phương.',
    source: 'The sheet Nguồn does not have this key. Add the document to it.',
    date: 'Write the day as 30/9/2024 or 2024-09-30.',
    number:
      'A number alone. “More than”, “almost” and “about” are chosen under Mức chắc chắn; leave out the unit.',
  },
  exampleLead: 'Some lines of the record, as they are filled in. This sheet is only to look at.',
  lists: { labels: 'Fields as sources call them', definition: 'Definition' },
};
