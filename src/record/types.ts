import type { Basis, Better, Level, Match, Origin, Role, SourceKind, Subject } from '../schema/code-lists.ts';
import type { UnitCode } from '../schema/units.ts';
import type { Quantity } from '../values/quantity.ts';

/** Which figure it is. A blank dimension means "all". */
export interface Dimensions {
  readonly area: string;
  /** EDTF; blank when the document gives no year. */
  readonly period: string;
  readonly indicator: string;
  /** The field as the source calls it. */
  readonly field: string;
  readonly subject: Subject | '';
  readonly origin: Origin | '';
  readonly bloc: string;
  readonly basis: Basis;
}

/** One printed figure. */
export interface Observation extends Dimensions, Quantity {
  readonly kind: 'observation';
  readonly id: string;
  readonly unit: UnitCode;
  readonly printed: string;
  readonly source: string;
  readonly locator: string;
  readonly authority: string;
  readonly note: string;
}

export const methods = {
  ratio: { vi: 'tử số chia mẫu số', en: 'numerator divided by denominator' },
  'harmonised-share': {
    vi: 'các phần quy về lĩnh vực chung, chia cho tổng',
    en: 'parts given to the harmonised field, divided by the total',
  },
  share: { vi: 'phần chia tổng', en: 'part divided by total' },
  sum: { vi: 'cộng các phần nguồn nêu', en: 'sum of the printed parts' },
  remainder: { vi: 'tổng trừ các phần nguồn nêu', en: 'total less the printed parts' },
  'rank-from-change': { vi: 'hạng cộng số bậc thay đổi nguồn nêu', en: 'printed rank plus printed change' },
  'per-year': { vi: 'tổng chia số năm của kỳ', en: 'total divided by the years of the period' },
} as const;
export type Method = keyof typeof methods;

/** One computed figure, with the ids of what it was computed from, in the order of the computation. */
export interface Derived extends Dimensions, Quantity {
  readonly kind: 'derived';
  readonly id: string;
  readonly unit: UnitCode;
  readonly method: Method;
  readonly from: readonly string[];
}

export type Figure = Observation | Derived;

export interface Area {
  readonly area: string;
  readonly name: string;
  readonly name_en: string;
  readonly level: Level;
  readonly parent: string;
  readonly valid_from: string;
  readonly valid_to: string;
  readonly successor: string;
  readonly code: string;
  readonly code_system: string;
}

export interface Indicator {
  readonly indicator: string;
  readonly name: string;
  readonly name_en: string;
  readonly unit: UnitCode;
  readonly role: Role;
  readonly additive: 'yes' | 'no';
  readonly better: Better;
  readonly numerator: string;
  readonly denominator: string;
  readonly definition: string;
  readonly definition_en: string;
  readonly does_not_say: string;
  readonly does_not_say_en: string;
}

export interface Field {
  readonly field: string;
  readonly name: string;
  readonly name_en: string;
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

export interface Break {
  readonly indicator: string;
  readonly at: string;
  readonly reason: string;
  readonly reason_en: string;
  readonly source: string;
}

export interface Choice extends Dimensions {
  readonly source: string;
  readonly reason: string;
  readonly reason_en: string;
}

/** One state of the whole record that was published: its number, from 1, and its ISO day. */
export interface Release {
  readonly release: number;
  readonly date: string;
  readonly note: string;
  readonly note_en: string;
}

/** Why a figure differs from the last release. */
export interface Correction {
  readonly figure: string;
  readonly reason: string;
  readonly reason_en: string;
}

/** A chart that was once released, with its title at its last release. */
export interface ReleasedChart {
  readonly chart: string;
  readonly release: number;
  readonly title: string;
  readonly title_en: string;
}

/** What one step of a deck shows, a chart or some figures, and what the speaker may say to it. */
export interface SlideRow {
  /** A province, or `so-sanh` for the deck that compares all. */
  readonly deck: string;
  readonly order: number;
  /** The slug of a chart; blank where figures are shown. */
  readonly chart: string;
  /** Ids of printed or computed figures. */
  readonly figures: readonly string[];
  readonly say: string;
  readonly say_en: string;
}

/** What a release says of one figure. */
export interface Printed extends Quantity {
  readonly printed: string;
}

/** One row of the history: what the figure is from this release on; nothing when it was withdrawn. */
export interface LogEntry extends Correction {
  readonly release: number;
  readonly after: Printed | undefined;
}

interface ChangeBase extends Correction {
  /** The release that brought it; one more than the last for what is not yet released. */
  readonly release: number;
}
export type Change =
  | (ChangeBase & { readonly kind: 'added'; readonly after: Printed })
  | (ChangeBase & { readonly kind: 'changed'; readonly before: Printed; readonly after: Printed })
  | (ChangeBase & { readonly kind: 'withdrawn'; readonly before: Printed });

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

/** Something about printed parts and totals, or a printed rate, that a reader must be told. */
export interface Discrepancy {
  readonly kind: 'parts-differ-from-total' | 'printed-rate-differs';
  /** The figure beside which it is told. */
  readonly at: string;
  readonly printed: number;
  readonly computed: number;
  readonly from: readonly string[];
}

/** One province's figures with its units: the partition in which all work is divided. */
export interface ProvinceRecord {
  readonly province: string;
  readonly observations: readonly Observation[];
  readonly derived: readonly Derived[];
  readonly discrepancies: readonly Discrepancy[];
  /** The history of its figures, oldest release first, with what is not yet released at the end. */
  readonly changes: readonly Change[];
}
