import { areaName, sourceOf, type Context } from '../../core/reading/context.ts';
import { versionOf, versionText } from '../../core/reading/version.ts';
import { province as recordOf } from '../record/written-record.ts';
import type { Source } from '../../core/figures/tables.ts';
import { formatNumber } from '../../core/values/format-number.ts';
import { inLang, type Lang } from '../../core/words/lang.ts';
import { sentenceCase } from '../../core/words/sentence-case.ts';
import { absolute, pageAddress, provincePath, shown } from '../../core/address/address.ts';
import { provinceContext } from '../record/charts.ts';
import { site } from '../../config.ts';
import { keyFiguresOf } from '../record/key-figures.ts';
import { ownSection, unitSections } from '../record/sections.ts';
import { heightOfFrame } from './height.ts';
import { layOut } from './layout.ts';
import type { Layout } from './plan.ts';
import { keyFigure, rowFigure } from './brief-figure.ts';

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
  const layout = layOut(context, {
    fixed: heightOfFrame(words.pages.province.title(areaName(context, province)), [
      lead,
      foot,
      ...footerTexts(context),
    ]),
    keys: keyFiguresOf(record, province).map((figure) => keyFigure(context, figure)),
    charts: [...own.charts, ...units.flatMap(({ charts }) => charts)],
    rows: [...new Set([...own.others, ...record.observations.filter(({ area }) => area === province)])].map(
      (figure) => rowFigure(context, figure),
    ),
  });
  return { ...layout, context, foot, sources: layout.sources.map((source) => sourceOf(context, source)) };
}

/** What the foot of every page says. */
const footerTexts = ({ lang, words }: Context): readonly string[] => [
  `${words.site.compiledBy(inLang(site.compiler, lang))} ${words.site.notAnOrgan}`,
  `${words.site.licence(site.dataLicence.name)} ${site.contact}`,
];
