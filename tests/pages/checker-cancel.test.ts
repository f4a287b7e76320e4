import type { Page as Tab, Route } from 'playwright';
import { beforeAll, expect, inject, test } from 'vitest';
import {
  counts,
  csv,
  figureLine,
  figuresText,
  handIn,
  items,
  results,
  sourceFile,
  startAgain,
} from '../support/checker.ts';
import { connected } from '../support/connected.ts';
import { withoutWorker } from '../support/without-worker.ts';

/** Cancelling on `/kiem-tra/` while a network keeps a check waiting; each test goes on where the last one ended. */

const browser = await connected();
let tab: Tab;
let isHeld = false;
const held: Route[] = [];

/** What the site is asked for stays unanswered, or is not to be had. */
const answer = (route: Route): unknown => (isHeld ? held.push(route) : route.abort());
async function release(): Promise<void> {
  isHeld = false;
  await Promise.all(held.splice(0).map((route) => route.abort()));
}

beforeAll(async () => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  await withoutWorker(context);
  tab = await context.newPage();
  await tab.goto(`${inject('siteUrl')}kiem-tra/`);
  await tab.route('**/kiem-tra/cao-bang.json', answer);
});

const ofCaoBang = (line: string): string => line.replace('Thái Nguyên', 'Cao Bằng');
/** A column that is written in one of two ways, and a cell that holds words. */
const doubtful = csv(
  'so-lieu.csv',
  figuresText(
    [
      figureLine('1.234', '1.234 mô hình', 'cơ quan'),
      figureLine('2.345', 'hơn 2.345 mô hình', 'xã', 'ít nhất'),
      figureLine('khoảng 500', 'khoảng 500 mô hình', 'thôn', 'khoảng'),
    ].map(ofCaoBang),
  ),
);
const further = csv('bo-sung.csv', figuresText([ofCaoBang(figureLine('7', '7 mô hình', 'tổ'))]));

const cancelled = 'Đã hủy bước vừa rồi. Kết quả và những gì bạn đã làm trước đó vẫn giữ nguyên.';
const complaint = () => tab.locator('.complaint');
const focused = (): Promise<string> => tab.evaluate(() => document.activeElement?.id ?? '');
const firstChoice = () => tab.getByRole('radio').first();
const mending = () => items(tab).getByRole('button', { name: 'Sửa thành “500”' });

/** Takes a step whose check does not end, and cancels it. */
async function cancel(step: () => Promise<unknown>): Promise<void> {
  isHeld = true;
  await step();
  await tab.getByRole('button', { name: 'Hủy' }).click();
  expect(await tab.locator('.busy').isVisible()).toBe(false);
}

/** What the officer sees of the last check that ended. */
const shown = async () => ({
  outcome: await results(tab).locator('.outcome').innerText(),
  counts: await counts(tab),
  files: await tab.locator('.names').innerText(),
  items: await items(tab).allInnerTexts(),
  answers: await tab
    .getByRole('radio')
    .evaluateAll((all: HTMLInputElement[]) => all.map((each) => each.checked)),
});

async function expectCancelled(before: Awaited<ReturnType<typeof shown>>): Promise<void> {
  expect(await complaint().innerText()).toBe(cancelled);
  expect(await complaint().getAttribute('data-wanted')).toBe('true');
  expect(await tab.locator('.said').innerText()).toBe(cancelled);
  expect(await focused()).toBe('result');
  expect(await shown()).toEqual(before);
  await release();
}

test('an answer is cancelled: the question is open again', async () => {
  await handIn(tab, [doubtful, sourceFile]);
  const before = await shown();
  expect(before.answers).toEqual([false, false]);
  await cancel(() => firstChoice().check());
  await expectCancelled(before);
});

test('a repair is cancelled: the answer before it stands, and the cell can be mended again', async () => {
  await firstChoice().check();
  await expect.poll(() => counts(tab)).toBe('Còn 1 chỗ cần sửa.');
  expect(await complaint().isVisible()).toBe(false);
  const before = await shown();
  await cancel(() => mending().press('Enter'));
  await expectCancelled(before);
  await mending().press('Enter');
  await expect.poll(() => counts(tab)).toBe('Không còn chỗ nào phải sửa. Đã sửa 1 ô.');
});

test('files that are added are cancelled: those before them stand, with what was decided', async () => {
  const before = await shown();
  expect(before.answers).toEqual([true, false]);
  await cancel(() => tab.setInputFiles('#files', [further]));
  await expectCancelled(before);
  await handIn(tab, [further]);
  expect(await shown()).toMatchObject({
    outcome: 'Đọc 5 dòng: dòng nào cũng dùng được.',
    files: 'so-lieu.csv · nguon.csv · bo-sung.csv',
  });
});

test('the first check is cancelled: nothing was checked, and other files can be chosen', async () => {
  await startAgain(tab);
  await cancel(() => tab.setInputFiles('#files', [further, sourceFile]));
  expect(await complaint().innerText()).toBe('Đã hủy. Chưa có gì được kiểm tra.');
  expect(await results(tab).isVisible()).toBe(false);
  expect(await focused()).toBe('files');
  await release();
  await handIn(tab, [doubtful, sourceFile]);
  expect(await counts(tab)).toContain('Có 1 câu cần bạn trả lời trước.');
});
