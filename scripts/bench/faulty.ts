import { check } from '../../src/pipeline/check.ts';

/** A list of faults has more bytes, one that says why a file was not read has fewer. */
const fewest = 10_000;

/** What is measured of a hand-in full of faults, in a process of its own: as `npm run check -- <file>`. Says how many bytes it would print. */
export function main([data = '', path = '', format = '']: readonly string[]): void {
  let bytes = 0;
  const out = (text: string): void => {
    bytes += Buffer.byteLength(text);
  };
  const code = check([path, '--data', data, '--format', format], data, { out, err: out });
  if (code !== 1) throw new Error(`Faults end with 1, and this ended with ${String(code)}.`);
  if (bytes < fewest) throw new Error(`The file was refused: ${String(bytes)} bytes were printed.`);
  process.stdout.write(String(bytes));
}

if (import.meta.main) main(process.argv.slice(2));
