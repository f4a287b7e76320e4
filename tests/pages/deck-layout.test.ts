import type { Page as Tab } from 'playwright';
import { beforeAll, expect, inject, test } from 'vitest';
import { connected } from '../support/connected.ts';
import { decks } from '../support/decks.ts';
import { layoutFaults } from '../support/slide-layout.ts';
import { fontsLoaded, tabWithFonts } from '../support/with-fonts.ts';
import { withoutFullScreen } from '../support/without-full-screen.ts';

/** Every slide of every deck, as a hall sees it. */

const windows = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
  // As large as in its page: letters on whole pixels are widest where they are small.
  { width: 812, height: 457 },
];

const browser = await connected();
let tab: Tab;
beforeAll(async () => {
  tab = await tabWithFonts(browser, { viewport: { width: 1280, height: 720 } });
  await withoutFullScreen(tab);
});

/** A hall of 1,920 is one of 1,280, larger; one language shows that. */
const windowsFor = (path: string) => (path.startsWith('en/') ? windows.slice(0, 1) : windows);

async function faultsOf(path: string, slides: number): Promise<readonly string[]> {
  const faults: string[] = [];
  await tab.goto(inject('siteUrl') + path);
  await tab.evaluate(fontsLoaded);
  await tab.keyboard.press('f');
  for (const size of windowsFor(path)) {
    await tab.setViewportSize(size);
    const found = await tab.evaluate(layoutFaults, slides);
    faults.push(...found.map((fault) => `/${path} at ${size.width}, ${fault}`));
  }
  return faults;
}

test('no text is cut, too small, outside its slide, or on other text', async () => {
  expect(decks.length).toBeGreaterThanOrEqual(8);
  const faults: string[] = [];
  for (const { path, slides } of decks) faults.push(...(await faultsOf(path, slides)));
  expect(faults).toEqual([]);
});

/** One fault for each thing that is looked for; what is sound around them is not spoken of. */
const faulty = `
<style>
  .stage { position: relative; width: 1280px; height: 720px; font: 30px/40px sans-serif }
  .stage > * { position: absolute; margin: 0 }
</style>
<section class="slide now" id="1"><div class="stage">
<p style="top: 0; left: 600px">Đúng chỗ</p>
<p style="top: 40px; left: 600px">ngay bên dưới</p>
<p style="top: 100px; left: 0; width: 100px; height: 40px; overflow: hidden">Dài hơn chỗ có</p>
<p style="top: 200px; left: 300px">Một dòng</p>
<p style="top: 210px; left: 340px">đè lên dòng</p>
<p style="top: 300px; left: 0; font-size: 23px">Quá nhỏ</p>
<p style="top: -20px; left: 900px">Ra ngoài</p>
<svg style="top: 500px; left: 0" width="400" height="200" viewBox="0 0 800 400">
  <text x="0" y="100" font-size="40">Thu nhỏ</text>
  <text x="0" y="300" font-size="60">Hình một</text>
  <text x="60" y="310" font-size="60">Hình hai</text>
</svg>
</div></section>`;

test('each kind of fault is seen where there is one', async () => {
  await tab.goto('about:blank');
  await tab.setViewportSize({ width: 1280, height: 720 });
  await tab.setContent(faulty);
  const found = await tab.evaluate(layoutFaults, 2);
  expect(found.map((fault) => fault.replace(/ by \d+ × \d+ px/, ''))).toEqual([
    '1: cut: “Dài hơn chỗ có”',
    '1: 23.0 px at 1280 × 720: “Quá nhỏ”',
    '1: 20.0 px at 1280 × 720: “Thu nhỏ”',
    '1: outside the stage: “Ra ngoài”',
    '1: on each other: “Một dòng” and “đè lên dòng”',
    '1: on each other: “Hình một” and “Hình hai”',
    '2: is not presented',
  ]);
});
