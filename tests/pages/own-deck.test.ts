import { readFileSync } from 'node:fs';
import type { BrowserContextOptions, Page } from 'playwright';
import { expect, test } from 'vitest';
import type { SlidesFile } from '../../src/slides/own-deck/own-deck.ts';
import { connected } from '../support/connected.ts';
import { layoutShift, sidewaysScroll } from '../support/in-page.ts';
import { onPage } from '../support/on-page.ts';
import { fileOf, pages } from '../support/site.ts';
import { fontsLoaded, waitForFonts } from '../support/with-fonts.ts';

/** A deck of one's own: put together while going through the site, kept in the address and nowhere else. */

const own = 'trinh-chieu/rieng/';
const browser = await connected();

const on = (path: string, use: (page: Page) => Promise<void>, options?: BrowserContextOptions) =>
  onPage(browser, path, use, options);

/** As the page knows it: what the driver is told comes later. */
const addressOf = async (page: Page): Promise<URL> => new URL(await page.evaluate(() => location.href));
const chosenIn = async (page: Page): Promise<string> =>
  (await addressOf(page)).searchParams.get('chon') ?? '';
const entries = (page: Page): Promise<string[]> =>
  page.locator('.order li > span:first-child').allInnerTexts();
const slides = (page: Page) => page.locator('.deck > section.slide');
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
const ready = (page: Page): Promise<void> => slides(page).first().waitFor();
const stored = (): number => localStorage.length + sessionStorage.length;

test('charts are added on any page, carried along, and stand in the deck in that order', () =>
  on('bieu-do/linh-vuc/', async (page) => {
    const tray = page.locator('.tray');
    expect(await tray.isVisible()).toBe(false);
    await page.getByRole('link', { name: 'Thêm vào bài trình bày' }).click();
    expect(await chosenIn(page)).toBe('linh-vuc');
    expect(await tray.getByRole('status').innerText()).toBe('Bài trình bày: 1 biểu đồ');
    expect(await page.locator('[data-chon]').innerText()).toContain('Đã thêm – bấm để bỏ');

    await page.getByRole('link', { name: 'Tỉnh', exact: true }).click();
    await page.getByRole('main').getByRole('link', { name: 'Cao Bằng' }).first().click();
    await page.waitForURL(/\/tinh\/cao-bang\/\?chon=linh-vuc$/);
    const whole = page.locator('[data-chon*=","]').first();
    const added = ((await whole.getAttribute('data-chon')) ?? '').split(',');
    await whole.click();
    expect(await whole.innerText()).toContain(`Đã thêm cả ${added.length} biểu đồ – bấm để bỏ`);
    expect((await chosenIn(page)).split(',')).toEqual(['linh-vuc', ...added]);
    await page.locator(`[data-chon="${added[0] ?? ''}"]`).click();
    expect(await whole.innerText()).toContain('Thêm cả');

    await tray.getByRole('link').click();
    await ready(page);
    expect((await chosenIn(page)).split(',')).toEqual(['linh-vuc', ...added.slice(1)]);
    expect(await entries(page)).toHaveLength(added.length);
    expect(await tray.isVisible()).toBe(false);
    expect(await page.evaluate(stored)).toBe(0);
  }));

test('in the deck charts are ordered, removed and added by keyboard, and a title is given', () =>
  on(
    `${own}?chon=hai-long,linh-vuc,cong-nhan#2`,
    async (page) => {
      await ready(page);
      const [first = '', second = '', third = ''] = await entries(page);
      const button = (name: string) => page.getByRole('button', { name, exact: true });
      await button(`Lên: ${second}`).press('Enter');
      expect(await entries(page)).toEqual([second, first, third]);
      expect(await chosenIn(page)).toBe('linh-vuc,hai-long,cong-nhan');
      expect((await addressOf(page)).hash).toBe('#2');
      // At the top there is no way up; the focus stays with what was moved.
      expect(await focused(page)).toBe(`Xuống: ${second}`);
      expect(await page.locator('.said').innerText()).toBe(`“${second}” đứng thứ 1 trong 3.`);
      await button(`Bỏ ra: ${first}`).press('Space');
      expect(await focused(page)).toBe(`Bỏ ra: ${third}`);
      await page.getByLabel('Tìm trong danh sách').fill('theo ky dai ngan');
      expect(await page.locator('.pick li:visible').count()).toBe(1);
      await page.locator('.pick li:visible').getByRole('checkbox').press('Space');
      await page.getByLabel('Tên bài trình bày').fill('Hội nghị, quý I');
      await page.waitForURL(/tieu-de=/);
      expect((await addressOf(page)).search).toMatch(/^\?chon=linh-vuc,cong-nhan,theo-ky&tieu-de=H%/);
      await page.getByRole('button', { name: 'Sao chép: Địa chỉ của bài' }).click();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toBe((await addressOf(page)).href.replace(/#.*/, ''));

      const text = await page.locator('.deck').innerText();
      const other = await page.context().newPage();
      await other.goto(copied);
      await ready(other);
      expect(await other.locator('.deck').innerText()).toBe(text);
      expect(await other.title()).toBe('Hội nghị, quý I');
      await other.getByRole('link', { name: 'English' }).click();
      await ready(other);
      expect((await addressOf(other)).search).toBe(new URL(copied).search);
      expect(await other.locator('.deck h1').innerText()).toBe('Hội nghị, quý I');
    },
    { permissions: ['clipboard-read', 'clipboard-write'] },
  ));

test('who takes a chart out stays where he is, whatever slide the address names', () =>
  on(`${own}?chon=hai-long,linh-vuc,cong-nhan#8`, async (page) => {
    await ready(page);
    const place = (): Promise<number> => page.evaluate(() => scrollY);
    await expect.poll(place).toBeGreaterThan(3000);
    for (const name of [/^Bỏ ra: Mức hài lòng/, /^Bỏ ra: .*công nhận/]) {
      const before = await slides(page).count();
      await page.getByRole('button', { name }).focus();
      const stood = await place();
      await page.keyboard.press('Enter');
      await expect.poll(() => slides(page).count()).toBeLessThan(before);
      expect(Math.abs((await place()) - stood)).toBeLessThan(200);
      expect(await focused(page)).toMatch(/^Bỏ ra: /);
    }
    expect((await addressOf(page)).hash).toBe(`#${await slides(page).count()}`);
    await page.keyboard.press('f');
    const stage = page.locator('.slide.now .stage');
    expect(await stage.boundingBox()).toEqual({ x: 0, y: 0, width: 1280, height: 720 });
    expect(await page.locator('.stage:visible').count()).toBe(1);
  }));

test('its slides are numbered from the cover to the sources, and every id is there once', () =>
  on(`${own}?chon=linh-vuc,hai-long-bac-kan`, async (page) => {
    await ready(page);
    const ids = await slides(page).evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.length).toBeGreaterThan(5);
    expect(ids).toEqual(ids.map((_, index) => String(index + 1)));
    const feet = await page.locator('.deck .foot .number').allInnerTexts();
    expect(feet).toEqual(ids.map((id) => `${id}/${String(ids.length)}`));
    const named = await slides(page).evaluateAll((all) =>
      all.map(
        (slide) =>
          slide.querySelector(`[id="${slide.getAttribute('aria-labelledby')?.split(' ')[0] ?? ''}"]`)
            ?.tagName,
      ),
    );
    expect(named).toEqual(['H1', ...ids.slice(1).map(() => 'H2')]);
    const twice = await page.evaluate(() => {
      const all = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return all.filter((id, index) => all.indexOf(id) !== index);
    });
    expect(twice).toEqual([]);
    expect(await slides(page).first().innerText()).toContain('Bắc Kạn thuộc tỉnh Thái Nguyên');
    const quoted = await slides(page).last().locator('tbody td:first-child').allInnerTexts();
    expect(new Set(quoted).size).toBe(quoted.length);
    expect(quoted.length).toBeGreaterThan(1);

    await page.emulateMedia({ media: 'print' });
    expect(
      await page
        .locator('.builder, .files, header, footer')
        .evaluateAll((all) => all.filter((element) => element.getClientRects().length > 0).length),
    ).toBe(0);
  }));

/** Gives the deck a title; returns what its cover then says. */
async function titled(page: Page, text: string): Promise<string> {
  await page.getByLabel('Tên bài trình bày').fill(text);
  await page.getByLabel('Tên bài trình bày').blur();
  return page.locator('.deck h1').innerText();
}

const attack = '<img src=x onerror="document.body.textContent=1">';
const strange = [attack, '../nhung/linh-vuc', 'constructor', 'khong-co'];

test('an address that somebody else wrote is text: what is unknown is named, nothing of it runs', () =>
  on(
    `${own}?chon=${['linh-vuc', ...strange, 'linh-vuc'].map(encodeURIComponent).join()}&tieu-de=${encodeURIComponent(attack)}`,
    async (page) => {
      await ready(page);
      expect(await entries(page)).toHaveLength(1);
      expect(await page.locator('main img').count()).toBe(0);
      expect(await page.locator('.deck h1').innerText()).toBe(attack);
      // The address goes on without what there is not.
      expect(await chosenIn(page)).toBe('linh-vuc');
      const complaint = await page.locator('.complaint').innerText();
      for (const name of strange) expect(complaint).toContain(`“${name}”`);
      expect(await titled(page, 'Hội nghị'.normalize('NFD'))).toBe('Hội nghị');
      expect(await titled(page, 'שלום עולם')).toBe('שלום עולם');
      expect(await page.locator('.deck h1').evaluate((it) => getComputedStyle(it).direction)).toBe('rtl');
    },
  ));

test('however long its title is, it fits the cover, and the page a phone', () =>
  on(
    `${own}?chon=linh-vuc`,
    async (page) => {
      await waitForFonts(page);
      await page.reload();
      await ready(page);
      await page.evaluate(fontsLoaded);
      await titled(page, 'W'.repeat(200));
      const cut = await page
        .locator('.deck .cover .frame')
        .evaluate((frame) => frame.scrollHeight - frame.clientHeight);
      expect(cut).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(sidewaysScroll)).toBe(0);
    },
    { bypassCSP: true },
  ));

test('what cannot be loaded is said, and the rest is shown', () =>
  on(own, async (page) => {
    await page.route('**/bieu-do/hai-long.json', (route) => route.fulfill({ status: 200, body: 'no JSON' }));
    await page.goto(`${page.url()}?chon=hai-long,linh-vuc`);
    await ready(page);
    expect(await page.locator('.complaint').innerText()).toMatch(/^Chưa tải được: “Mức hài lòng/);
    expect(await slides(page).count()).toBeGreaterThan(2);
  }));

test('a chart for which there is no room is not added, and the tray says so', () => {
  const full = Array.from({ length: 20 }, (_, index) => `bieu-do-${index}`).join();
  return on(`bieu-do/linh-vuc/?chon=${full}`, async (page) => {
    const status = page.locator('.tray').getByRole('status');
    expect(await status.innerText()).toBe('Bài trình bày đã đủ 20 biểu đồ');
    await page.getByRole('link', { name: 'Thêm vào bài trình bày' }).click();
    expect(await status.innerText()).toBe('Không thêm được nữa: bài trình bày đã đủ 20 biểu đồ');
    expect(await chosenIn(page)).toBe(full);
  });
});

/** Elements that are hidden under the tray, at least in part, when they have the focus. */
const obscured = (): string[] => {
  const edge = document.querySelector('.tray')?.getBoundingClientRect().top ?? 0;
  return [...document.querySelectorAll<HTMLElement>('main a[href], main summary, footer a')].flatMap(
    (element) => {
      element.focus();
      const { top, bottom } = element.getBoundingClientRect();
      return document.activeElement === element && bottom > edge && top < innerHeight
        ? [element.outerHTML.slice(0, 100)]
        : [];
    },
  );
};

test('the tray covers nothing that has the focus, and moves nothing', () =>
  on(
    'hai-long/?chon=hai-long,linh-vuc',
    async (page) => {
      await page.locator('.tray').waitFor();
      expect(await page.evaluate(layoutShift)).toBe(0);
      expect(await page.evaluate(obscured)).toEqual([]);
      expect(await page.evaluate(sidewaysScroll)).toBe(0);
    },
    { viewport: { width: 320, height: 640 } },
  ));

test('without scripts a link beside a chart leads to words and to the ready decks', () =>
  on(
    'en/bieu-do/linh-vuc/',
    async (page) => {
      await page.getByRole('link', { name: 'Add to your slides' }).click();
      await page.waitForURL(/\/en\/trinh-chieu\/rieng\/\?chon=linh-vuc$/);
      expect(await page.getByText('JavaScript').isVisible()).toBe(true);
      expect(await page.locator('.builder').isVisible()).toBe(false);
      await page.getByRole('link', { name: 'the provinces compared' }).click();
      await page.waitForURL(/\/en\/trinh-chieu\/so-sanh\/$/);
    },
    { javaScriptEnabled: false },
  ));

test('every chart has its slides as a file, which names what it shows', () => {
  const charts = pages.flatMap(({ path }) => /^(?:en\/)?bieu-do\/(.+)\/$/.exec(path)?.[1] ?? []);
  const files = charts.map((chart) => {
    const file = fileOf(`trinh-chieu/bieu-do/${chart}.json`);
    return file === undefined ? undefined : (JSON.parse(readFileSync(file, 'utf8')) as SlidesFile);
  });
  expect(files.map((file) => file?.id)).toEqual(charts);
  for (const file of files) {
    expect(file?.sources.length).toBeGreaterThan(0);
    for (const slide of file?.slides ?? []) expect(slide).toContain(`<section class="slide`);
  }
});
