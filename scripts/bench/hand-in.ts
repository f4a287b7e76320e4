import { readHandIn } from '../../src/pipeline/hand-in/hand-in.ts';

/** What is measured of a hand-in, in a process of its own: read, check beside the record, compare. */
export function main([data = '', path = '', rows = '0']: readonly string[]): void {
  const { incoming, comparison } = readHandIn({ paths: [path], data, answers: [], lang: 'vi' });
  const { read, accepted } = incoming.tally;
  if (read !== Number(rows) || accepted !== read || comparison.added.length !== read)
    throw new Error(`Of ${rows} rows ${String(read)} were read and ${String(accepted)} accepted.`);
}

if (import.meta.main) main(process.argv.slice(2));
