import { bits, type Bits } from '../values/bits.ts';
import type { Row } from './rows.ts';
import type { FaultPlace } from './problem.ts';

/** Which cells were reported; it grows while the checks look, one after the other. */
export interface Reported {
  readonly add: (place: FaultPlace) => void;
  /** Adds all of another. */
  readonly join: (other: Reported) => void;
  /** Whether a cell was reported, by itself or with its whole row. */
  readonly has: (row: Pick<Row, 'file' | 'line'>, column: string) => boolean;
  /** Whether anything of a row was. */
  readonly hasAny: (row: Pick<Row, 'file' | 'line'>) => boolean;
  /** How many files something was reported of. */
  readonly files: () => ReadonlyMap<string, ReadonlyMap<string, Bits>>;
}

/** By file and column, a bit a line: where every cell of half a million rows was reported it is small still. */
export function reportedOf(places: Iterable<FaultPlace> = []): Reported {
  const files = new Map<string, Map<string, Bits>>();

  function linesOf(file: string, column: string): Bits {
    const columns = files.get(file) ?? new Map<string, Bits>();
    const lines = columns.get(column) ?? bits();
    files.set(file, columns.set(column, lines));
    return lines;
  }

  const add = ({ file, line, column }: FaultPlace): void => {
    linesOf(file, column).add(line);
  };
  for (const place of places) add(place);
  return {
    add,
    join: (other) => {
      for (const [file, columns] of other.files())
        for (const [column, lines] of columns) linesOf(file, column).join(lines);
    },
    has: ({ file, line }, column) => {
      const columns = files.get(file);
      if (columns === undefined) return false;
      return columns.get(column)?.has(line) === true || columns.get('')?.has(line) === true;
    },
    hasAny: ({ file, line }) => {
      for (const lines of files.get(file)?.values() ?? []) if (lines.has(line)) return true;
      return false;
    },
    files: () => files,
  };
}
