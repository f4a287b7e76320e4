import { expect, test } from 'vitest';
import { readFile } from '../../../src/hand-in/read/read-file.ts';
import { refusalOfSize } from '../../../src/hand-in/read/limits.ts';
import { toUtf16, toUtf8 } from './encoders.ts';
import { refusalsOf } from './read.ts';
import { partsOf, zipOf } from './workbook.ts';

const bytes = (start: string, rest = ''): Uint8Array =>
  Uint8Array.from([...[...start].map((letter) => letter.charCodeAt(0)), ...toUtf16(rest, true)]);
const nameOf = (content: Uint8Array): string => {
  const [problem] = readFile({ name: 'số liệu.xlsx', bytes: content }).problems;
  return problem?.problem.en ?? 'read';
};
const ole = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

test.each([
  ['a PDF document', bytes('%PDF-1.7\n')],
  ['a PNG picture', bytes('\x89PNG\r\n\x1a\n')],
  ['a JPEG picture', bytes('\xff\xd8\xff\xe0')],
  ['a RAR archive', bytes('Rar!\x1a\x07')],
  ['a 7z archive', bytes("7z\xbc\xaf'\x1c")],
  ['an RTF document', bytes('{\\rtf1')],
  ['an old Excel workbook (.xls)', bytes(ole, 'Root Entry Workbook')],
  ['an old Word document (.doc)', bytes(ole, 'Root Entry WordDocument')],
  ['an old Office document', bytes(ole)],
  ['a web page (HTML), though it may be called .xls', bytes('\n<html xmlns:x="…"><table>')],
  ['a web page (HTML), though it may be called .xls', toUtf8('\ufeff<!DOCTYPE html>')],
  ['a web page (HTML), though it may be called .xls', toUtf16('\ufeff<table><tr>', true)],
  ['an XML file', toUtf8('<?xml version="1.0"?><Workbook>')],
  ['a Word document', zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>' })],
  ['a PowerPoint presentation', zipOf({ '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': '<p/>' })],
  ['a binary workbook (.xlsb)', zipOf({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': '' })],
  [
    'an OpenDocument file (.ods, .odt)',
    zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<o/>' }),
  ],
  ['a ZIP archive', zipOf({ 'bac-kan.csv': 'a,b\n' })],
])('%s is refused by its name', (name, content) => {
  expect(nameOf(content)).toContain(`This is ${name};`);
});

test('a workbook that is locked with a password is refused with the way to unlock it', () => {
  expect(refusalsOf(bytes(ole, 'EncryptionInfo EncryptedPackage'))).toEqual(['password']);
});

test('what a file is called does not matter', () => {
  expect(readFile({ name: 'x.xlsx', bytes: toUtf8('a,b\n1,2\n') }).problems).toEqual([]);
  expect(readFile({ name: 'x.csv', bytes: zipOf(partsOf({})) }).problems[0]?.code).toBe('empty-file');
});

test('the size is asked before the bytes are', () => {
  expect(refusalOfSize('x.csv', 60_000_000)).toBeUndefined();
  expect(refusalOfSize('x.csv', 200_000_000)).toMatchObject({ file: 'x.csv', code: 'file-too-large' });
  expect(refusalOfSize('x.xlsx', 30_000_001)?.problem.vi).toBe(
    'Tệp có 31 MB, nhiều hơn mức 30 MB có thể đọc.',
  );
});
