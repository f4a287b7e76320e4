import { expect, test } from 'vitest';
import { readFile } from '../../../src/hand-in/read/read-file.ts';
import { cellsOf, refusalsOf } from './read.ts';
import { partsOf, row, text, workbookOf, zipOf } from './workbook.ts';

const sound = { sheets: { A: row(1, text('a'), text('b')) } };
const withPart = (path: string, xml: string): Uint8Array => zipOf({ ...partsOf(sound), [path]: xml });

test('a workbook that was cut short is told so', () => {
  const bytes = workbookOf(sound);
  for (const part of [0.2, 0.5, 0.9, 0.99])
    expect(refusalsOf(bytes.subarray(0, Math.floor(part * bytes.length)))).toEqual(['cut-workbook']);
});

test.each([
  ['a sheet without its end', withPart('xl/worksheets/sheet1.xml', '<worksheet><sheetData><row r="1">')],
  ['a sheet of elements without end', withPart('xl/worksheets/sheet1.xml', '<a>'.repeat(3_000_000))],
  ['a sheet that is no XML', withPart('xl/worksheets/sheet1.xml', 'a,b')],
  [
    'a sheet that is not there',
    withPart(
      'xl/_rels/workbook.xml.rels',
      '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="y.xml"/></Relationships>',
    ),
  ],
  ['a workbook without sheets', withPart('xl/workbook.xml', '<workbook><sheets/></workbook>')],
  ['a row that stands twice', workbookOf({ sheets: { A: row(2, text('a')) + row(1, text('b')) } })],
  [
    'a cell that stands twice',
    workbookOf({ sheets: { A: '<row r="1"><c r="B1"><v>1</v></c><c r="A1"><v>2</v></c></row>' } }),
  ],
])('%s is damage', (_, bytes) => {
  expect(refusalsOf(bytes)).toEqual(['broken-workbook']);
});

test('a byte that changed is told, or the cells are the same', () => {
  const bytes = workbookOf({
    sheets: { A: row(1, '<c r="@" t="s"><v>0</v></c>', '<c r="@" s="1"><v>0.85</v></c>') },
    strings: '<si><t>Dân vận khéo</t></si>',
    styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="9"/></cellXfs>',
  });
  const expected = cellsOf(bytes);
  expect(expected).toEqual([['Dân vận khéo', '85%']]);
  let told = 0;
  for (let place = 0; place < bytes.length; place += 3) {
    const changed = Uint8Array.from(bytes);
    changed[place] = (changed[place] ?? 0) ^ (1 << (place % 8));
    const { sheets, problems } = readFile({ name: 'x', bytes: changed });
    told += problems.length;
    for (const { lines } of sheets) expect(lines.map(({ cells }) => cells)).toEqual(expected);
  }
  expect(told).toBeGreaterThan(bytes.length / 6);
});

/** The place in the directory where the size of a part is told. */
function placeOfSize(bytes: Uint8Array, path: string): number {
  const letters = new TextDecoder('latin1').decode(bytes);
  return letters.lastIndexOf(path) - 46 + 24;
}

test('what would unpack to more than any table has is refused before it is unpacked', () => {
  const bytes = workbookOf(sound);
  new DataView(bytes.buffer).setUint32(placeOfSize(bytes, 'xl/worksheets/sheet1.xml'), 401_000_000, true);
  expect(refusalsOf(bytes)).toEqual(['unpacks-too-large']);
});

test('what unpacks to more than its directory tells is damage', () => {
  const bytes = workbookOf(sound);
  new DataView(bytes.buffer).setUint32(placeOfSize(bytes, 'xl/worksheets/sheet1.xml'), 10, true);
  expect(refusalsOf(bytes)).toEqual(['broken-workbook']);
});
