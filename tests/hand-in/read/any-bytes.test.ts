import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFile } from '../../../src/hand-in/read/read-file.ts';
import { toUtf16, toUtf8, toWindows1258 } from './encoders.ts';
import { cellsOf } from './read.ts';
import { row, text, workbookOf } from './workbook.ts';

fc.configureGlobal({ seed: 29 });

/** A file is refused with one problem and no sheet, or read; it is never both, and nothing is thrown. */
function isJudged(bytes: Uint8Array): boolean {
  const { sheets, problems } = readFile({ name: 'x', bytes });
  return problems.length === 0 ? sheets.length > 0 : problems.length === 1 && sheets.length === 0;
}

const starts = ['', '\ufeff', 'PK\u0003\u0004', 'a,b\n', '"', 'sep=;\n'].map(toUtf8);

test('any bytes are judged', () => {
  const bytes = fc.tuple(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 400 }));
  fc.assert(
    fc.property(bytes, ([start, rest]) => isJudged(Uint8Array.from([...start, ...rest]))),
    { numRuns: 500 },
  );
});

const sound = [
  toUtf8('đơn vị;số\n"Bắc Kạn";12\n"Cao\nBằng";13\n'),
  toUtf16('\ufeffđơn vị\tsố\nBắc Kạn\t12\n', true),
  toWindows1258('đơn vị;số\nBắc Kạn;12\n'),
  workbookOf({ sheets: { A: row(1, text('đơn vị'), '<c r="@"><v>85.16</v></c>') } }),
];

test('any change of a sound file is judged', () => {
  const change = fc.record({
    bytes: fc.constantFrom(...sound),
    places: fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { maxLength: 4 }),
    end: fc.double({ min: 0, max: 1, noNaN: true }),
  });
  fc.assert(
    fc.property(change, ({ bytes, places, end }) => {
      const changed = Uint8Array.from(bytes);
      for (const [place, byte] of places) changed[place % bytes.length] = byte;
      return isJudged(changed.subarray(0, Math.ceil(end * bytes.length)));
    }),
    { numRuns: 500 },
  );
});

test('a workbook that was cut or changed gives its own cells or none', () => {
  const bytes = workbookOf({ sheets: { A: row(1, text('Dân vận khéo'), '<c r="@"><v>85.16</v></c>') } });
  const expected = cellsOf(bytes);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 })), {
        minLength: 1,
        maxLength: 3,
      }),
      (places) => {
        const changed = Uint8Array.from(bytes);
        for (const [place, byte] of places) changed[place] = byte;
        const { sheets } = readFile({ name: 'x', bytes: changed });
        for (const { lines } of sheets) expect(lines.map(({ cells }) => cells)).toEqual(expected);
      },
    ),
    { numRuns: 200 },
  );
});

test('no line is lost: every line of a text stands in a line of its sheet, whatever its quotation marks', () => {
  const line = fc
    .array(fc.constantFrom('"', '""', 'a', ',', ' ', '"x"', '"x'), { maxLength: 6 })
    .map((it) => it.join(''));
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (rest) => {
      const raw = ['đơn vị,số', ...rest];
      const { sheets } = readFile({ name: 'x', bytes: toUtf8(`${raw.join('\n')}\n`) });
      const lines = sheets[0]?.lines ?? [];
      const heights = lines.map(({ cells }) => 1 + cells.join('').split('\n').length - 1);
      expect(heights.reduce((sum, height) => sum + height, 0)).toBe(raw.length);
      expect(lines.map((it) => it.line)).toEqual(
        heights.map((_, at) => 1 + heights.slice(0, at).reduce((a, b) => a + b, 0)),
      );
    }),
    { numRuns: 300 },
  );
});
