import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guardFormula } from '../../src/take-away/data/formula-guard.ts';

test.for([
  '=HYPERLINK("https://example.org")',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '+cmd',
  '-cmd',
  "-2+3+cmd|' /C calc'!A0",
  '+84-24-38',
  '＝1',
])('what a spreadsheet would run gets an apostrophe: %s', (text) => {
  expect(guardFormula(text)).toBe(`'${text}`);
});

test.for(['', '1.100', '-5', '+84 24 38', '-5 bậc', '+2,5%', 'a=b', "'tên'", '<script>', 'javascript:x'])(
  'other text stays as it is: %s',
  (text) => {
    expect(guardFormula(text)).toBe(text);
  },
);

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '1', '@', '\t', ';', '(', 'a') }),
);

test('no guarded text begins with a sign that a spreadsheet runs', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(guardFormula(text)).not.toMatch(/^(?:[=@\t\r]|[+-](?!\d))/);
    }),
    { seed: 1 },
  );
});

test.for(['x;=1+1', 'x; @SUM(1)', 'x\t=1', 'x;+cmd|1'])(
  'nor is a formula begun where semicolons or tabs part cells: %s',
  (text) => {
    for (const cell of guardFormula(text).split(/[;\t]/))
      expect(cell.trim()).not.toMatch(/^(?:[=@]|[+-](?!\d))/);
  },
);

test('no two texts become the same', () => {
  fc.assert(
    fc.property(anyText, anyText, (a, b) => {
      if (a !== b) expect(guardFormula(a)).not.toBe(guardFormula(b));
      expect(guardFormula(`'${a}`)).not.toBe(guardFormula(a));
    }),
    { seed: 1, examples: [['=1', "'=1"]] },
  );
});
