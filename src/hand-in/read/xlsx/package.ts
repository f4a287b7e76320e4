import { largestUnpacked, unpacksTooLarge } from '../limits.ts';
import { Refused } from '../refused.ts';
import { entriesOf } from './directory.ts';
import { inflated } from './inflate.ts';
import { brokenWorkbook } from './workbook-findings.ts';

/** The parts of an office file. A path begins without a slash; capitals do not matter. */
export interface Package {
  readonly has: (path: string) => boolean;
  /** The bytes of a part, piece by piece. */
  readonly read: (path: string) => Iterable<Uint8Array>;
}

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

/** Opens an archive; it refuses when all that is read of it would exceed the bound. No part is larger than the directory tells. */
export function openPackage(bytes: Uint8Array): Package {
  const entries = new Map(entriesOf(bytes).map((entry) => [entry.name.toLowerCase(), entry]));
  let total = 0;
  return {
    has: (path) => entries.has(path.toLowerCase()),
    read: (path) => {
      const entry = entries.get(path.toLowerCase());
      if (entry === undefined) throw new Refused(brokenWorkbook);
      total += entry.size;
      if (total > largestUnpacked) throw new Refused(unpacksTooLarge);
      return inflated(bytes, entry);
    },
  };
}
