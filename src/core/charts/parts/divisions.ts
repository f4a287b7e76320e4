import type { Derived, Observation } from '../../figures/figure.ts';
import type { ProvinceRecord } from '../../figures/built-record.ts';
import { observationId } from '../../values/key.ts';
import type { Harmonised } from '../../rules/harmonise.ts';
import { derivedFrom, type Context } from '../../reading/context.ts';
import { frameKey, groups, isPartBy, isSome, type Some } from './figures.ts';

/** One total with its parts by field, as one source printed them. */
export interface Division {
  readonly total: Observation;
  /** In the order of the source. */
  readonly parts: Some<Observation>;
  /** Parts of the parts: what is new and what is maintained in each field. */
  readonly origins: readonly Observation[];
  /** What the source divided among no field. */
  readonly remainder: Derived | undefined;
}

/** A division with its parts given to the harmonised fields. */
export interface HarmonisedDivision extends Division {
  readonly harmonised: Harmonised;
}

/** Every division that has two fields or more, in the order of the record. */
export const divisionsOf = (context: Context, province: ProvinceRecord): readonly Division[] =>
  groups(province.observations, (figure) => `${frameKey(figure)}|${figure.source}`).flatMap((frame) => {
    const parts = frame.filter(isPartBy('field'));
    if (!isSome(parts) || parts.length < 2) return [];
    const total = wholeOf(context, parts[0]);
    if (total === undefined) return [];
    const origins = frame.filter(({ field, origin }) => field !== '' && origin !== '');
    return [{ total, parts, origins, remainder: remainderOf(context, total, parts[0]) }];
  });

/** The source's own total, also where another source's is the one that stands. */
function wholeOf({ figures }: Context, part: Observation): Observation | undefined {
  const whole = figures.get(observationId({ ...part, field: '' }));
  return whole?.kind === 'observation' ? whole : undefined;
}

const remainderOf = (context: Context, total: Observation, part: Observation): Derived | undefined =>
  derivedFrom(context, 'remainder', total).find(({ from, value }) => from.includes(part.id) && value > 0);
