import type { BuiltRecord } from '../../core/figures/built-record.ts';
import type { Observation } from '../../core/figures/figure.ts';
import type { Source } from '../../core/figures/tables.ts';

/** What officers ask how to write: each shows in one line of the example, where its source has one. */
const traits: readonly ((figure: Observation) => boolean)[] = [
  isPlain,
  ({ qualifier }) => qualifier !== 'exact',
  ({ field }) => field !== '',
  ({ unit }) => unit === 'percent',
  ({ period }) => period.includes('/'),
  ({ subject }) => subject !== '',
  ({ authority }) => authority !== '',
  ({ note }) => note !== '',
];

function isPlain({ qualifier, field, subject, origin, bloc }: Observation): boolean {
  return qualifier === 'exact' && field + subject + origin + bloc === '';
}

export interface Example {
  readonly source: Source;
  /** In the order of the record. */
  readonly figures: readonly Observation[];
}

/** Some figures of the source that shows most; of several the one that was entered first. */
export function exampleIn({ reference, provinces }: BuiltRecord): Example | undefined {
  const all = provinces.flatMap(({ observations }) => observations);
  const examples = reference.sources.map((source) => ({
    source,
    figures: figuresThatShow(all.filter((figure) => figure.source === source.source)),
  }));
  return examples.reduce<Example | undefined>(
    (best, example) => (shownBy(example) > shownBy(best) ? example : best),
    undefined,
  );
}

const shownBy = (example: Example | undefined): number =>
  traits.filter((trait) => example?.figures.some(trait)).length;

/** For each trait the first figure that has it. */
function figuresThatShow(figures: readonly Observation[]): readonly Observation[] {
  const shown = new Set(traits.map((trait) => figures.find(trait)));
  return figures.filter((figure) => shown.has(figure));
}
