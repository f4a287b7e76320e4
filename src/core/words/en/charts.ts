import { lowerFirst } from '../lower-first.ts';
import type { Words } from '../shape.ts';

/** Titles, captions and notes of charts. A title states the finding where the figures are sure of one, else it asks. */
export const charts: Words['charts'] = {
  remainder: 'not broken down by the source',
  wholeShare: (share, count) => `${share} · ${count}`,
  shareOf: (label) => `${label}, share`,
  per: (text) => `${text} a year`,
  ownAxis: 'A scale of its own: do not compare lengths of bars with other panels',
  sharedAxis: 'The same scale as the other panels with this note',
  limitOf: (indicator, text) => `${indicator}: ${lowerFirst(text)}`,
  ofPeriod: (what, period) => `${what}, ${period}`,
  apart: {
    sentence: (because, kinds) => `Not compared directly, because ${because}: ${kinds}.`,
    kind: (kind, areas) => `${kind} (${areas})`,
    because: {
      role: 'a result does not stand beside a target or the context',
      indicator: 'the measures differ',
      unit: 'the units differ',
      level: 'the levels of government differ',
      basis: 'the ways of counting differ',
      field: 'some cover everything and some a part',
      bloc: 'some cover everything and some a part',
      subject: 'some cover everything and some a part',
      origin: 'some cover everything and some a part',
      'period-unknown': 'the year of some is unknown',
      'period-length': 'the periods differ in length and only averages per year may be compared',
      'period-kind': 'the periods are not of one kind',
    },
    dated: 'year given',
  },
  bounds: {
    'at-least': 'A bar open at its right end: at least so much, rounded down; the true value may be higher.',
    'at-most': 'Pale bar with a broken outline: only a maximum is known; the true value may be lower.',
    about: 'Sign ≈: the source gives only an approximate figure.',
  },
  rivals: {
    label: (label: string, publisher: string) => `${label}, according to ${publisher}`,
    document: (title) => `‘${title.replace(/[“”]/gu, '')}’`,
    says: (publisher: string, printed: string) => `${publisher} prints “${printed}”`,
    sentence: (label: string, said: string, reason: string) =>
      `Sources differ on ${label}: ${said}. ${reason}`,
    unchosen: 'There are no grounds yet to choose, so both are drawn as outlines.',
  },
  fields: {
    theme:
      'In which fields are models concentrated? Each place counts in its own way, so each has its own panel',
    themeSubtitle:
      'Share of each harmonised field in all models, per cent; what the source does not break down is shown apart',
    units: (area) => `In which fields are the models of districts and cities of ${area} concentrated?`,
    largest: (field, count, total, area) => `“${field}” has the most models: ${count} of ${total} in ${area}`,
    unsure: (area, total) => `How are the ${total} models of ${area} divided by field?`,
    areaSubtitle: (count) => `${count}; in the source’s own classification`,
    areaSubtitleOfSeveral:
      'Models in the source’s own classification; each panel says what it counts and when',
    panel: (area, indicator, period) => `${area}: ${lowerFirst(indicator)}, ${period}`,
    panelCaption: (total, basis) => `Total ${total}, ${basis}`,
    open: (area) =>
      `${area}: ≥ because part of the total is divided among no field; there may be more models of this field in it.`,
    placed: (area, count) =>
      `${area}: ${count} of the source’s field labels ${count === 1 ? 'does' : 'do'} not match a harmonised field exactly; see the crosswalk.`,
    ungiven: (label) => `${label} (broader than a harmonised field, counted in none)`,
    remainderNote: (area, remainder, total) =>
      `${area}: ${remainder} of ${total} are not broken down by field in the source, so they are not counted in any field.`,
  },
  recognition: {
    theme: (places) =>
      `Only ${places} places have published enough for an exact recognition rate; each is of its own period, and none is ranked`,
    themeAlone: (rate, area, period) =>
      `${area} recognised ${rate} of models registered (${period}); elsewhere no exact figure was found`,
    themeUnsure: 'How many registered models were recognised?',
    themeSubtitle:
      'Models recognised divided by models registered of the same area, period and basis, per cent',
    area: (recognised, registered, area, rate, period) =>
      `${area}, ${period}: ${recognised} of ${registered} registered models were recognised (${rate})`,
    areaOther: (part, whole, area, rate, period) =>
      `${area}, ${period}: ${part} of ${whole} were recognised, commended or rewarded (${rate})`,
    areaExemplary: (part, whole, area, rate, period) =>
      `${area}, ${period}: ${part} of ${whole} recognised were exemplary (${rate})`,
    areaSubtitleOfSeveral: 'Number of models at each step, a panel for each period',
    areaSubtitle: (period, basis) => `Number of models at each step, ${period}, ${basis}`,
    by: (area, period, authority) => `${area}, ${period}${authority === '' ? '' : ` (${authority})`}`,
    rateNote: (name, text, authority) =>
      `${name}: ${text}${authority === '' ? '' : `, recognised by ${authority}`}.`,
    none: (area) => `${area}: no number of models recognised was found, so there is no rate.`,
    unmatched: (area) =>
      `${area}: models recognised and registered are not of the same period or basis, or sources disagree, so there is no rate.`,
    other: (name) => `Not a recognition rate: ${lowerFirst(name)}`,
    lumped: (area) =>
      `${area} counts models recognised together with those commended or rewarded, so there is no recognition rate.`,
    awardsOnly: (area) =>
      `${area}: only numbers of awards were found. An award is not recognition, so there is no rate.`,
  },
  satisfaction: {
    theme: 'Satisfaction can be compared only within one index and one method',
    themeSubtitle: 'The province’s index of satisfaction with administrative services (SIPAS), per cent',
    area: (value, rank, period, area) =>
      `${area}: SIPAS satisfaction score ${value} in ${period}, ranked ${rank} nationally`,
    areaUnranked: (value, period, area) => `${area}: satisfaction ${value} in ${period}`,
    areaAtEnd: {
      lowest: (value, period, area) =>
        `${area}: SIPAS satisfaction score ${value} in ${period}, the lowest of all provinces`,
      highest: (value, period, area) =>
        `${area}: SIPAS satisfaction score ${value} in ${period}, the highest of all provinces`,
    },
    areaSubtitle:
      'One panel for each index: the SIPAS index, its rank and figures published in the province are not measured in the same way',
    break: 'change of method',
    rankHeading: 'National rank (1 is the highest)',
    rankCaption:
      'Hollow ring: rank worked out from the published change in rank; the source does not give the rank of that year',
    provincialHeading: 'Figures published in the province (not the SIPAS index)',
    surveyHeading: 'The province’s own survey of service users (not the SIPAS index)',
    nationalHeading: 'The province in the national survey (SIPAS)',
    provincesHeading: 'Provinces in the record',
    countryHeading: 'The country, for reference only',
    highest: 'Highest province',
    average: 'Country',
    lowest: 'Lowest province',
    target: (text) => `target ${text}`,
    apart: (area) =>
      `Figures published in ${area} and the SIPAS index do not share an axis: neither the survey nor the method is the same.`,
    noIndex: (areas) => `No SIPAS index in the record yet: ${areas}.`,
  },
  periods: {
    theme: 'Provinces publish numbers of models for periods of different lengths',
    doesNotSay:
      'It does not say whether models were carried out or how well they worked; each place counts in its own way, and adding years counts maintained models more than once.',
    units: (area) => `Models over time in the districts and cities of ${area}`,
    themeSubtitle:
      'Width is the period counted; height is the number of models of one year, or the average per year for a longer period; for a number standing at the end, it is that number',
    panel: (area, indicator) => `${area}: ${lowerFirst(indicator)}`,
    averageOf: (period) => `${period}, average a year`,
    average: (total, average) => `${total}, average ${average}`,
    ownCaption: (counted) => `${counted}; a scale of its own: do not compare heights with other panels`,
    sharedCaption: (counted) => `${counted}; the same upright scale as the other panels of this kind`,
    openCaption:
      'The source gives no starting date: the bar is open to the left and no yearly average is computed',
  },
  blocs: {
    title: (bloc, count, total, what, area) =>
      `The bloc “${bloc}” has ${count} of ${total} ${lowerFirst(what)} in ${area}`,
    subtitleOfSeveral: 'Models by bloc of party organisations; each panel says what it counts and when',
    unsure: (area) => `Models of ${area} by bloc`,
    bloc: (bloc) => `Bloc “${bloc}”`,
    rest: (bloc) => `${bloc}, other than of individuals`,
    individuals: (bloc) => `${bloc}, of individuals`,
    others: 'others',
    withIndividuals: (count, individuals) => `${count}, of which ${individuals} by individuals`,
  },
  units: {
    title: (least, most, what, area) =>
      `Units of ${area} each have from ${least} to ${most} ${lowerFirst(what)}`,
    unsure: (area) => `Units of ${area}`,
    notRates:
      'These are counts, not rates: the source does not say how many models each unit registered, so more does not mean better.',
  },
  awards: {
    title: (area) => `${area}: awards by level, to collectives and to individuals`,
    subtitle: (period) => `Number of awards, ${period}`,
    apart: 'An axis of its own: do not compare lengths with the other panel',
    overlap: 'Awards at different levels may overlap; the source does not say, so they are not added up.',
  },
  coverage: {
    ownWhole:
      'Each bar is a measure of its own with a whole of its own (districts, communes, hamlets, agencies): read each by itself, they do not rank.',
    title: (part, whole, what, area) => `${area}: ${lowerFirst(what)}, ${part} of ${whole}`,
    unsure: (area) => `Regulations, steering committees and mobilisation teams in ${area}`,
    subtitle: (period) => `Per cent of units, ${period}`,
    ofWhole: (share, part, whole) => `${share} (${part}/${whole})`,
  },
  targets: {
    title: (area, periods) => `What targets did ${area} set for ${periods}?`,
    subtitle: 'Published targets, per cent; these are not results',
    doesNotSay: 'This is what was aimed at, not what was reached.',
    noResult: 'No source has been found that publishes results against these targets.',
  },
  change: {
    title: (what, figures, area) => `${area}: the source gives a ${lowerFirst(what)} of ${figures}`,
    at: (value, date) => `${value} (${date})`,
    subtitle: (dates) => `${dates}; context, not a measured result of the movement`,
    gap: 'There are no figures between these years, so no line joins them.',
  },
};
