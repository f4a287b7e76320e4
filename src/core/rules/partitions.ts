import { cellKey, groupBy } from '../figures/cell-key.ts';
import type { Figure } from '../figures/figure.ts';
import type { Indicator } from '../figures/tables.ts';
import { origins, subjects } from '../schema/code-lists.ts';

/** The dimensions along which a source prints parts of a total; the total has the dimension blank. */
export const partDimensions = ['field', 'bloc', 'subject', 'origin'] as const;
export type PartDimension = (typeof partDimensions)[number];

/** The dimensions with a closed list of parts, and that list. */
const closedLists: Readonly<Partial<Record<PartDimension, readonly string[]>>> = {
  subject: Object.keys(subjects),
  origin: Object.keys(origins),
};

/** Figures of one source that differ along one dimension only, with the figure of the whole where it is known. */
export interface Partition {
  readonly by: PartDimension;
  readonly total: Figure | undefined;
  readonly parts: readonly Figure[];
}

const wholeKey = (figure: Figure, by: PartDimension): string => cellKey({ ...figure, [by]: '' });

/** Every partition among figures of one source, one figure a cell. Linear in their number. */
export function partitionsBy(by: PartDimension, figures: readonly Figure[]): readonly Partition[] {
  const parts = figures.filter((figure) => figure[by] !== '');
  if (parts.length === 0) return [];
  const wholes = new Map(
    figures.filter((figure) => figure[by] === '').map((figure) => [cellKey(figure), figure]),
  );
  return [...groupBy(parts, (part) => wholeKey(part, by))].map(([key, group]) => ({
    by,
    total: wholes.get(key),
    parts: group,
  }));
}

/** Whether no further part can exist: every code of a closed list is there. Fields and blocs are never known to be all. */
export function isExhaustive({ by, parts }: Partition): boolean {
  const codes = closedLists[by];
  return codes !== undefined && codes.every((code) => parts.some((part) => part[by] === code));
}

/** Whether the parts may be added at all: parts of what is not additive may overlap. */
export const isAdditive = ({ parts }: Partition, indicators: ReadonlyMap<string, Indicator>): boolean =>
  parts.every(({ indicator }) => indicators.get(indicator)?.additive === 'yes');
