import { readFileSync } from 'node:fs';
import type { Page as Tab } from 'playwright';
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { connected } from '../support/connected.ts';
import { decks } from '../support/decks.ts';
import { axeFaults, axeLookFaults } from '../support/in-page.ts';
import { printSlides } from '../support/pdf.ts';
import { withoutFullScreen } from '../support/without-full-screen.ts';

/** A deck as it is shown: on the page, to a hall, and to the speaker. */

const path = 'trinh-chieu/bac-kan/';
const count = decks.find((deck) => deck.path === path)?.slides ?? 0;
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

const browser = await connected();
let tab: Tab;
const heard: string[] = [];
const open = async (hash = ''): Promise<void> => {
  await tab.goto('about:blank');
  await tab.goto(inject('siteUrl') + path + hash);
};
beforeAll(async () => {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 720 },
    reducedMotion: 'reduce',
    hasTouch: true,
  });
  context.on('weberror', (error) => heard.push(error.error().message));
  context.on('console', (message) => heard.push(message.text()));
  tab = await context.newPage();
});
beforeEach(() => open());
afterAll(() => {
  expect(heard).toEqual([]);
});

const mode = (of = tab) => of.evaluate(() => document.documentElement.dataset['mode']);
/** As the page knows it: what the driver is told comes later. */
const hash = (of = tab): Promise<string> => of.evaluate(() => location.hash);
const seen = (of = tab): Promise<readonly string[]> =>
  of
    .locator('.slide')
    .evaluateAll((all) =>
      all.filter((each) => each.querySelector('.stage')?.checkVisibility()).map(({ id }) => id),
    );
const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await tab.keyboard.press(key);
};
const filled = () => tab.evaluate(() => document.fullscreenElement !== null);
const inWindow = (id: number) =>
  tab.evaluate((wanted) => {
    const top = document.getElementById(String(wanted))?.getBoundingClientRect().top ?? NaN;
    return top >= -1 && top < innerHeight;
  }, id);

test('on the page, keys go from slide to slide and the address follows, without a trail behind', async () => {
  const before = await tab.evaluate(() => history.length);
  await press('PageDown', 'ArrowRight', 'PageUp', 'PageDown');
  expect([await hash(), await mode(), await inWindow(3)]).toEqual(['#3', undefined, true]);
  await press('End');
  expect([await hash(), await inWindow(count)]).toEqual([`#${count}`, true]);
  await press('Home');
  expect([await hash(), await inWindow(1), await tab.evaluate(() => history.length)]).toEqual([
    '#1',
    true,
    before,
  ]);
});

test('on the page, other keys are the browser’s', async () => {
  await press('b', '.', 'Backspace', 'Control+f', 'ArrowDown', 'Space');
  expect([await hash(), await mode()]).toEqual(['', undefined]);
  await expect.poll(() => tab.evaluate(() => scrollY)).toBeGreaterThan(40);
});

test('presenting shows one slide and nothing else, and moves by every key', async () => {
  await press('f');
  await expect.poll(filled).toBe(true);
  expect([await mode(), await seen(), await hash()]).toEqual(['show', ['1'], '#1']);
  expect(
    await tab
      .locator('header, footer, .deck-bar, .notes')
      .evaluateAll((all) => all.some((each) => each.checkVisibility())),
  ).toBe(false);
  await press('ArrowRight', 'ArrowDown', 'PageDown', 'Space', 'Enter');
  expect(await seen()).toEqual(['6']);
  await press('ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace', 'Shift+Space', 'ArrowLeft');
  expect(await seen()).toEqual(['1']);
  await press('1', '1', 'Enter');
  expect([await seen(), await hash()]).toEqual([['11'], '#11']);
  await press('End', 'PageDown');
  expect(await seen()).toEqual([String(count)]);
  await press('F5', 'Home');
  expect([await seen(), await mode()]).toEqual([['1'], 'show']);
  await press('Escape');
  await expect.poll(filled).toBe(false);
  expect([await mode(), (await seen()).length]).toEqual([undefined, count]);
});

test('who leaves full screen leaves presenting, and stands at the slide that was shown', async () => {
  await tab.getByRole('button', { name: 'Trình chiếu' }).click();
  await expect.poll(filled).toBe(true);
  await press('4', 'Enter');
  await tab.evaluate(() => document.exitFullscreen());
  await expect.poll(() => mode()).toBeUndefined();
  expect([await inWindow(4), await tab.evaluate(() => document.activeElement?.id)]).toEqual([true, '4']);
});

test('the slide fills the window at 16:9, whatever its form', async () => {
  const window = await browser.newPage();
  await withoutFullScreen(window);
  await window.goto(inject('siteUrl') + path);
  await window.keyboard.press('f');
  for (const [width, height, stage] of [
    [1024, 768, [0, 96, 1024, 576]],
    [740, 360, [50, 0, 640, 360]],
    [360, 740, [0, 268.75, 360, 202.5]],
    [1280, 720, [0, 0, 1280, 720]],
  ] as const) {
    await window.setViewportSize({ width, height });
    const box = await window.locator('.slide.now .stage').boundingBox();
    expect([box?.x, box?.y, box?.width, box?.height]).toEqual(stage);
  }
  await window.close();
});

test('the address is followed: when the page opens, when it is changed, back and forth, and to the nearest slide', async () => {
  await open('#5');
  expect(await inWindow(5)).toBe(true);
  await press('f');
  expect(await seen()).toEqual(['5']);
  await tab.evaluate(() => {
    location.hash = '#2';
  });
  await expect.poll(() => seen()).toEqual(['2']);
  await tab.goBack();
  await expect.poll(() => seen()).toEqual(['5']);
  await open('#99');
  expect([await hash(), await inWindow(count)]).toEqual([`#${count}`, true]);
});

test('the slide is said by its number and title, and the focus is with it', async () => {
  await press('f', '2', 'Enter');
  expect(await tab.locator('.place').textContent()).toBe(`Trang 2/${count}: Bắc Kạn qua vài con số`);
  expect(await tab.evaluate(() => document.activeElement?.className)).toBe('deck');
  await press('Tab');
  expect(
    await tab.evaluate(
      () =>
        document.activeElement?.closest('.slide')?.id ?? document.activeElement?.closest('.tools')?.tagName,
    ),
  ).toBe('SECTION');
});

test('a screen can be black, and is no longer with the next move', async () => {
  const isBlack = () =>
    tab
      .locator('.slide.now .stage')
      .evaluate((stage) => !stage.checkVisibility({ visibilityProperty: true }));
  await press('f', 'b');
  expect(await isBlack()).toBe(true);
  await press('.');
  expect(await isBlack()).toBe(false);
  await press('.', 'PageDown');
  expect([await isBlack(), await seen()]).toEqual([false, ['2']]);
});

test('a click goes on, at the left it goes back; a tap in the middle shows the controls, a mark is still a link', async () => {
  await open('#3');
  await press('f');
  await tab.mouse.click(1250, 360);
  await tab.mouse.click(640, 190);
  expect(await seen()).toEqual(['5']);
  await tab.mouse.click(20, 360);
  await tab.touchscreen.tap(20, 360);
  expect(await seen()).toEqual(['3']);
  const opacity = () => tab.locator('.tools').evaluate((tools) => getComputedStyle(tools).opacity);
  await open('#3');
  await press('f');
  expect(await opacity()).toBe('0');
  await tab.touchscreen.tap(640, 190);
  expect([await seen(), await opacity()]).toEqual([['3'], '1']);
  await tab.locator('.slide.now .wide a').first().click();
  await tab.waitForURL(/\/nguon\//);
});

test('a finger turns the slides; on the page it does not', async () => {
  const swipe = (across: number) =>
    tab.evaluate((by) => {
      const target = document.querySelector('.deck') as HTMLElement;
      const touch = (x: number) => new Touch({ identifier: 1, target, clientX: x, clientY: 300 });
      target.dispatchEvent(new TouchEvent('touchstart', { touches: [touch(600)], bubbles: true }));
      target.dispatchEvent(new TouchEvent('touchend', { changedTouches: [touch(600 + by)], bubbles: true }));
    }, across);
  await swipe(-200);
  expect(await hash()).toBe('');
  await press('f');
  await swipe(-200);
  await swipe(-200);
  await swipe(200);
  await swipe(-20);
  expect(await seen()).toEqual(['2']);
});

test('nothing moves by itself', async () => {
  await press('f', 'PageDown');
  const moving = await tab.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((each) => {
        const { transitionDuration, animationName } = getComputedStyle(each);
        return transitionDuration !== '0s' || animationName !== 'none';
      }).length + document.getAnimations().length,
  );
  expect(moving).toBe(0);
});

test('the list of keys takes the keys while it is open, and can switch letters off', async () => {
  await press('?');
  await press('n', 'PageDown');
  expect([await mode(), await hash()]).toEqual([undefined, '']);
  await tab.getByRole('checkbox').uncheck();
  await tab.getByRole('button', { name: 'Đóng' }).click();
  await press('f', 'n', 'PageDown');
  expect([await mode(), await hash()]).toEqual([undefined, '#2']);
});

test('the speaker sees this slide, the next, what to say, and the time', async () => {
  await open('#3');
  await tab.clock.install({ time: new Date('2026-01-01T07:04:00Z') });
  await tab.clock.pauseAt(new Date('2026-01-01T07:05:00Z'));
  await press('n');
  expect([await mode(), await seen()]).toEqual(['speaker', ['3', '4']]);
  expect(await tab.locator('.slide.now .notes').innerText()).toContain('Nhấn mạnh lĩnh vực dẫn đầu');
  expect(await tab.locator('.slide[id="4"] .notes').isVisible()).toBe(false);
  expect(await tab.locator('.where').innerText()).toBe(`Trang 3/${count}`);
  const clocks = async () => [
    await tab.locator('.tools .time').innerText(),
    await tab.locator('.tools .elapsed').innerText(),
  ];
  await tab.clock.runFor(65_000);
  expect(await clocks()).toEqual(['07:06', '1:05']);
  await tab.getByRole('button', { name: 'Đặt lại đồng hồ' }).click();
  expect(await clocks()).toEqual(['07:06', '0:00']);
  await tab.clock.resume();
  await press('PageDown', 'ArrowRight');
  expect(await seen()).toEqual(['5', '6']);
  const notes = await tab.locator('.slide.now .notes').boundingBox();
  expect([notes?.y, notes?.height]).toEqual([16, 720 - 2 * 16]);
  await press('End');
  expect(await seen()).toEqual([String(count)]);
  await press('Escape');
  expect(await mode()).toBeUndefined();
});

test('the speaker’s window and the audience’s keep in step, both ways, and after either is loaded anew', async () => {
  await open('#3');
  await press('n');
  const [audience] = await Promise.all([
    tab.waitForEvent('popup'),
    tab.getByRole('button', { name: 'Mở cửa sổ cho khán giả' }).click(),
  ]);
  await expect.poll(() => mode(audience)).toBe('show');
  expect(await seen(audience)).toEqual(['3']);
  expect(await tab.locator('.tools [role=status]').innerText()).toContain('rồi nhấn F');
  await press('PageDown');
  await expect.poll(() => seen(audience)).toEqual(['4']);
  await audience.keyboard.press('End');
  await expect.poll(() => hash()).toBe(`#${count}`);
  await press('b');
  await expect
    .poll(() => audience.evaluate(() => document.documentElement.hasAttribute('data-black')))
    .toBe(true);
  await audience.reload();
  await expect
    .poll(() => audience.evaluate(() => document.documentElement.hasAttribute('data-black')))
    .toBe(true);
  await tab.reload();
  await audience.keyboard.press('Home');
  await expect.poll(() => hash()).toBe('#1');
  await press('PageDown');
  await expect.poll(() => seen(audience)).toEqual(['2']);
  await audience.close();
});

test('a window that the browser blocks is spoken of', async () => {
  await press('n');
  await tab.evaluate(() => {
    window.open = () => null;
  });
  await tab.getByRole('button', { name: 'Mở cửa sổ cho khán giả' }).click();
  expect(await tab.locator('.tools [role=status]').innerText()).toContain('Trình duyệt đã chặn');
});

test('the screen is kept awake while presenting, if the device allows', async () => {
  await tab.evaluate(() => {
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: (kind: string) => {
          document.body.dataset['lock'] = kind;
          return Promise.resolve({ release: () => Promise.resolve(delete document.body.dataset['lock']) });
        },
      },
    });
  });
  const lock = () => tab.evaluate(() => document.body.dataset['lock']);
  await press('f');
  await expect.poll(lock).toBe('screen');
  await press('Escape');
  await expect.poll(lock).toBeUndefined();
});

test('axe finds nothing while presenting, in the speaker’s view and in the list of keys, light and dark', async () => {
  await open('#3');
  await tab.evaluate(axe);
  for (const keys of [['f'], ['n'], ['?']]) {
    await press(...keys);
    expect([keys, await tab.evaluate(axeFaults)]).toEqual([keys, []]);
    await tab.emulateMedia({ colorScheme: 'dark' });
    expect([keys, await tab.evaluate(axeLookFaults)]).toEqual([keys, []]);
    await tab.emulateMedia({ colorScheme: 'light' });
  }
});

test('at 200 % the speaker’s view scrolls one way only, and its buttons are large enough', async () => {
  await tab.setViewportSize({ width: 640, height: 360 });
  await press('n');
  expect(await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  const sizes = await tab
    .locator('.tools button:visible')
    .evaluateAll((all) =>
      all.map((each) => Math.min(each.getBoundingClientRect().width, each.getBoundingClientRect().height)),
    );
  await tab.setViewportSize({ width: 1280, height: 720 });
  expect(sizes.length).toBe(7);
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
});

test('without scripts all slides and notes are there to read, and no button', async () => {
  const plain = await browser.newPage({ javaScriptEnabled: false });
  await plain.goto(inject('siteUrl') + path);
  expect(await plain.locator('.slide .stage:visible').count()).toBe(count);
  expect(await plain.locator('.notes:visible').count()).toBe(await plain.locator('.notes').count());
  expect(await plain.getByRole('button').count()).toBe(0);
  expect(await plain.getByRole('link', { name: 'Tệp HTML dùng khi không có mạng' }).isVisible()).toBe(true);
  await plain.close();
});

const sheet = ['960 540'];
test('every deck prints one slide a sheet, to a tagged PDF in its language (English: one)', async () => {
  for (const deck of decks.filter(({ path: each }) => !each.startsWith('en/') || each.endsWith(path))) {
    await tab.goto(inject('siteUrl') + deck.path);
    const lang = deck.path.startsWith('en/') ? 'en' : 'vi';
    expect([deck.path, await printSlides(tab)]).toEqual([
      deck.path,
      { pages: deck.slides, sizes: sheet, lang, isTagged: true, hasOutline: true },
    ]);
  }
});

test('all slides are printed while one is presented, and from the speaker’s view; light in the dark', async () => {
  await tab.emulateMedia({ colorScheme: 'dark' });
  for (const key of ['f', 'n']) {
    await press(key);
    expect((await printSlides(tab)).pages).toBe(count);
  }
  await tab.emulateMedia({ colorScheme: 'dark', media: 'print' });
  const colours = await tab
    .locator('.stage')
    .first()
    .evaluate((stage) => getComputedStyle(stage).backgroundColor);
  await tab.emulateMedia({ colorScheme: 'light', media: 'screen' });
  expect(colours).toBe('rgb(251, 248, 241)');
});
