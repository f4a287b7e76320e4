import type { BrowserContextOptions, Page } from 'playwright';
import { expect, test } from 'vitest';
import { connected } from '../support/connected.ts';
import { onPage } from '../support/on-page.ts';

/** The box of `/tim/` in a browser: what is typed is found, by keyboard alone, in an address that can be sent. */

/** Bytes as they are sent, of what the box needs in all. */
const scriptBudget = 8_000;

const browser = await connected();

const on = (path: string, use: (page: Page) => Promise<void>, options?: BrowserContextOptions) =>
  onPage(browser, path, use, options);

const boxOf = (page: Page) => page.locator('search input');
const hitsOf = (page: Page) => page.locator('search li');
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent ?? '');

async function firstFor(page: Page, text: string): Promise<string> {
  await boxOf(page).fill(text);
  await page.waitForURL((url) => url.searchParams.get('q') === text);
  return hitsOf(page).first().locator('a').innerText();
}

test.for([
  [
    'tim/',
    {
      'bac kan': /^Bắc Kạn$/,
      'Bắc Kạn': /^Bắc Kạn$/,
      'dan van kheo': /^Dân vận khéo/,
      'duong quang': /^Xã Dương Quang$/,
      'hien dat lam duong': /^Đất do người dân hiến$/,
      'hai long': /hài lòng/,
      'ti le cong nhan': /^Tỷ lệ công nhận/,
      'hoà giải': /hòa giải/,
      'tp bac kan': /^Thành phố Bắc Kạn$/,
      sipas: /SIPAS/,
      'cao bang 2020': /^Cao Bằng.*2020/,
    },
  ],
  [
    'en/tim/',
    {
      'bac kan city': /^Bắc Kạn city$/,
      'recognition rate': /^Recognition rate/,
      satisfaction: /satisfaction/i,
      'at least': /^At least$/,
    },
  ],
] as const)('on /%s what is typed finds first what is meant', ([path, queries]) =>
  on(path, async (page) => {
    for (const [text, name] of Object.entries(queries)) expect(await firstFor(page, text)).toMatch(name);
  }),
);

test('the words that are found are marked, and their number is said', () =>
  on('tim/', async (page) => {
    await firstFor(page, 'bach thong');
    expect(await hitsOf(page).first().locator('mark').allInnerTexts()).toEqual(['Bạch', 'Thông']);
    const count = await hitsOf(page).count();
    expect(await page.locator('search [role=status]').innerText()).toBe(`${String(count)} kết quả`);
    expect(count).toBeGreaterThan(2);
  }));

test('arrows lead from the box through what is found and back, Enter opens, Back comes back to it', () =>
  on('tim/', async (page) => {
    await boxOf(page).focus();
    await page.keyboard.type('bac kan');
    await hitsOf(page).first().waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('Bắc Kạn');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('Thành phố Bắc Kạn');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await boxOf(page).evaluate((box) => box === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Bắc Kạn');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/tinh\/bac-kan\/$/);
    await page.goBack();
    await hitsOf(page).first().waitFor();
    expect(await boxOf(page).inputValue()).toBe('bac kan');
  }));

test('Escape clears what was typed, from the box or from what is found', () =>
  on('tim/', async (page) => {
    await firstFor(page, 'sipas');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await boxOf(page).inputValue()).toBe('');
    expect(await boxOf(page).evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await hitsOf(page).count()).toBe(0);
    expect(await page.locator('search [role=status]').innerText()).toBe('');
    await expect.poll(() => page.url()).not.toContain('?');
  }));

test('what is sought stands in the address, and an address that was sent finds it', () =>
  on('tim/', async (page) => {
    await firstFor(page, 'hài lòng');
    expect(new URL(page.url()).searchParams.get('q')).toBe('hài lòng');
    const other = await page.context().newPage();
    await other.goto(page.url());
    await hitsOf(other).first().waitFor();
    expect(await boxOf(other).inputValue()).toBe('hài lòng');
  }));

test('where nothing is found, it says so and points at the list', () =>
  on('tim/', async (page) => {
    await boxOf(page).fill('xyzxyz');
    await page.getByText('Không tìm thấy mục nào').waitFor();
    expect(await hitsOf(page).count()).toBe(0);
    expect(await page.getByRole('heading', { name: 'Tra theo chữ cái' }).isVisible()).toBe(true);
  }));

test('nothing is loaded before the box is used', () =>
  on('tim/', async (page) => {
    const resources = (): string[] => performance.getEntriesByType('resource').map(({ name }) => name);
    await page.waitForLoadState('networkidle');
    const before = await page.evaluate(resources);
    expect(before.some((name) => name.endsWith('.css'))).toBe(true);
    expect(before.filter((name) => /found|tim\.json/.test(name))).toEqual([]);
    const index = page.waitForRequest('**/tim.json');
    await boxOf(page).focus();
    await index;
  }));

test('with everything that it loads, scripts keep their budget', () =>
  on('tim/', async (page) => {
    const scripts: Promise<number>[] = [];
    page.on('requestfinished', (request) => {
      if (request.resourceType() === 'script')
        scripts.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
    });
    await page.reload();
    await firstFor(page, 'sipas');
    const bytes = await Promise.all(scripts);
    expect(bytes.length).toBeGreaterThan(1);
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(scriptBudget);
  }));

test('where the index does not come, the list is named instead', () =>
  on('tim/', async (page) => {
    await page.route('**/tim.json', (route) => route.fulfill({ status: 200, body: 'no JSON' }));
    await boxOf(page).fill('sipas');
    await page.getByText('Chưa tải được').waitFor();
  }));

test('without scripts there is no box, and the list leads everywhere', () =>
  on(
    'tim/',
    async (page) => {
      expect(await boxOf(page).isVisible()).toBe(false);
      await page.getByRole('link', { name: 'Đ', exact: true }).click();
      await page.getByRole('link', { name: 'Đất do người dân hiến' }).click();
      await page.waitForURL(/\/phuong-phap\/#land-donated$/);
    },
    { javaScriptEnabled: false },
  ));

test('the header leads to it from every page', () =>
  on('nguon/', async (page) => {
    const link = page.getByRole('banner').getByRole('link', { name: 'Tìm', exact: true });
    const { width, height } = (await link.boundingBox()) ?? { width: 0, height: 0 };
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    await link.click();
    await page.waitForURL(/\/tim\/$/);
  }));
