import { parse, type Range } from 'range-parser';

/** One range of bytes, or that there are none such; nothing for what is answered with the whole, as several are, and all of an empty file. */
export function rangeOf(header: string | undefined, size: number): Range | 'unsatisfiable' | undefined {
  if (header === undefined || size === 0) return undefined;
  const { type, ranges, code } = parse(size, header);
  if (type !== 'bytes' || (code & malformed) !== 0) return undefined;
  const [range, ...others] = ranges;
  if (range === undefined) return 'unsatisfiable';
  return others.length > 0 ? undefined : range;
}

/** A bit of the code of `range-parser`. */
const malformed = 1;
