import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page as Tab, Request } from 'playwright';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import {
  counts,
  csv,
  figureLine,
  figuresText,
  handIn,
  items,
  outcome,
  sourceFile,
  startAgain,
} from '../support/checker.ts';
import { connected } from '../support/connected.ts';
import { axeFaults, axeLookFaults, sidewaysScroll } from '../support/in-page.ts';
import { withoutWorker } from '../support/without-worker.ts';
import { unzipped } from '../support/workbook.ts';

/** `/kiem-tra/` as an officer goes through it, on one page that is loaded once; each test goes on where the last one ended. */

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const heard: string[] = [];
const requests: Request[] = [];
let folder: string;
const browser = await connected();
let tab: Tab;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'checker-'));
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, acceptDownloads: true });
  await withoutWorker(context);
  tab = await context.newPage();
  tab.on('console', (message) => heard.push(message.text()));
  tab.on('pageerror', (error) => heard.push(error.message));
  context.on('request', (request) => requests.push(request));
  await tab.goto(`${inject('siteUrl')}kiem-tra/`);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const button = (name: string | RegExp) => tab.getByRole('button', { name });
const focused = (): Promise<string> => tab.evaluate(() => document.activeElement?.textContent ?? '');
const said = (): Promise<string> => tab.locator('.said').innerText();
async function download(): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [saved] = await Promise.all([tab.waitForEvent('download'), button('Tải tệp để gửi').click()]);
  const file = join(folder, saved.suggestedFilename());
  await saved.saveAs(file);
  return { name: saved.suggestedFilename(), bytes: readFileSync(file) };
}

/** A column that is written in one of two ways, and two cells that hold words. */
const doubtful = csv(
  'so-lieu.csv',
  figuresText([
    figureLine('1.234', '1.234 mô hình', 'cơ quan'),
    figureLine('2.345', 'hơn 2.345 mô hình', 'xã', 'ít nhất'),
    figureLine('khoảng 500', 'khoảng 500 mô hình', 'phường', 'khoảng'),
    figureLine('khoảng 500', 'khoảng 500 mô hình', 'thôn', 'khoảng'),
  ]),
);

test('a file of the record is found to be what the record has, and comes back as it was', async () => {
  const text = readFileSync('data/observations/cao-bang.csv', 'utf8');
  const rows = text.trim().split('\n').length - 1;
  await handIn(tab, [csv('cao-bang.csv', text)]);
  expect(await outcome(tab)).toBe(`Đọc ${rows} dòng: dòng nào cũng dùng được.`);
  expect(await said()).toContain('Không còn chỗ nào phải sửa.');
  expect(await items(tab).count()).toBe(0);
  expect(await tab.locator('.compare .summary').innerText()).toContain(`giữ nguyên ${rows}`);
  const { name, bytes } = await download();
  expect(name).toBe('so-lieu-cao-bang.csv');
  expect(bytes.toString('utf8')).toBe(text);
});

test('a question is answered by keyboard, and the rows that waited for it are judged', async () => {
  await startAgain(tab);
  expect(await tab.evaluate(() => document.activeElement?.id)).toBe('files');
  await handIn(tab, [doubtful, sourceFile]);
  expect(await counts(tab)).toContain('Có 1 câu cần bạn trả lời trước.');
  const choices = tab.getByRole('radio');
  expect(await choices.count()).toBe(2);
  await choices.first().focus();
  await tab.keyboard.press('Space');
  await expect.poll(said).not.toContain('trả lời trước');
  expect(await choices.first().isChecked()).toBe(true);
  expect(await outcome(tab)).toBe('Đọc 5 dòng: 3 dòng dùng được, 2 dòng cần xem lại.');
  await choices.nth(1).check();
  await expect.poll(() => counts(tab)).toMatch(/Còn [3-9]/);
  await choices.first().check();
  await expect.poll(() => counts(tab)).toContain('Còn 2 chỗ cần sửa.');
});

test('a repair is accepted, the focus stays with it, it is repeated for cells alike, and undone', async () => {
  const first = items(tab).first();
  expect(await first.innerText()).toContain('so-lieu.csv · ô I4 · cột “Giá trị”');
  await first.getByRole('button', { name: 'Sửa thành “500”' }).press('Enter');
  expect(await focused()).toBe('Bỏ sửa');
  await expect.poll(said).toContain('Đã sửa 1 ô.');
  expect(await focused()).toBe('Bỏ sửa');
  expect(await first.innerText()).toContain('Đã sửa thành “500”.');
  await first.getByRole('button', { name: 'Sửa giống vậy cho 1 ô cùng lỗi' }).click();
  await expect.poll(said).toContain('Không còn chỗ nào phải sửa. Đã sửa 2 ô.');
  await first.getByRole('button', { name: 'Bỏ sửa' }).press('Enter');
  await expect.poll(said).toContain('Còn 1 chỗ cần sửa. Đã sửa 1 ô.');
  expect(await focused()).toBe('Sửa thành “500”');
  await button('Bỏ mọi chỗ đã sửa').click();
  await expect.poll(said).toContain('Còn 2 chỗ cần sửa.');
  await tab.getByLabel('Chỉ xem').selectOption({ index: 1 });
  expect(await items(tab).count()).toBe(2);
  await first.getByRole('button', { name: 'Sửa thành “500”' }).click();
  await first.getByRole('button', { name: /^Sửa giống vậy/ }).click();
  await expect.poll(said).toContain('Đã sửa 2 ô.');
});

test('the clean files hold the accepted rows, each figure as it was meant', async () => {
  const { name, bytes } = await download();
  expect(name).toBe('so-lieu-thai-nguyen.zip');
  const files = unzipped(bytes);
  expect([...files.keys()]).toEqual(['observations/thai-nguyen.csv', 'sources.csv']);
  const values = (files.get('observations/thai-nguyen.csv') ?? '').match(/flow,[^,]+,[^,]+/g);
  expect(values).toEqual(['flow,1234,exact', 'flow,2345,at-least', 'flow,500,about', 'flow,500,about']);
});

test('a workbook that was typed in LibreOffice is read, and the charts that would result are drawn, with their tables', async () => {
  await startAgain(tab);
  await handIn(tab, 'tests/input/hand-in/calc/thu-nghiem.xlsx');
  expect(await outcome(tab)).toMatch(/^Đọc 20 dòng: /);
  await button('Xem trước biểu đồ').click();
  await tab.getByText(/^Có \d+ biểu đồ\.$/).waitFor();
  const figures = tab.locator('.preview figure');
  expect(await figures.count()).toBeGreaterThan(0);
  const lost = await figures.evaluateAll((all) =>
    all.flatMap((figure) => {
      const marks = [...figure.querySelectorAll('.picture a')].map((mark) => mark.getAttribute('href') ?? '');
      return marks.filter((mark) => figure.querySelector(`tr[id="${mark.slice(1)}"]`) === null);
    }),
  );
  expect(lost).toEqual([]);
  expect(await figures.first().locator('.picture a').count()).toBeGreaterThan(0);
});

test('axe finds nothing in what is shown, light or dark, and nothing is wider than a phone', async () => {
  await handIn(tab, [doubtful, sourceFile]);
  expect(await items(tab).count()).toBeGreaterThan(0);
  await button('Xem trước biểu đồ').click();
  await tab.getByText(/^Có \d+ biểu đồ\.$/).waitFor();
  for (const details of await tab.locator('.results details').all())
    await details.evaluate((element: HTMLDetailsElement) => {
      element.open = true;
    });
  await tab.evaluate(axe);
  expect(await tab.evaluate(axeFaults)).toEqual([]);
  await tab.emulateMedia({ colorScheme: 'dark' });
  expect(await tab.evaluate(axeLookFaults)).toEqual([]);
  for (const width of [320, 1440]) {
    await tab.setViewportSize({ width, height: 740 });
    expect(await tab.evaluate(sidewaysScroll)).toBe(0);
  }
});

test('a file that cannot be used is refused with a sentence, and the others go on', async () => {
  await startAgain(tab);
  await tab.evaluate(() => {
    const chosen = new DataTransfer();
    chosen.items.add(new File(['%PDF-1.7 …'], 'bao-cao.pdf'));
    chosen.items.add(new File([new Uint8Array(70_000_000)], 'lon.csv'));
    const input = document.querySelector<HTMLInputElement>('#files');
    if (input === null) return;
    input.files = chosen.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await items(tab).nth(1).waitFor();
  expect(await outcome(tab)).toBe('Không đọc được dòng số liệu nào.');
  expect(await items(tab).allInnerTexts()).toEqual([
    expect.stringContaining('bao-cao.pdf'),
    expect.stringContaining('lon.csv'),
  ]);
  await handIn(tab, [doubtful, sourceFile]);
  expect(await outcome(tab)).toContain('Đọc 5 dòng');
});

test('a file of headings alone is told to have no figures', async () => {
  await startAgain(tab);
  await handIn(tab, [csv('so-lieu.csv', figuresText([]))]);
  expect(await outcome(tab)).toBe('Không đọc được dòng số liệu nào.');
  expect(await counts(tab)).toBe('Dưới dòng tiêu đề chưa điền số liệu nào. Hãy điền rồi chọn lại tệp.');
});

test('cells that are copied from a spreadsheet can be pasted', async () => {
  await startAgain(tab);
  const cells = figuresText([figureLine('12', '12 mô hình', '')]).replaceAll(';', '\t');
  await tab.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, cells);
  await items(tab).first().waitFor();
  expect(await tab.locator('.names').innerText()).toBe('o-da-dan.txt');
  expect(await items(tab).first().innerText()).toContain('BC-THU-01/2026');
});

test('nothing was sent: only parts of the site were asked for, by name', () => {
  const base = new URL(inject('siteUrl'));
  const strange = requests
    .filter((request) => !request.url().startsWith('blob:'))
    .filter((request) => {
      const { origin, pathname, search } = new URL(request.url());
      const isPart = /^(icon\.svg|kiem-tra\/([\w-]+\.json)?|_astro\/(fonts\/)?[\w.-]+\.(css|js|woff2))$/.test(
        pathname.slice(base.pathname.length),
      );
      return origin !== base.origin || !isPart || search !== '' || request.method() !== 'GET';
    });
  expect(strange.map((request) => request.url())).toEqual([]);
  expect(requests.filter((request) => request.postData() !== null)).toEqual([]);
  expect(heard).toEqual([]);
});

test('a preview is set beside the whole country, whose figures are fetched for it alone', async () => {
  const country = /kiem-tra\/vn\.json$/;
  const fetched = () => requests.filter((request) => country.test(request.url())).length;
  const preview = async (): Promise<readonly string[]> => {
    await button('Xem trước biểu đồ').click();
    await tab.getByText(/^Có \d+ biểu đồ\./).waitFor();
    return tab.locator('.preview h3').allInnerTexts();
  };
  const lowest = expect.stringContaining('thấp nhất toàn quốc') as string;
  await startAgain(tab);
  await handIn(tab, [csv('bac-kan.csv', readFileSync('data/observations/bac-kan.csv', 'utf8'))]);
  const before = fetched();
  await tab.route(country, (route) => route.abort());
  expect(await preview()).not.toContainEqual(lowest);
  expect(await tab.locator('.told').innerText()).toContain('Chưa tải được số liệu cả nước');
  await tab.unroute(country);
  expect(await preview()).toContainEqual(lowest);
  expect(await tab.locator('.told').innerText()).not.toContain('Chưa tải được');
  expect(fetched() - before).toBe(2);
});

test('a worker that dies is told of, and the page can begin anew', async () => {
  await startAgain(tab);
  await tab.route('**/worker-*.js', (route) => route.abort());
  await tab.setInputFiles('#files', [doubtful]);
  const complaint = tab.locator('.complaint');
  await complaint.waitFor();
  expect(await complaint.innerText()).toContain('Việc kiểm tra dừng giữa chừng');
  expect(await tab.locator('.busy').isVisible()).toBe(false);
  await tab.unroute('**/worker-*.js');
  await handIn(tab, [doubtful, sourceFile]);
  expect(await complaint.isVisible()).toBe(false);
});
