import { parseArgs } from 'node:util';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Fault, exitCodeOf } from '../../src/build/fault.ts';
import { importFiles } from '../../src/build/import.ts';

let said: string[];
beforeEach(() => {
  said = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
});
afterEach(() => vi.restoreAllMocks());

const codeOf = (work: () => unknown): Promise<number> =>
  exitCodeOf(async () => {
    await work();
  });
const failing = (error: Error) => (): never => {
  throw error;
};

test('What was not foreseen keeps its trace; a fault is words and a code.', async () => {
  expect(await codeOf(() => undefined)).toBe(0);
  expect(await codeOf(failing(new Fault('Có lỗi.')))).toBe(1);
  await expect(codeOf(failing(new TypeError('x is undefined')))).rejects.toThrow('x is undefined');
  expect(said).toEqual(['Có lỗi.\n']);
});

test('An option that does not exist is told without a trace, as a wrong use.', async () => {
  expect(await codeOf(() => parseArgs({ args: ['--khong-co'], options: {} }))).toBe(2);
  expect(said.join('')).toMatch(/^Unknown option '--khong-co'.*\n$/);
});

test('An import of no files is a wrong use.', async () => {
  const importing = {
    paths: [],
    data: 'data',
    answers: [],
    lang: 'vi',
    withdraw: false,
    dryRun: false,
  } as const;
  expect(await codeOf(() => importFiles(importing))).toBe(2);
  expect(said.join('')).toContain('npm run import -- thai-nguyen.xlsx');
});
