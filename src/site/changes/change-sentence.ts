import type { Context } from '../../core/reading/context.ts';
import type { Change, Printed } from '../../core/figures/history.ts';
import type { ReleasedChart } from '../../core/figures/tables.ts';
import { qualifiers } from '../../core/schema/code-lists.ts';
import { formatNumber } from '../../core/values/format-number.ts';
import { formatQuantityInWords } from '../../core/values/format.ts';
import { figurePartsOf } from '../../core/values/key.ts';
import { inLang, rowText } from '../../core/words/lang.ts';
import { chartPath, pageAddress, sourcePath } from '../../core/address/address.ts';
import { areaText, figureName } from '../../core/reading/figure-name.ts';

export const kinds = ['changed', 'withdrawn', 'added', 'charts'] as const;
export type Kind = (typeof kinds)[number];

/** One sentence: a link, with what stands before and after it. */
export interface Sentence {
  readonly kind: Kind;
  /** The name of the place that it is told of among many; blank where each figure is told by itself. */
  readonly place: string;
  /** Names it for good, within its release. */
  readonly key: string;
  readonly before: string;
  readonly link: string;
  readonly after: string;
  readonly href: string;
  /** What of it is quoted from a document, in Vietnamese whatever the language of the sentence. */
  readonly quotes: readonly string[];
}

/** A change with the province whose history tells it. */
export interface PlacedChange {
  readonly province: string;
  readonly change: Change;
}

const sourceOfFigure = (id: string): string => figurePartsOf(id).source;

/** What many changes at once are put together by. */
export const groupOf = ({ province, change }: PlacedChange): string =>
  `${province}/${sourceOfFigure(change.figure)}`;

export function singleSentence(context: Context, change: Change): Sentence {
  const { figure, kind } = change;
  const quotes = printedIn(change).map(({ printed }) => quoted(printed));
  return {
    kind,
    place: '',
    key: figure,
    before: '',
    link: figureName(context, figure),
    after: ` – ${actionText(context, change)}${reasonText(context, change)}`,
    href: pageAddress(context.lang, sourcePath(sourceOfFigure(figure), figure)),
    quotes,
  };
}

const quoted = (text: string): string => `“${text}”`;

const printedIn = (change: Change): readonly Printed[] => [
  ...('before' in change ? [change.before] : []),
  ...('after' in change ? [change.after] : []),
];

function actionText(context: Context, change: Change): string {
  const words = context.words.changes;
  const amount = (printed: Printed): string => amountText(context, change.figure, printed);
  switch (change.kind) {
    case 'added':
      return words.added(amount(change.after), quoted(change.after.printed));
    case 'withdrawn':
      return words.withdrawn(amount(change.before), quoted(change.before.printed));
    case 'changed': {
      const { before, after } = change;
      return words.changed(amount(before), quoted(before.printed), amount(after), quoted(after.printed));
    }
  }
}

/** "ít nhất 1.100 mô hình"; without its unit when the indicator is in the record no more. */
export function amountText({ indicators, lang }: Context, id: string, printed: Printed): string {
  const unit = indicators.get(figurePartsOf(id).indicator)?.unit;
  if (unit !== undefined) return formatQuantityInWords(printed, unit, lang);
  const word = printed.qualifier === 'exact' ? '' : `${inLang(qualifiers[printed.qualifier], lang)} `;
  return word + formatNumber(printed.value, lang);
}

/** A figure is added because a document prints it; a change or a withdrawal says why, or that nobody has said so. */
export function reasonText({ words, lang }: Context, change: Change): string {
  const reason = rowText(change, 'reason', lang);
  if (reason !== '') return ` ${words.changes.reason(/[.!?…]$/.test(reason) ? reason : `${reason}.`)}`;
  return change.kind === 'added' ? '' : ` ${words.changes.noReason}`;
}

export function groupSentence(context: Context, group: readonly PlacedChange[]): Sentence {
  const [first] = group;
  if (first === undefined) throw new Error('A group has at least one change.');
  const { lang, words, sources } = context;
  const { kind, figure } = first.change;
  const source = sourceOfFigure(figure);
  const say = { added: 'manyAdded', changed: 'manyChanged', withdrawn: 'manyWithdrawn' } as const;
  const title = sources.get(source)?.title ?? source;
  return {
    kind,
    place: areaText(context, first.province),
    key: `${kind}/${groupOf(first)}`,
    before: `${words.changes[say[kind]](areaText(context, first.province), formatNumber(group.length, lang))} `,
    link: title,
    after: '.',
    href: pageAddress(lang, sourcePath(source)),
    quotes: [title],
  };
}

export const chartSentence = (context: Context, chart: ReleasedChart): Sentence => ({
  kind: 'charts',
  place: '',
  key: `charts/${chart.chart}`,
  before: `${context.words.changes.chartWithdrawn} `,
  link: rowText(chart, 'title', context.lang),
  after: '.',
  href: pageAddress(context.lang, chartPath(chart.chart)),
  quotes: [],
});

export const plainText = ({ before, link, after }: Sentence): string => before + link + after;

/** A text, cut where it quotes. Quotes come in the order in which they stand. */
export function piecesOf(
  text: string,
  [quote, ...more]: readonly string[],
): readonly { readonly text: string; readonly isQuote: boolean }[] {
  if (quote === undefined) return [{ text, isQuote: false }];
  const at = text.indexOf(quote);
  if (at < 0) return piecesOf(text, more);
  return [
    { text: text.slice(0, at), isQuote: false },
    { text: quote, isQuote: true },
    ...piecesOf(text.slice(at + quote.length), more),
  ];
}
