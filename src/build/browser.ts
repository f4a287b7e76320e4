import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/** The one without windows first: it draws the same in half the time. */
const usualPlaces = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable'].map(
  (name) => `/usr/bin/${name}`,
);
export const launchOptions = (executablePath: string) => ({
  executablePath,
  // Without a window letters would be hinted, and texts be as wide as pixels allow.
  args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
});

/** A browser that works, or why none of those that were tried does. */
export interface Found {
  readonly path?: string;
  /** One line each. */
  readonly faults: readonly string[];
}

/** The Chromium of `wanted` and no other, or without it the first that is there and works. Nothing is installed. */
export async function findBrowser(wanted = process.env['CHROMIUM_PATH']): Promise<Found> {
  const present = [...usualPlaces, chromium.executablePath()].filter((path) => existsSync(path));
  const faults: string[] = [];
  for (const path of wanted ? [wanted] : present) {
    const fault = await faultOf(path);
    if (fault === undefined) return { path, faults };
    faults.push(`${path}: ${fault}`);
  }
  return { faults };
}

/** A file that is there proves little: it must start, and draw text with a width. */
async function faultOf(path: string): Promise<string | undefined> {
  if (!existsSync(path)) return 'there is no such file';
  try {
    const browser = await chromium.launch({ ...launchOptions(path), timeout: 20_000 });
    try {
      const page = await browser.newPage();
      await page.setContent('<p><span>Dân vận khéo</span></p>');
      const box = await page.locator('span').boundingBox();
      return box && box.width > 0 ? undefined : 'it starts, but draws no text';
    } finally {
      await browser.close();
    }
  } catch (error) {
    return `it does not start: ${String(error).split('\n')[0] ?? ''}`;
  }
}
