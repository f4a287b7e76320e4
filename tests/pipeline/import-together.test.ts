import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkData } from '../../src/pipeline/read-data/check-data.ts';

/** Two officers’ files are imported at once, again and again, by processes of their own. */
const pairs = 3;

let parent: string;
let data: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'together-'));
  data = join(parent, 'data');
  cpSync('tests/input/sound', data, { recursive: true });
});
afterEach(() => {
  rmSync(parent, { recursive: true });
});

const headings = readFileSync('tests/input/hand-in/calc/so-lieu.csv', 'utf8').split('\n')[0] ?? '';

/** A file with one figure of its own. */
function handIn(number: number): string {
  const path = join(parent, `so-lieu-${number}.csv`);
  const cells = `Cao Bằng;2016-2020;Mô hình đăng ký;;;;khối ${number};tính trong kỳ;${number};đúng như nguồn ghi;${number} mô hình;bao-cao-bang;đoạn 9;;`;
  writeFileSync(path, `${headings}\n${cells}\n`);
  return path;
}

async function importing(path: string): Promise<{ readonly code: unknown; readonly said: string }> {
  const child = spawn(process.execPath, ['scripts/import.ts', path], {
    env: { ...process.env, DATA_DIR: data, npm_lifecycle_event: 'import' },
  });
  const [, out, err] = await Promise.all([once(child, 'exit'), text(child.stdout), text(child.stderr)]);
  return { code: child.exitCode, said: out + err };
}

const hasRow = (number: number): boolean =>
  readFileSync(join(data, 'observations', 'cao-bang.csv'), 'utf8').includes(`,${number} mô hình,`);

test('of two imports at once each is in, or is refused with a sentence; no row is lost', async () => {
  const written: number[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    const numbers = [100 + 2 * pair, 101 + 2 * pair];
    const ends = await Promise.all(numbers.map((number) => importing(handIn(number))));
    for (const [index, { code, said }] of ends.entries()) {
      const number = numbers[index] ?? 0;
      if (code === 0) {
        expect(said).toContain('Đã ghi: observations/cao-bang.csv');
        written.push(number);
      } else {
        expect(said).toMatch(/^(Một lệnh khác|Lệnh “npm run import” \(.*\)) đang ghi vào .*\n$/);
        expect(hasRow(number)).toBe(false);
      }
    }
    expect(ends.some(({ code }) => code === 0)).toBe(true);
    expect(written.filter((number) => !hasRow(number))).toEqual([]);
  }
  expect(checkData(data).problems).toEqual([]);
  expect(readdirSync(parent).filter((name) => name.startsWith('.'))).toEqual([]);
});
