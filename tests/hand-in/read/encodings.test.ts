import { globSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { legacyName } from '../../../src/hand-in/read/encoding/legacy.ts';
import { isSyllable } from '../../../src/hand-in/read/encoding/syllable.ts';
import { readFile } from '../../../src/hand-in/read/read-file.ts';
import { toMojibake, toTcvn3, toUtf16, toUtf8, toVni, toVniLetters, toWindows1258 } from './encoders.ts';
import { cellsOf, refusalsOf, sheetOf, understoodOf } from './read.ts';

const table = 'đơn vị,lĩnh vực\nhuyện Ba Bể,Cải cách hành chính\nThành phố Bắc Kạn,"ĐỀ ÁN, kế hoạch"\n';
const cells = [
  ['đơn vị', 'lĩnh vực'],
  ['huyện Ba Bể', 'Cải cách hành chính'],
  ['Thành phố Bắc Kạn', 'ĐỀ ÁN, kế hoạch'],
];
const latinText = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes);

test.each([
  ['UTF-8', toUtf8(table), []],
  ['UTF-8 with a BOM', toUtf8(`\ufeff${table}`), []],
  ['UTF-16 LE with a BOM', toUtf16(`\ufeff${table}`, true), ['utf-16']],
  ['UTF-16 BE with a BOM', toUtf16(`\ufeff${table}`, false), ['utf-16']],
  ['UTF-16 LE', toUtf16(table, true), ['utf-16']],
  ['UTF-16 BE', toUtf16(table, false), ['utf-16']],
  ['Windows-1258', toWindows1258(table), ['windows-1258']],
])('%s is read', (_, bytes, understood) => {
  expect(cellsOf(bytes)).toEqual(cells);
  expect(understoodOf(bytes)).toEqual(understood);
});

test('letters that are composed of several characters stay so in Unicode, and are put together from Windows-1258', () => {
  expect(cellsOf(toUtf8(table.normalize('NFD')))).toEqual(
    cells.map((line) => line.map((cell) => cell.normalize('NFD'))),
  );
  expect(cellsOf(toWindows1258(table))[1]?.[0]).toBe('huyện Ba Bể'.normalize('NFC'));
});

test.each([
  ['TCVN3', toTcvn3(table), 'legacy-tcvn3'],
  ['VNI', toVni(table), 'legacy-vni'],
  ['TCVN3 inside UTF-8', toUtf8(latinText(toTcvn3(table))), 'legacy-tcvn3'],
  ['VNI inside UTF-8', toUtf8(toVniLetters(table)), 'legacy-vni'],
  ['UTF-8 taken for Latin and saved', toUtf8(toMojibake(table)), 'legacy-mojibake'],
  ['UTF-32', Uint8Array.from([...table].flatMap((it) => [it.codePointAt(0) ?? 0, 0, 0, 0])), 'utf-32'],
  ['letters that became question marks', toUtf8('d?n v?n,Dân v?n khéo\nB?c K?n,1\n'), 'lost-letters'],
  ['the same beside letters of Latin', latin('Dân v?n khéo,1\nB?c K?n,2\n'), 'lost-letters'],
  ['a letter of UTF-8 that is damaged', damaged(toUtf8(table)), 'damaged-utf8'],
  ['Latin of another language', latin('naïve,Noël\ncœur,façade\n'), 'unknown-encoding'],
  ['one old word, which may be Vietnamese in two ways', Uint8Array.from([0x48, 0xe9]), 'unknown-encoding'],
  ['zeros in a text', toUtf8('a,b\n1,\0\n'), 'nul'],
  ['zeros in bytes that are no UTF-8', Uint8Array.from([0xe9, 0, 0xff, 0x41, 0x42, 0x43, 0x44]), 'nul'],
])('%s is refused by its name', (_, bytes, code) => {
  expect(refusalsOf(bytes)).toEqual([code]);
});

function latin(text: string): Uint8Array {
  return Uint8Array.from([...text].map((letter) => (letter === 'œ' ? 0x9c : letter.charCodeAt(0))));
}

/** The last but one letter with a mark loses its second byte. */
function damaged(bytes: Uint8Array): Uint8Array {
  return Uint8Array.from([...bytes].filter((_, at) => at !== bytes.indexOf(0xe1) + 1));
}

test('a damaged letter is shown with its line and what stands around it', () => {
  const { problems } = readFile({ name: 'x', bytes: damaged(toUtf8(table)) });
  expect(problems[0]).toMatchObject({ line: 1, value: expect.stringContaining('đơn v') as string });
});

test('a text that ends in the middle of a letter has its fault in the last line', () => {
  const cut = toUtf8('đơn vị,số\nBắc Kạn,12 mô hình ở');
  for (const bytes of [cut.subarray(0, -1), toUtf16('\ufeffđơn vị,số\nBắc Kạn,12', true).subarray(0, -1)]) {
    const faults = sheetOf(bytes).lines.map(({ fault }) => fault?.code);
    expect(faults).toEqual([undefined, 'cut-off']);
  }
});

test('a letter that is cut at the beginning of a line is a line of its own', () => {
  const { lines } = sheetOf(toUtf8('đơn vị,số\nBắc Kạn,12\nố').subarray(0, -1));
  expect(lines.map(({ line, fault }) => [line, fault?.code])).toEqual([
    [1, undefined],
    [2, undefined],
    [3, 'cut-off'],
  ]);
});

test('Vietnamese syllables are told by their form, with the tone on either vowel', () => {
  const sound = 'Dân vận khéo hòa hoà thủy thuỷ quý nghiêng giếng gì uyển khuya Đắk yên ĐỀ Quỹ huỳnh';
  expect(sound.split(' ').filter((word) => !isSyllable(word))).toEqual([]);
  const strange = 'vËn khÐo vaän kheùo Dấń baćh dÊ céng kết́ tiếnh naïve café bôc gê ngí';
  expect(strange.split(' ').filter(isSyllable)).toEqual([]);
});

test.each([
  ['D©n vËn khÐo', 'TCVN3'],
  ['B¾c K¹n', 'TCVN3'],
  ['L·nh ®¹o', 'TCVN3'],
  ['Daân vaän kheùo', 'VNI'],
  ['Cao Baèng, Baéc Kaïn', 'VNI'],
  ['DÃ¢n váº­n khÃ©o', 'mojibake'],
  ['Báº¯c Káº¡n', 'mojibake'],
])('“%s” is %s', (legacy, name) => {
  expect(legacyName(legacy)).toBe(name);
});

test.each([
  'Dân vận khéo',
  'où est l’été déjà vu',
  'café naïve résumé Noël',
  '5 m² ½ µm, 20°C',
  'Intel® Core™ «Dân vận»',
  'Bắc Kạn (cũ)',
  'São Paulo, Malmö, Zürich, Håkon',
  '',
  '1.234,5%',
])('“%s” is no old encoding', (sound) => {
  expect(legacyName(sound)).toBeUndefined();
});

const files = globSync('data/**/*.csv').map((file): [string, string] => [
  file,
  readFileSync(file, 'utf8').replaceAll(/[≥→₫]/g, ''),
]);

test('no text of the record is taken for an old encoding', () => {
  const texts = new Set(files.flatMap(([, text]) => Papa.parse<string[]>(text).data.flat()));
  expect(texts.size).toBeGreaterThan(300);
  expect([...texts].filter((text) => legacyName(text) !== undefined)).toEqual([]);
});

test.each(files.filter(([, text]) => /[^\0-\x7f]/.test(text)))(
  '%s is told apart in each of the encodings',
  (_, text) => {
    const expected = Papa.parse<string[]>(text.trimEnd()).data;
    expect(cellsOf(text)).toEqual(expected);
    expect(cellsOf(toWindows1258(text))).toEqual(expected);
    expect(refusalsOf(toTcvn3(text))).toEqual(['legacy-tcvn3']);
    expect(refusalsOf(toVni(text))).toEqual(['legacy-vni']);
    expect(refusalsOf(toMojibake(text))).toEqual(['legacy-mojibake']);
  },
);
