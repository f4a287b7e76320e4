import type { Observation } from '../../figures/figure.ts';
import type { ProvinceRecord } from '../../figures/built-record.ts';
import { subjects, type Subject } from '../../schema/code-lists.ts';
import { inLang } from '../../words/lang.ts';
import { sentenceCase } from '../../words/sentence-case.ts';
import { dataOf, type BarPanel, type BarRow, type Chart } from '../chart.ts';
import {
  amountText,
  areaName,
  doesNotSay,
  indicatorName,
  indicatorOf,
  periodText,
  type Context,
} from '../../reading/context.ts';
import { barsOf, datumOf } from '../parts/datum.ts';
import { groups, ofLatestPeriod, type Some } from '../parts/figures.ts';
import { notesOf } from '../parts/notes.ts';

/** Commendations by authority, collectives and individuals in separate panels: one award is not one person. */
export function awardCharts(context: Context, province: ProvinceRecord): readonly Chart[] {
  const awards = province.observations.filter(
    ({ indicator, subject }) => indicatorOf(context, indicator).unit === 'award' && subject !== '',
  );
  return groups(awards, ({ area }) => area).map((ofArea) => chartOf(context, ofLatestPeriod(ofArea)));
}

function chartOf(context: Context, awards: Some<Observation>): Chart {
  const [{ area, period, indicator }] = awards;
  const words = context.words.charts.awards;
  const panels = (['collective', 'individual'] as const)
    .map((subject) => panelOf(context, awards, subject))
    .filter(({ rows }) => rows.length > 0);
  return {
    id: `khen-thuong-${area}`,
    theme: 'movement',
    area,
    title: words.title(areaName(context, area)),
    subtitle: words.subtitle(periodText(context, period)),
    panels,
    refusals: [words.overlap],
    notes: notesOf(panels.flatMap(dataOf)),
    doesNotSay: doesNotSay(context, indicator),
  };
}

function panelOf(context: Context, awards: Some<Observation>, subject: Subject): BarPanel {
  const who = inLang(subjects[subject], context.lang);
  const rows = awards
    .filter((award) => award.subject === subject)
    .map((award): BarRow => {
      const name = indicatorName(context, award.indicator);
      const look = { label: `${name}, ${who}`, text: amountText(context, award) };
      return { label: name, data: [datumOf(context, award, look)] };
    });
  return barsOf('award', rows, { heading: sentenceCase(who), caption: context.words.charts.awards.apart });
}
