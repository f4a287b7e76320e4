import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Fault, WrongUse, exitCodeOf } from '../../src/build/fault.ts';

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

/** A command of the project as it is run from a terminal. */
function run(command: string, ...args: readonly string[]) {
  const { status, stderr } = spawnSync(process.execPath, [`scripts/${command}.ts`, ...args], {
    encoding: 'utf8',
  });
  return { status, stderr };
}

test.each(['new', 'import'])(
  'An option that does not exist is told without a trace: npm run %s.',
  (command) => {
    const { status, stderr } = run(command, '--khong-co');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Unknown option '--khong-co'.*\n$/);
  },
);

test('An import of no files is told as such.', () => {
  const { status, stderr } = run('import');
  expect(status).toBe(2);
  expect(stderr).toContain('npm run import -- thai-nguyen.xlsx');
});
