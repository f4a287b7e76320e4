import { fold } from './fold.ts';

/** What makes a figure one figure: its dimensions and the source that printed it. */
export interface FigureKey {
  readonly area: string;
  readonly period: string;
  readonly indicator: string;
  readonly field: string;
  readonly subject: string;
  readonly origin: string;
  readonly bloc: string;
  readonly basis: string;
  readonly source: string;
}

const longest = 40;
const checksumLength = 4;

/** "Đức Xuân" → "duc-xuan": letters a–z and digits, joined by hyphens. */
export const slug = (text: string): string =>
  fold(text)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

/**
 * The name of a figure, for URLs, anchors and files: `area.indicator.period.field.subject.origin.bloc.basis.source` without what
 * is blank. It depends on the figure's own key alone, so it never changes when other rows come or go:
 *
 * - a period is written `2022`, `2016--2020`, `to-2020`, `from-2018`, and `no-year` when the document gives none;
 * - a bloc carries `bloc-`, so that it is never taken for a field;
 * - a basis stands only where it is not `flow`, the usual one;
 * - a label of more than 40 letters is cut at a word and ends in a checksum of the whole label.
 *
 * Two keys share an id only if labels differ in nothing but accents, capitals or punctuation; a check reports those.
 */
export function observationId(key: FigureKey): string {
  return [figureId(key), key.source].join('.');
}

/** The same without the source: one figure, whoever printed it. Computed figures are named by it. */
export function figureId(key: Omit<FigureKey, 'source'>): string {
  const parts = [
    key.area,
    key.indicator,
    periodPart(key.period),
    labelPart(key.field),
    key.subject,
    key.origin,
    key.bloc === '' ? '' : `bloc-${labelPart(key.bloc)}`,
    key.basis === 'flow' ? '' : key.basis,
  ];
  return parts.filter((part) => part !== '').join('.');
}

function periodPart(period: string): string {
  if (period === '') return 'no-year';
  return period
    .replace(/^\.\.\//, 'to-')
    .replace(/^(.*)\/\.\.$/, 'from-$1')
    .replace('/', '--');
}

/** How a label stands in an id: short, and the same for labels that differ in accents, capitals or punctuation alone. */
export function labelPart(label: string): string {
  const whole = slug(label);
  if (whole.length <= longest) return whole;
  const room = longest - checksumLength - 1;
  const cut = whole
    .slice(0, room + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, room);
  return `${cut}-${checksum(whole)}`;
}

/** What an id tells by itself, when the figure is there no more. Labels are as `labelPart` has them. */
export interface FigureParts {
  readonly area: string;
  readonly indicator: string;
  /** EDTF. */
  readonly period: string;
  /** Field, subject, origin, bloc (with `bloc-`) and basis, as far as they are given, in this order. */
  readonly rest: readonly string[];
  readonly source: string;
}

/** Area, indicator, period and source at least, each of small letters, digits and hyphens. */
export const isPrintedId = (id: string): boolean => /^[a-z0-9-]+(?:\.[a-z0-9-]+){3,}$/.test(id);

/** Takes apart what `observationId` put together. */
export function figurePartsOf(id: string): FigureParts {
  if (!isPrintedId(id)) throw new Error(`"${id}" is not the id of a printed figure.`);
  const [area = '', indicator = '', period = '', ...more] = id.split('.');
  return {
    area,
    indicator,
    period: periodOfPart(period),
    rest: more.slice(0, -1),
    source: more.at(-1) ?? '',
  };
}

function periodOfPart(part: string): string {
  if (part === 'no-year') return '';
  return part
    .replace(/^to-/, '../')
    .replace(/^from-(.*)$/, '$1/..')
    .replace('--', '/');
}

/** FNV-1a of 32 bits, its last four digits in base 36. http://www.isthe.com/chongo/tech/comp/fnv/ */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return hash.toString(36).padStart(checksumLength, '0').slice(-checksumLength);
}
