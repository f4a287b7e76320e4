import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Fault, WrongUse, exitCodeOf } from '../../src/build/fault.ts';
import { main as importMain } from '../../scripts/import.ts';
import { main as newMain } from '../../scripts/new.ts';

let said: string[];
beforeEach(() => {
  said = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => said.push(String(text)) > 0);
});
afterEach(() => vi.restoreAllMocks());

const failing = (error: Error) => exitCodeOf(() => Promise.reject(error));

test('What was not foreseen keeps its trace; a fault and a wrong use are words and a code.', async () => {
  expect(await exitCodeOf(() => Promise.resolve())).toBe(0);
  expect(await failing(new Fault('Có lỗi.'))).toBe(1);
  expect(await failing(new WrongUse('Thiếu tệp.'))).toBe(2);
  await expect(failing(new TypeError('x is undefined'))).rejects.toThrow('x is undefined');
  expect(said).toEqual(['Có lỗi.\n', 'Thiếu tệp.\n']);
});

test.each([newMain, importMain])('An option that does not exist is told without a trace.', async (main) => {
  expect(await main(['--khong-co'])).toBe(2);
  expect(said.join('')).toMatch(/^Unknown option '--khong-co'.*\n$/);
});

test('An import of no files is told as such.', async () => {
  expect(await importMain([])).toBe(2);
  expect(said.join('')).toContain('npm run import -- thai-nguyen.xlsx');
});
