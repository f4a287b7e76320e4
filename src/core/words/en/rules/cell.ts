import type { Words } from '../../shape.ts';

export const cell: Words['rules']['cell'] = {
  'missing-cell': 'A required cell is not blank.',
  'blank-period':
    'A period is blank only where the document gives no year; below a row that has one, the note says so.',
  ditto: 'No cell says “nt” or “như trên” (as above): each row stands alone.',
  'unknown-code': 'A cell with a list takes what is on that list only.',
  'unknown-name': 'A name is on the lists, or is added on its own sheet.',
  'ambiguous-name': 'A name means one area; where several share it, what the area belongs to is added.',
  'unknown-field': 'The name of a field is on the list, or has a row on the sheet Lĩnh vực.',
  'unknown-key': 'A key that is named was given out, as those of sources on the sheet Nguồn.',
  'source-spelling': 'The key of a source is written alike everywhere.',
  'malformed-key': 'A key has small letters without marks, digits and hyphens, and begins with a letter.',
  'malformed-number': 'A value is a number alone, without a unit, a % sign or words.',
  'ambiguous-number': 'A number can be read in one way: not “1.234” but 1234, or 1,2340.',
  'mixed-notation': 'All numbers of a column mark their decimals alike.',
  'malformed-period':
    'A period is a year, a month, a day or a span: 2022; 6/2022; 2016-2020; đến 2020 (up to 2020).',
  'malformed-date': 'A date has its day, month and year: 30/9/2024.',
  'impossible-date': 'Days and months are in the calendar, and a period ends after it begins.',
  'ambiguous-date': 'A date can be read in one way; day and month are not mistaken for each other.',
  'excel-date': 'Periods and texts were not turned into dates by the spreadsheet.',
  'excel-truth': 'No cell holds TRUE or FALSE.',
  'excel-number': 'Cells for words are formatted as Text, so that “1.234” does not become another number.',
  'excel-error': 'No cell holds a formula that fails.',
  'formula-without-result': 'The file holds the result of a formula; better still is the value itself.',
  'malformed-address': 'A web address is whole and begins with https:// or http://.',
  'lost-character': 'No letter of a cell became a question mark in a diamond.',
  'not-nfc': 'Letters with marks are single characters (Unicode NFC).',
  'hidden-character': 'There are no characters that cannot be seen, as copies of web pages have.',
  'control-character': 'A cell is one line of text.',
  'odd-space': 'There are no spaces too many at either end or between words.',
};
