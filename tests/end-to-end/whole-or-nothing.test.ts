import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tryBuild, copyOfProject, dataWith, digestsOf } from '../support/builds.ts';
import { smallRecord } from '../support/small-record.ts';
import { dist as built } from '../support/site.ts';

test('what was built stands when the data has a fault, or a page fails', () => {
  const folder = copyOfProject();
  const dist = join(folder, 'dist');
  cpSync(built, dist, { recursive: true });
  const before = digestsOf(dist);

  const faulty = dataWith({
    'observations/cao-bang.csv': [
      'cao-bang,2021,models-existing,,,,,stock,1.234,exact,1.234 mô hình,cao-bang-2016-2020,đoạn 2,,',
    ],
  });
  const refused = tryBuild({ DATA_DIR: faulty }, folder);
  expect(refused.status).toBe(1);
  expect(refused.said).toContain('observations/cao-bang.csv');
  expect(refused.said).toContain('1.234');
  expect(digestsOf(dist)).toEqual(before);

  writeFileSync(join(folder, 'src/pages/fails.astro'), '---\nthrow new Error("this page fails");\n---\n');
  const failed = tryBuild({ DATA_DIR: smallRecord() }, folder);
  expect(failed.status).toBe(1);
  expect(failed.said).toContain('this page fails');
  expect(digestsOf(dist)).toEqual(before);
  expect(existsSync(join(folder, '.dan-van-kheo.replacing'))).toBe(false);
});
