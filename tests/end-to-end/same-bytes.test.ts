import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build, copyOfProject, digestsOf } from '../support/builds.ts';
import { dist } from '../support/site.ts';

test('the same input gives the same bytes, in another folder, time zone and language, by one worker, with nothing kept', () => {
  const elsewhere = copyOfProject();
  const other = { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8', LANGUAGE: 'vi' };
  build({ ...other, CACHE_DIR: 'no', BUILD_WORKERS: '1' }, elsewhere);
  const digests = digestsOf(dist);
  expect(Object.keys(digests).length).toBeGreaterThan(500);
  expect(digestsOf(join(elsewhere, 'dist'))).toEqual(digests);
});
