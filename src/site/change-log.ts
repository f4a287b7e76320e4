import { versionNumbered, type Version } from '../charts/version.ts';
import type { Context } from '../charts/context.ts';
import type { Change, Printed, ProvinceRecord, ReleasedChart } from '../record/types.ts';
import { groupBy } from '../record/cell.ts';
import { formatDate, formatNumber, formatQuantityInWords } from '../values/format.ts';
import { figurePartsOf } from '../values/key.ts';
import { qualifiers } from '../schema/code-lists.ts';
import { inLang, rowText } from '../words/lang.ts';
import { sentenceCase } from '../words/sentence-case.ts';
import { chartPath, pageAddress, sourcePath } from './address.ts';
import { areaText, figureName } from './figure-name.ts';

export const kinds = ['changed', 'withdrawn', 'added', 'charts'] as const;
export type Kind = (typeof kinds)[number];

/** One sentence: a link, with what stands before and after it. */
export interface Sentence {
  readonly kind: Kind;
  /** Names it for good, within its release. */
  readonly key: string;
  readonly before: string;
  readonly link: string;
  readonly after: string;
  readonly href: string;
  /** What of it is quoted from a document, in Vietnamese whatever the language of the sentence. */
  readonly quotes: readonly string[];
}

/** What one release did, in sentences. */
export interface Section {
  readonly version: Version;
  readonly note: string;
  readonly sentences: readonly Sentence[];
  readonly counts: Readonly<Record<Change['kind'], number>>;
}

/** So many figures of a kind are told one by one; where a release has more, each source is told in one sentence. */
export const mostSingly = 12;

type History = Pick<ProvinceRecord, 'province' | 'changes'>;
interface Told {
  readonly province: string;
  readonly change: Change;
}

/** Every release, the newest first; what is not yet released before all. */
export function sectionsOf(
  context: Context,
  histories: readonly History[],
  withdrawnCharts: readonly ReleasedChart[],
): readonly Section[] {
  const told = histories.flatMap(({ province, changes }) => changes.map((change) => ({ province, change })));
  const byRelease = Map.groupBy(told, ({ change }) => change.release);
  const { releases } = context.reference;
  const numbers = Array.from({ length: releases.length + 1 }, (_, index) => index + 1);
  return numbers.toReversed().flatMap((release) => {
    const charts = withdrawnCharts.filter((chart) => chart.release === release - 1);
    const section = sectionOf(context, release, byRelease.get(release) ?? [], charts);
    return release > releases.length && section.sentences.length === 0 ? [] : [section];
  });
}

function sectionOf(
  context: Context,
  release: number,
  told: readonly Told[],
  charts: readonly ReleasedChart[],
): Section {
  const announced = context.reference.releases[release - 1];
  const ofKind = (kind: Change['kind']): readonly Told[] => told.filter(({ change }) => change.kind === kind);
  return {
    version: versionNumbered(context, release),
    note: announced === undefined ? '' : rowText(announced, 'note', context.lang),
    sentences: kinds.flatMap((kind) =>
      kind === 'charts'
        ? charts.map((chart) => chartSentence(context, chart))
        : sentencesOf(context, ofKind(kind)),
    ),
    counts: {
      added: ofKind('added').length,
      changed: ofKind('changed').length,
      withdrawn: ofKind('withdrawn').length,
    },
  };
}

const sentencesOf = (context: Context, told: readonly Told[]): readonly Sentence[] =>
  told.length <= mostSingly
    ? told.map(({ change }) => singleSentence(context, change))
    : [...groupBy(told, groupOf).values()].map((group) => groupSentence(context, group));

const sourceOfFigure = (id: string): string => figurePartsOf(id).source;
const groupOf = ({ province, change }: Told): string => `${province}/${sourceOfFigure(change.figure)}`;

function singleSentence(context: Context, change: Change): Sentence {
  const { figure, kind } = change;
  const quotes = printedIn(change).map(({ printed }) => quoted(printed));
  return {
    kind,
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

function groupSentence(context: Context, group: readonly Told[]): Sentence {
  const [first] = group;
  if (first === undefined) throw new Error('A group has at least one change.');
  const { lang, words, sources } = context;
  const { kind, figure } = first.change;
  const source = sourceOfFigure(figure);
  const say = { added: 'manyAdded', changed: 'manyChanged', withdrawn: 'manyWithdrawn' } as const;
  const title = sources.get(source)?.title ?? source;
  return {
    kind,
    key: `${kind}/${groupOf(first)}`,
    before: words.changes[say[kind]](areaText(context, first.province), formatNumber(group.length, lang)),
    link: title,
    after: '.',
    href: pageAddress(lang, sourcePath(source)),
    quotes: [title],
  };
}

const chartSentence = (context: Context, chart: ReleasedChart): Sentence => ({
  kind: 'charts',
  key: `charts/${chart.chart}`,
  before: context.words.changes.chartWithdrawn,
  link: rowText(chart, 'title', context.lang),
  after: '.',
  href: pageAddress(context.lang, chartPath(chart.chart)),
  quotes: [],
});

export const plainText = ({ before, link, after }: Sentence): string => before + link + after;

/** `#ban-2`, and `#chua-phat-hanh` for what is not yet released. */
export const anchorOf = ({ version: { release, date } }: Section): string =>
  date === '' ? 'chua-phat-hanh' : `ban-${String(release)}`;

/** "Bản 2, ngày 1/12/2026", "Chưa phát hành". */
export const headingOf = ({ lang, words }: Context, { version: { release, date } }: Section): string =>
  date === ''
    ? words.changes.pending
    : sentenceCase(words.site.version(String(release), formatDate(date, lang)));

/** "thêm 95, sửa 0, rút 0 số liệu". */
export function countsText({ lang, words }: Context, { counts }: Section): string {
  const [added = '', changed = '', withdrawn = ''] = [counts.added, counts.changed, counts.withdrawn].map(
    (count) => formatNumber(count, lang),
  );
  return sentenceCase(words.changes.folded(added, changed, withdrawn));
}

/** So many releases are told on the page of changes; each earlier one has a page of its own, so that no page grows for ever. */
const toldTogether = 12;

export const isArchived = ({ reference }: Context, { version: { release } }: Section): boolean =>
  release <= reference.releases.length - toldTogether;

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
