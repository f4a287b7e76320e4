import { join, relative } from 'node:path';
import { reportClean, reportProblems } from '../core/checks/report.ts';
import { cacheIn } from '../cache/cache.ts';
import type { BuiltRecord } from '../core/figures/built-record.ts';
import { site } from '../config.ts';
import { releaseOf, type Publication } from '../take-away/data/publication.ts';
import { checkData } from './read-data/check-data.ts';
import { writeDownload } from './write-download.ts';
import { Fault } from './fault.ts';
import { writeFonts } from '../media/fonts.ts';
import { writePlayer } from './player.ts';
import { writeRecord } from './write-record.ts';
import type { Writer } from './folder/replace.ts';
import type { Settings } from './settings.ts';

/** Checks the data and writes what the pages are built from. With a problem in the data it throws and touches nothing. */
export async function runPipeline(settings: Settings, { replace }: Pick<Writer, 'replace'>): Promise<void> {
  const { root, data, generated, cache } = settings;
  const checked = checkData(data);
  const { rows, files, record } = checked;
  if (record === undefined) throw new Fault(reportProblems(checked, 'vi', nameOf(data, root)));
  await replace(generated, async (next) => {
    writeRecord(record, next);
    writeDownload(record, publicationOf(settings, record), next);
    await writeFonts(join(next, 'fonts'), root, cache === undefined ? undefined : cacheIn(cache));
    await writePlayer(next, root);
  });
  const tables = Object.values(rows).map((table) => table.rows.length);
  const all = tables.reduce((sum, count) => sum + count, 0);
  process.stdout.write(reportClean({ rows: all, figures: rows.observations.rows.length, files }, 'vi'));
}

/** A folder as a person in the project would name it. */
const nameOf = (folder: string, root: string): string => {
  const path = relative(root, folder);
  return path.startsWith('..') ? folder : path;
};

/** The data as they are published where the site will stand. */
export const publicationOf = (
  { site: origin, base }: Pick<Settings, 'site' | 'base'>,
  record: BuiltRecord,
): Publication => ({
  address: new URL(base, origin).href,
  name: site.name,
  compiler: site.compiler,
  licence: site.dataLicence,
  version: releaseOf(record),
});
