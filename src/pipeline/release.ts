import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportProblems } from '../core/checks/report.ts';
import type { BuiltRecord } from '../core/figures/built-record.ts';
import type { Change } from '../core/figures/history.ts';
import { isDay } from '../core/values/period.ts';
import { checkData } from './read-data/check-data.ts';
import { Fault } from './fault.ts';
import { nextRelease, pendingOf, releaseFiles, type Announcement } from './release-files.ts';
import { holding } from './folder/replace.ts';
import { writeWithin } from './folder/write-within.ts';
import { corrections } from '../core/schema/release-tables.ts';
import { columnsIn } from '../core/words/lang.ts';

export interface Released {
  readonly release: number;
  readonly changes: readonly Change[];
}

/**
 * Makes the present record the next release: numbers and dates it, writes what changed into the history with the reasons, and notes
 * its charts. The data folder is replaced as a whole, or stays as it is; the record must be sound and differ from the last release.
 */
export const release = (
  data: string,
  announcement: Announcement,
  now: Date = new Date(),
): Promise<Released> =>
  holding([data], 'vi', async ({ change }) => {
    const record = checkedRecord(data);
    const changes = allPending(record);
    refuseUnlessReady(record, changes, announcement, now);
    await change(data, (next) => {
      for (const [path, text] of releaseFiles(record, announcement, readerOf(data)))
        writeWithin(next, path, text);
      const left = allPending(checkedRecord(next));
      if (left.length > 0) throw new Error(`The release would not hold ${left[0]?.figure ?? ''}.`);
    });
    return { release: nextRelease(record), changes };
  });

function checkedRecord(folder: string): BuiltRecord {
  const checked = checkData(folder);
  if (checked.record === undefined) throw new Fault(reportProblems(checked, 'vi', folder));
  return checked.record;
}

const allPending = (record: BuiltRecord): readonly Change[] =>
  [...record.provinces, ...record.departed].flatMap((province) => pendingOf(record, province));

const readerOf =
  (folder: string) =>
  (path: string): string | undefined =>
    existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : undefined;

function refuseUnlessReady(
  { reference: { releases } }: BuiltRecord,
  changes: readonly Change[],
  { date, ...announcement }: Announcement,
  now: Date,
): void {
  const last = releases.at(-1);
  if (!isDay(date) || date < earliestDay)
    throw new Fault(`"${date}" is not a day such as 2026-12-01: --date 2026-12-01.`);
  if (last !== undefined && date <= last.date)
    throw new Fault(`Release ${String(last.release)} has the date ${last.date}; give a later one.`);
  if (date > latestDay(now))
    throw new Fault(
      `${date} has not come yet. A release has the day on which it is made: --date ${dayOf(now)}.`,
    );
  const notes = columnsIn('note');
  if (new Set(notes.map((note) => announcement[note] === '')).size > 1)
    throw new Fault(
      `A note is given in every language: ${notes.map((note) => `--${optionOf(note)} "…"`).join(' ')}.`,
    );
  if (changes.length === 0)
    throw new Fault(
      `Nothing has changed since release ${String(releases.length)}; there is nothing to release.`,
    );
  const silent = changes.filter(({ kind, reason }) => kind !== 'added' && reason === '');
  if (silent.length > 0) throw new Fault(unexplained(silent));
}

/** The option of the command that gives a column: “note-en”. */
export const optionOf = (column: string): string => column.replaceAll('_', '-');

/** No record of the movement is older than its beginning. */
const earliestDay = '2009-01-01';
const day = 24 * 60 * 60 * 1000;
const dayOf = (time: Date): string => time.toISOString().slice(0, 10);

/** It is tomorrow already in the east of where the machine's clock was set. */
const latestDay = (now: Date): string => dayOf(new Date(now.getTime() + day));

const unexplained = (changes: readonly Change[]): string =>
  [
    'These figures were changed or withdrawn, and nobody has said why.',
    ...changes.map(({ kind, figure }) => `  ${figure} (${kind})`),
    `Add a row for each to corrections.csv: ${corrections.columns.map(({ name }) => name).join(',')}.`,
  ].join('\n');
