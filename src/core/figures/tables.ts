import type { Translated } from '../words/lang.ts';
import type { Better, Level, Match, Role, SourceKind } from '../schema/code-lists.ts';
import type { UnitCode } from '../schema/units.ts';
import type { Dimensions } from './figure.ts';

export interface Area extends Translated<'name'> {
  readonly area: string;
  readonly level: Level;
  readonly parent: string;
  readonly valid_from: string;
  readonly valid_to: string;
  readonly successor: string;
  readonly code: string;
  readonly code_system: string;
}

export interface Indicator extends Translated<'name'>, Translated<'definition'>, Translated<'does_not_say'> {
  readonly indicator: string;
  readonly unit: UnitCode;
  readonly role: Role;
  readonly additive: 'yes' | 'no';
  readonly better: Better;
  readonly numerator: string;
  readonly denominator: string;
}

export interface Field extends Translated<'name'> {
  readonly field: string;
  readonly order: number;
}

export interface FieldMapping {
  readonly scheme: string;
  readonly label: string;
  readonly field: string;
  readonly match: Match;
}

export interface Source {
  readonly source: string;
  readonly title: string;
  readonly publisher: string;
  readonly published: string;
  readonly accessed: string;
  readonly url: string;
  readonly kind: SourceKind;
  readonly copy_of: string;
  readonly note: string;
}

export interface Break extends Translated<'reason'> {
  readonly indicator: string;
  readonly at: string;
  readonly source: string;
}

export interface Choice extends Dimensions, Translated<'reason'> {
  readonly source: string;
}

/** One state of the whole record that was published: its number, from 1, and its ISO day. */
export interface Release extends Translated<'note'> {
  readonly release: number;
  readonly date: string;
}

/** Why a figure differs from the last release. */
export interface Correction extends Translated<'reason'> {
  readonly figure: string;
}

/** A chart that was once released, with its title at its last release. */
export interface ReleasedChart extends Translated<'title'> {
  readonly chart: string;
  readonly release: number;
}

/** What one step of a deck shows, a chart or some figures, and what the speaker may say to it. */
export interface SlideRow extends Translated<'say'> {
  /** A province, or `so-sanh` for the deck that compares all. */
  readonly deck: string;
  readonly order: number;
  /** The slug of a chart; blank where figures are shown. */
  readonly chart: string;
  /** Ids of printed or computed figures. */
  readonly figures: readonly string[];
}

/** The small tables, needed everywhere. */
export interface Reference {
  readonly areas: readonly Area[];
  readonly indicators: readonly Indicator[];
  readonly fields: readonly Field[];
  readonly fieldMap: readonly FieldMapping[];
  readonly sources: readonly Source[];
  readonly breaks: readonly Break[];
  readonly choices: readonly Choice[];
  readonly releases: readonly Release[];
  readonly corrections: readonly Correction[];
  readonly releasedCharts: readonly ReleasedChart[];
  readonly slides: readonly SlideRow[];
}
