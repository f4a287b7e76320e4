import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { realDisk, type Disk } from '../../src/pipeline/folder/disk.ts';
import { realSurroundings } from '../../src/pipeline/folder/hold.ts';
import { holding } from '../../src/pipeline/folder/replace.ts';

/** Which way the folder is written: as a whole, some of it, or where it cannot be moved. */
export type Way = 'replace' | 'change' | 'replace-mounted' | 'change-mounted';

/**
 * Writes a folder in a process of its own, which is killed before the given step on the disk, as by a cut of power. `stay` as step
 * holds the folder until somebody ends the process.
 */
async function main([place = '', step = '', way = 'replace']: readonly string[]): Promise<void> {
  let left = step === 'stay' ? Infinity : Number(step);
  const dieInTime = (): void => {
    left -= 1;
    if (left < 0) process.kill(process.pid, 'SIGKILL');
  };
  const mortal =
    <Given extends readonly unknown[]>(act: (...given: Given) => void) =>
    (...given: Given): void => {
      dieInTime();
      act(...given);
    };
  const disk: Disk = {
    make: mortal(realDisk.make),
    write: mortal(realDisk.write),
    rename: mortal(realDisk.rename),
    remove: mortal(realDisk.remove),
  };
  const mounts = (): readonly string[] => (way.endsWith('-mounted') ? [place] : []);
  const write = async (next: string): Promise<void> => {
    for (const name of ['a.txt', 'new.txt']) writeFileSync(join(next, name), 'new');
    if (step !== 'stay') return;
    console.log('held');
    await new Promise((resolve) => setTimeout(resolve, 600_000));
  };
  await holding(
    [place],
    'en',
    (writer) => (way.startsWith('replace') ? writer.replace : writer.change)(place, write),
    { ...realSurroundings, disk, mounts, command: 'npm run build' },
  );
}

if (import.meta.main) await main(process.argv.slice(2));
