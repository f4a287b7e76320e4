import { expect, test } from 'vitest';
import { fastest } from '../../src/pipeline/browser.ts';
import { ensureBrowser, ensureFastest, type Machine } from './ensure-browser.ts';

const slower = '/usr/bin/chromium';

/** A machine where some browsers are there, the best first, and some can be installed. Tells what was tried. */
function machineWith(present: readonly string[], installable: readonly string[]) {
  const tried: string[] = [];
  const there = new Set(present);
  const installing = (name: string, path: string): readonly string[] => {
    tried.push(name);
    if (!installable.includes(path)) return [`${name} failed`];
    there.add(path);
    return [];
  };
  const find = (wanted?: string) => {
    const path = (wanted ? [wanted] : [fastest, slower, 'of-playwright']).find((each) => there.has(each));
    return Promise.resolve(path === undefined ? { faults: ['none is there'] } : { path, faults: [] });
  };
  const machine: Machine = {
    find,
    fromDebian: (name) => installing(name, `/usr/bin/${name}`),
    fromPlaywright: () => installing('playwright', 'of-playwright'),
  };
  return { machine, tried };
}

test('a CHROMIUM_PATH that leads to nothing stops the tests', async () => {
  await expect(ensureBrowser('/no/such/browser')).rejects.toThrow(
    'No browser for the tests.\n  /no/such/browser: there is no such file\nMend or unset CHROMIUM_PATH.',
  );
});

test('a CHROMIUM_PATH that is no browser stops the tests', async () => {
  await expect(ensureBrowser(process.execPath)).rejects.toThrow('it does not start');
});

test('a browser that is there is used, and nothing is installed', async () => {
  for (const present of [fastest, slower]) {
    const { machine, tried } = machineWith([present], [fastest]);
    expect([await ensureBrowser('', machine), tried]).toEqual([present, []]);
  }
});

test('where none is there the fastest is installed, else another, else the one of Playwright', async () => {
  const installedOf = async (installable: string) => {
    const { machine, tried } = machineWith([], [installable]);
    return [await ensureBrowser('', machine), ...tried];
  };
  expect(await installedOf(fastest)).toEqual([fastest, 'chromium-headless-shell']);
  expect(await installedOf(slower)).toEqual([slower, 'chromium-headless-shell', 'chromium']);
  expect((await installedOf('of-playwright')).at(-1)).toBe('playwright');
});

test('where none can be installed either, all that was tried is told', async () => {
  await expect(ensureBrowser('', machineWith([], []).machine)).rejects.toThrow(
    'none is there\n  chromium-headless-shell failed\n  none is there\n  chromium failed\n  none is there\n  playwright failed\n',
  );
});

test('the fastest is installed beside a slower one, which is used where that cannot be done', async () => {
  const chosenBeside = async (present: string, installable: readonly string[]) => {
    const { machine, tried } = machineWith([present], installable);
    return [await ensureFastest('', machine), ...tried];
  };
  expect(await chosenBeside(fastest, [])).toEqual([fastest]);
  expect(await chosenBeside(slower, [fastest])).toEqual([fastest, 'chromium-headless-shell']);
  expect(await chosenBeside(slower, [])).toEqual([slower, 'chromium-headless-shell']);
});

test('a CHROMIUM_PATH is used, and nothing is installed, however slow it is', async () => {
  const { machine, tried } = machineWith([slower], [fastest]);
  expect([await ensureFastest(slower, machine), tried]).toEqual([slower, []]);
});
