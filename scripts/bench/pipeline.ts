import { writeDownload } from '../../src/pipeline/write-download.ts';
import { Fault } from '../../src/pipeline/fault.ts';
import { publicationOf } from '../../src/pipeline/pipeline.ts';
import { writeRecord } from '../../src/pipeline/write-record.ts';
import { reportProblems } from '../../src/core/checks/report.ts';
import { buildRecord } from '../../src/core/record/build-record.ts';
import { checkFolder } from '../../src/pipeline/read-data/check-folder.ts';

/** What is measured of the pipeline, in a process of its own: read, check, compute and write. The fonts are left out. */
export function main([data = '', out = '']: readonly string[]): void {
  const checked = checkFolder(data);
  if (checked.problems.length > 0) throw new Fault(reportProblems(checked, 'vi'));
  const record = buildRecord(checked.rows);
  writeRecord(record, out);
  writeDownload(record, publicationOf({ site: 'https://dan-van-kheo.example', base: '/' }, record), out);
}

if (import.meta.main) main(process.argv.slice(2));
