import type { Words } from '../../shape.ts';

export const file: Words['rules']['file'] = {
  'not-a-table': 'The file is an Excel workbook (.xlsx) or a CSV file.',
  'empty-file': 'The file holds something, its headings at least.',
  password: 'The workbook is not locked with a password.',
  'file-too-large': 'The file holds tables only, and no pictures that make it too large to read.',
  'unpacks-too-large': 'Unpacked, the workbook is still as small as a table of figures.',
  'too-many-cells': 'No cell stands by itself far away from the table.',
  'cut-workbook': 'The workbook was saved, downloaded and copied to its end.',
  'broken-workbook': 'The workbook is sound and opens in a spreadsheet program.',
  'cut-off': 'The CSV file does not stop in the middle; its last line is complete.',
  'same-file-name': 'Files that are handed in together have different names.',
  'unknown-encoding': 'The CSV file is saved as “CSV UTF-8”.',
  'utf-32': 'The CSV file is not encoded in UTF-32.',
  'damaged-utf8': 'No letter of the CSV file was damaged in copying, to a question mark in a diamond.',
  'lost-letters': 'Letters with marks are there, not question marks as in “Dân v?n”.',
  nul: 'The CSV file is text, without NUL characters.',
  'legacy-tcvn3': 'Letters are Unicode, not TCVN3 (fonts such as .VnTime).',
  'legacy-vni': 'Letters are Unicode, not VNI (fonts such as VNI-Times).',
  'legacy-mojibake': 'Letters with marks are shown as such, not as strange ones such as “Ã”.',
};
