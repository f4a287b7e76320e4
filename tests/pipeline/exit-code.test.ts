import { spawnSync } from 'node:child_process';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Fault, WrongUse, exitCodeOf } from '../../src/pipeline/fault.ts';

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
  return runWith({}, command, ...args);
}

function runWith(env: Readonly<Record<string, string>>, command: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${command}.ts`, ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
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

test.each(['build', 'start', 'dev', 'import', 'release', 'new'])(
  'Settings that cannot be are told, all at once, before any work: npm run %s.',
  (command) => {
    const env = { SITE_URL: 'thong-ke', BASE_PATH: 'a b', RECORD_DIR: 'src', OUT_DIR: '..', DATA_DIR: 'src' };
    const { status, stdout, stderr } = runWith(env, command);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain('SITE_URL is "thong-ke"');
    expect(stderr).toContain('BASE_PATH is "a b"');
    const written = { build: 2, start: 2, dev: 1, import: 1, release: 1 }[command] ?? 0;
    expect(stderr.match(/_DIR is "/g) ?? []).toHaveLength(written);
    expect(stderr).not.toMatch(/^ +at /m);
  },
);

test('A path that leads to no file, or to a folder, is told as such.', () => {
  for (const path of ['/no/such/file.csv', 'src'])
    expect(run('check', path)).toEqual({
      status: 1,
      stdout: '',
      stderr: `Không có tệp ${path}. Hãy xem lại đường dẫn.\n`,
    });
});
