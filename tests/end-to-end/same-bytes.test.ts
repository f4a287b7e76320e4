import { join } from 'node:path';
import { expect, test } from 'vitest';
import { build, copyOfProject, digestsOf, separate } from '../support/builds.ts';

test('the same input gives the same bytes, in another folder, time zone and language', () => {
  const here = separate();
  build({ ...here, TZ: 'UTC', LANG: 'C.UTF-8' });
  const elsewhere = copyOfProject();
  const other = { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8', LC_ALL: 'vi_VN.UTF-8', LANGUAGE: 'vi' };
  build(other, elsewhere);
  const digests = digestsOf(here.OUT_DIR);
  expect(Object.keys(digests).length).toBeGreaterThan(60);
  expect(digestsOf(join(elsewhere, 'dist'))).toEqual(digests);
});
