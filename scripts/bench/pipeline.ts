import { writeDownload } from '../../src/build/download.ts';
import { Fault } from '../../src/build/fault.ts';
import { publicationOf } from '../../src/build/pipeline.ts';
import { writeRecord } from '../../src/build/record.ts';
import { reportProblems } from '../../src/checks/report.ts';
import { buildRecord } from '../../src/record/build.ts';
import { checkFolder } from '../../src/record/check-folder.ts';

/** What is measured of the pipeline, in a process of its own: read, check, compute and write. The fonts are left out. */
export function main([data = '', out = '']: readonly string[]): void {
  const checked = checkFolder(data);
  if (checked.problems.length > 0) throw new Fault(reportProblems(checked, 'vi'));
  const record = buildRecord(checked.rows);
  writeRecord(record, out);
  writeDownload(record, publicationOf({ site: 'https://dan-van-kheo.example', base: '/' }, record), out);
}

if (import.meta.main) main(process.argv.slice(2));
