import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { leave } from '../../../src/site/offline/leave.ts';
import { isRemoval, removeAll } from '../../../src/site/offline/over.ts';
import { startRemoval } from '../../../src/site/offline/removal.ts';
import type { LastingEvent, WorkerScope } from '../../../src/site/offline/scope.ts';
import { removalScript, workerScript } from '../../../src/site/offline/script.ts';
import { fakeCache, fakeCaches } from '../../support/fake-cache.ts';

/** A site that keeps nothing any more: what goes, who removes it, and what stays. */

const kept = ['offline:/:abc', 'offline:/:def'];
const staying = ['offline:/:refused', 'offline:/khac/:abc', 'others'];
const names = () => caches.keys();
const unregister = vi.fn<() => Promise<boolean>>();

beforeEach(() => {
  vi.stubGlobal('caches', fakeCaches(new Map([...kept, ...staying].map((name) => [name, fakeCache()]))));
  vi.stubGlobal('location', new URL('https://thong-ke.example/tinh/'));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetAllMocks();
});

test('the refusal of the reader and what other sites keep stay', async () => {
  await removeAll('/');
  expect(await names()).toEqual(staying);
});

test('a cache that is made while all is being removed goes too', async () => {
  const request = async (_: string, work: () => Promise<unknown>): Promise<unknown> => {
    await caches.open('offline:/:abc');
    return work();
  };
  vi.stubGlobal('navigator', { locks: { request } });
  await removeAll('/');
  expect(await names()).toEqual(staying);
});

test('what holds the turn hinders no removal', async () => {
  vi.stubGlobal('navigator', { locks: { request: () => new Promise(() => undefined) } });
  void removeAll('/');
  await vi.waitFor(async () => {
    expect(await names()).toEqual(staying);
  });
});

/** What the worker of removal does when it is installed or takes over, and whether that succeeds. */
function eventsOf(): ReadonlyMap<string, () => Promise<unknown>> {
  const events = new Map<string, () => Promise<unknown>>();
  const addEventListener = (type: string, listener: (event: LastingEvent) => void): void => {
    events.set(
      type,
      () =>
        new Promise((waitUntil) => {
          listener({ waitUntil });
        }),
    );
  };
  const skipWaiting = () => Promise.resolve();
  startRemoval({ addEventListener, skipWaiting, registration: { unregister } } as unknown as WorkerScope, {
    base: '/',
  });
  return events;
}

test.for(['install', 'activate'])('at %s the worker of removal removes all, then itself', async (type) => {
  unregister.mockImplementation(async () => {
    expect(await names()).toEqual(staying);
    return true;
  });
  await eventsOf().get(type)?.();
  expect(unregister).toHaveBeenCalledOnce();
});

test('installing does not wait for the registration to go, which waits for it', async () => {
  unregister.mockReturnValue(new Promise(() => undefined));
  await eventsOf().get('install')?.();
  expect(await names()).toEqual(staying);
});

test('what could not be removed leaves the worker uninstalled, so that the browser tries again', async () => {
  vi.stubGlobal('caches', { keys: () => Promise.reject(new Error('no store')) });
  await expect(eventsOf().get('install')?.()).rejects.toThrow('no store');
});

test.for([
  ['https://thong-ke.example/', 1],
  ['https://thong-ke.example/khac/', 0],
] as const)('a page removes all; of a registration for %s it removes %i', async ([scope, times]) => {
  const getRegistration = () => Promise.resolve({ scope, unregister });
  vi.stubGlobal('navigator', { serviceWorker: { getRegistration } });
  await leave();
  expect(await names()).toEqual(staying);
  expect(unregister).toHaveBeenCalledTimes(times);
});

test('the script of removal is known by itself, and no other is taken for it', () => {
  expect(isRemoval(removalScript({ base: '/' }))).toBe(true);
  expect(isRemoval(workerScript({ base: '/', homes: [] }))).toBe(false);
  expect(isRemoval('<!doctype html><p>startRemoval(')).toBe(false);
});
