import { refusalOfSize } from '../read/limits.ts';
import { readFile } from '../read/read-file.ts';
import type { ReadFile } from '../read/sheet.ts';
import type { Halt, Progress } from './protocol.ts';

/** What is needed of a file that somebody chose. */
export interface Chosen {
  readonly name: string;
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** Reads files one after the other; one that is too large is refused before it is loaded. */
export async function readAll(
  files: readonly Chosen[],
  tell: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<readonly ReadFile[] | Halt> {
  const read: ReadFile[] = [];
  for (const file of files) {
    tell({ stage: 'read', file: file.name, share: (read.length + 0.2) / (2 * files.length) });
    const one = await readOne(file);
    if (signal.aborted) return { halted: 'cancelled', file: '' };
    if (one === undefined) return { halted: 'changed-on-disk', file: file.name };
    read.push(one);
  }
  return read;
}

async function readOne(file: Chosen): Promise<ReadFile | undefined> {
  const { name, size } = file;
  const refusal = refusalOfSize(name, size);
  if (refusal !== undefined) return { file: name, sheets: [], understood: [], problems: [refusal] };
  // A file that was changed or removed since it was chosen is not given to the page.
  const bytes = await file.arrayBuffer().catch(() => undefined);
  return bytes === undefined ? undefined : readFile({ name, bytes: new Uint8Array(bytes) });
}
