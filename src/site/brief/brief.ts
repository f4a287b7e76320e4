import { indicatorName, originsOf, periodText, sourceOf, type Context } from '../../charts/context.ts';
import { versionOf, versionText } from '../../charts/version.ts';
import { province as recordOf } from '../../record/load.ts';
import type { Figure, Source } from '../../record/types.ts';
import { formatNumber, formatQuantity } from '../../values/format.ts';
import { inLang, type Lang } from '../../words/lang.ts';
import { sentenceCase } from '../../words/sentence-case.ts';
import { absolute, pageAddress, provincePath, shown } from '../address.ts';
import { provinceContext } from '../charts.ts';
import { site } from '../config.ts';
import { figureAddress, provenance, splitText, sure } from '../explain.ts';
import { keyFiguresOf } from '../record.ts';
import { ownSection, unitSections } from '../sections.ts';
import { layOut, type Layout, type Told } from './layout.ts';
import { heightOf, page, types } from './type.ts';

/** What the one printed page of a province tells. */
export interface Brief extends Omit<Layout, 'sources'> {
  readonly context: Context;
  /** The documents in the order of their numbers. */
  readonly sources: readonly Source[];
  /** Which record it is, and where the rest stands. */
  readonly foot: string;
}

/** `lead` is what stands above it, below the title. */
export function briefOf(lang: Lang, province: string, lead: string): Brief {
  const context = provinceContext(lang, province);
  const { words } = context;
  const record = recordOf(province);
  const own = ownSection(lang, province);
  const units = unitSections(lang, province);
  const address = shown(absolute(pageAddress(lang, provincePath(province))));
  const version = sentenceCase(versionText(lang, versionOf(context, record.observations)));
  const foot = words.paper.rest(version, formatNumber(record.observations.length, lang), address);
  const shownFigures = record.observations.filter(({ area }) => area === province);
  const layout = layOut(context, {
    fixed: fixedHeight([lead, foot, ...footerTexts(context)]),
    keys: keyFiguresOf(record, province).map((figure) => toldKey(context, figure)),
    charts: [...own.charts, ...units.flatMap(({ charts }) => charts)],
    rows: [...new Set([...own.others, ...shownFigures])].map((figure) => toldRow(context, figure)),
  });
  return { ...layout, context, foot, sources: layout.sources.map((source) => sourceOf(context, source)) };
}

/** The name of the site, the title, and what is always set in the same size. */
const frame = 91;
const setIn = 10.7;
const fixedHeight = (texts: readonly string[]): number =>
  texts.reduce((sum, text) => sum + heightOf(text, types.text, page.width, setIn) + 6, frame);

/** What the foot of every page says. */
const footerTexts = ({ lang, words }: Context): readonly string[] => [
  `${words.site.compiledBy(inLang(site.compiler, lang))} ${words.site.notAnOrgan}`,
  `${words.site.licence(site.dataLicence.name)} ${site.contact}`,
];

function toldKey(context: Context, figure: Figure): Told {
  return {
    ...told(context, figure),
    value: formatQuantity(figure, figure.unit, context.lang, { bare: figure.unit !== 'percent' }),
    name: `${indicatorName(context, figure.indicator)}, ${periodText(context, figure.period)}`,
  };
}

function toldRow(context: Context, figure: Figure): Told {
  const what = [
    indicatorName(context, figure.indicator),
    splitText(context, figure),
    periodText(context, figure.period),
  ];
  return {
    ...told(context, figure),
    value: formatQuantity(figure, figure.unit, context.lang),
    name: what.filter((part) => part !== '').join(', '),
  };
}

function told(context: Context, figure: Figure): Omit<Told, 'value' | 'name'> {
  const [origin] = originsOf(context, figure);
  if (origin === undefined) throw new Error(`The figure "${figure.id}" goes back to no printed figure.`);
  return {
    href: figureAddress(context, figure),
    ...evidenceOf(context, figure),
    source: origin.source,
    locator: context.words.site.locator(origin.locator).replaceAll(' ', '\u00a0'),
  };
}

function evidenceOf(context: Context, figure: Figure): Pick<Told, 'quoted' | 'detail'> {
  if (figure.kind === 'derived') return { quoted: '', detail: provenance(context, figure) };
  return { quoted: figure.printed, detail: figure.qualifier === 'exact' ? '' : sure(context, figure) };
}
