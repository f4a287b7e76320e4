import { Ajv } from 'ajv';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { apa } from '../../../src/take-away/cite/apa.ts';
import { bibtex } from '../../../src/take-away/cite/bibtex.ts';
import type { Citation } from '../../../src/take-away/cite/citation.ts';
import { csl } from '../../../src/take-away/cite/csl.ts';
import { press } from '../../../src/take-away/cite/press.ts';
import { ris } from '../../../src/take-away/cite/ris.ts';
import { files, stylesBeside } from '../../../src/take-away/cite/styles.ts';
import { hostile } from './citations.ts';

/** Anything at all, and what the formats themselves are made of. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom(...'{}\\%&#_$~^"@,=\r\n\t\u0085\u2028\u00a0 -', 'TY  - ', 'ER  - ', 'đoạn', '“', '”'),
    )
    .map((parts) => parts.join('')),
);
const date = fc.constantFrom('', '2023-09-05', '2026-11-22');
const source = fc.record({
  title: text,
  publisher: text,
  published: date,
  accessed: fc.constant('2026-11-22'),
  url: fc.webUrl(),
  locators: fc.array(text),
});
const citation: fc.Arbitrary<Citation> = fc.record({
  kind: fc.constantFrom('chart', 'printed', 'computed'),
  id: text,
  lang: fc.constantFrom('vi', 'en'),
  title: text,
  evidence: text,
  address: text,
  version: fc.record({ release: fc.integer({ min: 1, max: 5000 }), date }),
  site: fc.record({ name: text, compiler: text }),
  sources: fc.array(source),
});
const always = (holds: (citation: Citation) => void): void => {
  fc.assert(fc.property(citation, holds), { seed: 17, numRuns: 500 });
};

const lineBreak = /[\r\n\v\f\u0085\u2028\u2029]/;

test('the press style is one line, which ends in the address', () => {
  always((each) => {
    expect(press(each)).not.toMatch(lineBreak);
  });
  expect(press({ ...hostile, address: 'https://a.example/b/' })).toMatch(/: https:\/\/a\.example\/b\/$/);
});

test('APA has a line for the site and one for each source', () => {
  always((each) => {
    const lines = apa(each).split('\n');
    expect(lines).toHaveLength(1 + each.sources.length);
    expect(lines.filter((line) => lineBreak.test(line))).toEqual([]);
  });
});

/** How many braces are open after each sign, as BibTeX counts: a backslash changes nothing. */
function depths(entry: string): readonly number[] {
  let depth = 0;
  return [...entry].map((sign) => (depth += sign === '{' ? 1 : sign === '}' ? -1 : 0));
}

test('the braces of BibTeX close what they open, and the entry ends with the last', () => {
  always((each) => {
    const entry = bibtex(each).trimEnd();
    const open = depths(entry);
    expect(open.at(-1)).toBe(0);
    expect(open.findLastIndex((depth) => depth === 0)).toBe(open.length - 1);
    expect(open.slice(open.indexOf(1), -1).every((depth) => depth > 0)).toBe(true);
  });
});

test('BibTeX has a field a line, each of a name known here, under a key of ASCII', () => {
  always((each) => {
    const [head = '', ...lines] = bibtex(each).trimEnd().split('\n');
    expect(head).toMatch(/^@misc\{danvankheo\.[A-Za-z0-9.-]*,$/);
    expect(lines.pop()).toBe('}');
    for (const line of lines)
      expect(line).toMatch(
        /^ {2}(author|title|year|month|day|version|organization|url|note|langid) = \{[^\p{Cc}\u2028\u2029]*\},$/u,
      );
  });
});

test('TeX reads no command but those that print a sign', () => {
  always((each) => {
    const commands = bibtex(each).match(/\\([A-Za-z]+|.)/g) ?? [];
    const known = /^\\(textbackslash|textbraceleft|textbraceright|textasciitilde|textasciicircum|[%&#_$])$/;
    expect(commands.filter((command) => !known.test(command))).toEqual([]);
  });
});

test('a sign that TeX would take for its own is written as what prints it', () => {
  const title = { ...hostile, title: '50% & a_b #1 $x$ ~ ^ {\\input{x}}' };
  expect(bibtex(title)).toContain(
    String.raw`title = {{50\% \& a\_b \#1 \$x\$ \textasciitilde{} \textasciicircum{} \textbraceleft{}\textbackslash{}input\textbraceleft{}x\textbraceright{}\textbraceright{}}}`,
  );
});

test('RIS is a tag a line: one type first, one end last, and no value becomes a tag', () => {
  always((each) => {
    const lines = ris(each).split('\r\n');
    expect(lines.pop()).toBe('');
    for (const line of lines) {
      expect(line).toMatch(/^(TY|ID|TI|AU|PY|DA|ET|T2|UR|LA|N1|ER) {2}- /);
      expect(line).not.toMatch(lineBreak);
    }
    const tags = lines.map((line) => line.slice(0, 2));
    expect([tags.indexOf('TY'), tags.lastIndexOf('TY')]).toEqual([0, 0]);
    expect([tags.indexOf('ER'), tags.lastIndexOf('ER')]).toEqual([tags.length - 1, tags.length - 1]);
  });
});

/** What is used of https://github.com/citation-style-language/schema, csl-data.json, and nothing else of it. */
const cslSchema = {
  type: 'array',
  items: {
    type: 'object',
    additionalProperties: false,
    required: [
      'id',
      'type',
      'title',
      'author',
      'container-title',
      'publisher',
      'version',
      'language',
      'URL',
      'note',
    ],
    properties: {
      id: { type: 'string' },
      type: { enum: ['dataset', 'webpage'] },
      title: { type: 'string' },
      author: {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['literal'],
          properties: { literal: { type: 'string' } },
        },
      },
      'container-title': { type: 'string' },
      publisher: { type: 'string' },
      issued: {
        type: 'object',
        additionalProperties: false,
        required: ['date-parts'],
        properties: {
          'date-parts': {
            type: 'array',
            minItems: 1,
            maxItems: 2,
            items: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'integer' } },
          },
        },
      },
      version: { type: 'string' },
      language: { type: 'string' },
      URL: { type: 'string' },
      note: { type: 'string' },
    },
  },
} as const;

test('CSL-JSON is valid, whatever stands in it, and has an item for each citation', () => {
  const isValid = new Ajv({ strict: true }).compile(cslSchema);
  const many = fc.array(citation);
  fc.assert(
    fc.property(many, (citations) => {
      const items: unknown = JSON.parse(csl(citations));
      expect(isValid(items) ? [] : isValid.errors).toEqual([]);
      expect(items).toHaveLength(citations.length);
    }),
    { seed: 17, numRuns: 200 },
  );
});

test('what is not yet released has no date, and says so', () => {
  const texts = [press(hostile), apa(hostile), bibtex(hostile), ris(hostile), csl([hostile])];
  expect(texts.filter((each) => !each.includes('chưa phát hành'))).toEqual([]);
  expect(bibtex(hostile)).not.toContain('year');
  expect(ris(hostile)).not.toMatch(/^(PY|DA)/m);
  expect(csl([hostile])).not.toContain('issued');
});

test('a file holds every citation that it is given', () => {
  const [first, second] = [hostile, { ...hostile, id: 'thu-hai' }];
  for (const { content } of files) {
    expect(content([first, second])).toContain('danvankheo.thu-hai');
    expect(content([first, second]).length).toBeGreaterThan(content([first]).length * 1.9);
  }
});

test('beside few figures stand all styles that are copied singly, beside many the two that are read', () => {
  expect(stylesBeside(1)).toEqual(['press', 'apa', 'bibtex', 'ris']);
  expect(stylesBeside(100)).toEqual(['press', 'apa', 'bibtex', 'ris']);
  expect(stylesBeside(101)).toEqual(['press', 'apa']);
});
