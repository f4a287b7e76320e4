import { contextOf, type Context } from '../../../src/core/reading/context.ts';
import type { Citation } from '../../../src/take-away/cite/citation.ts';
import { styleNames, styles } from '../../../src/take-away/cite/styles.ts';
import type { BuiltRecord } from '../../../src/core/figures/built-record.ts';
import type { Figure } from '../../../src/core/figures/figure.ts';
import { computedCitation, figureCitation } from '../../../src/take-away/cite/citations.ts';
import type { Lang } from '../../../src/core/words/lang.ts';

export const wholeOf = ({ reference, provinces }: BuiltRecord, lang: Lang): Context =>
  contextOf(reference, provinces, lang);

export const figuresOf = ({ provinces }: BuiltRecord): readonly Figure[] =>
  provinces.flatMap(({ observations, derived }) => [...observations, ...derived]);

/** A figure's citation as the site makes it; a computed one is cited on the page of a chart. */
export const citationOf = (context: Context, figure: Figure): Citation =>
  figure.kind === 'observation'
    ? figureCitation(context, figure)
    : computedCitation(context, figure, 'cong-nhan');

/** All styles of a citation, one below the other, with line feeds only. */
export const inAllStyles = (citation: Citation): string =>
  styleNames
    .map((name) => `== ${name}\n${styles[name].text(citation).replaceAll('\r\n', '\n').trimEnd()}\n`)
    .join('\n');

/** Of a chart not yet released, with texts that try to be more than text. */
export const hostile: Citation = {
  kind: 'chart',
  id: 'thu',
  lang: 'vi',
  title: '50% của A & B\r\nER  - \r\nTY  - DATA {mở \\input{x} #1 $x_1^2$ ~ “a”',
  evidence: '',
  address: 'https://thong-ke.example/bieu-do/thu/?a=%20{b}\\input#c_d',
  version: { release: 2, date: '' },
  site: { name: 'Trang } thử', compiler: 'Người biên soạn' },
  sources: [
    {
      title: 'Báo cáo “A”',
      publisher: 'Báo A\u2028B',
      published: '2023-09-05',
      accessed: '2026-11-22',
      url: 'https://bao-a.example/tin_1',
      locators: ['đoạn 1', 'đoạn 2'],
    },
  ],
};
