import { afterEach, expect, test, vi } from 'vitest';
import { standingNow, type Release } from '../../../src/site/offline/release.ts';

const release: Release = { base: '/', revision: 'abc', homes: [] };
const network = vi.fn<(request: Request) => Promise<Response>>();
// Outside a page an address has to be whole.
const Asked = vi.fn();
afterEach(() => vi.unstubAllGlobals());

test('many who ask at once share a question; who comes while it is asked waits for the next, which failure does not stop', async () => {
  vi.stubGlobal('fetch', network);
  vi.stubGlobal('Request', Asked);
  network.mockRejectedValueOnce(new TypeError('no network'));
  network.mockImplementation(() => Promise.resolve(new Response('"revision":"abc"')));
  const early = Promise.allSettled([standingNow(release), standingNow(release)]);
  await vi.waitFor(() => {
    expect(network).toHaveBeenCalledTimes(1);
  });
  const late = [standingNow(release), standingNow(release)];
  expect((await early).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await Promise.all(late)).toEqual(['current', 'current']);
  expect(network).toHaveBeenCalledTimes(2);
});
