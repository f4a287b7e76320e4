import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/** The one without windows: it draws the same in less time. Debian has it as a package of this name. */
export const fastest = '/usr/bin/chromium-headless-shell';
const others = ['chromium', 'chromium-browser', 'google-chrome-stable'].map((name) => `/usr/bin/${name}`);

/** Milliseconds for one step of a browser. A busy machine is slow; what takes longer than this has come to a stop. */
export const patience = 2 * 60_000;

/** What a browser with windows keeps ready beside each page, and took as long as the page itself: its address bar, and a process for the next. */
const keptReady = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'SpareRendererForSitePerProcess'];

/** Of two such lists the last counts; so what Playwright switches off stands in this one too. */
const unsteady = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

export const launchOptions = (executablePath: string) => ({
  executablePath,
  args: [
    '--no-sandbox',
    '--disable-gpu',
    // Without a window letters would be hinted, and texts be as wide as pixels allow.
    '--font-render-hinting=none',
    `--disable-features=${[...unsteady, ...keptReady].join()}`,
  ],
});

/** A browser that works, or why none of those that were tried does. */
export interface Found {
  readonly path?: string;
  /** One line each. */
  readonly faults: readonly string[];
}

/** The Chromium of `wanted` and no other, or without it the first that is there and works. Nothing is installed. */
export async function findBrowser(wanted = process.env['CHROMIUM_PATH']): Promise<Found> {
  const present = [fastest, ...others, chromium.executablePath()].filter((path) => existsSync(path));
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
    const browser = await chromium.launch({ ...launchOptions(path), timeout: patience });
    try {
      const page = await browser.newPage();
      await page.setContent('<p><span>text</span></p>');
      const box = await page.locator('span').boundingBox();
      return box && box.width > 0 ? undefined : 'it starts, but draws no text';
    } finally {
      await browser.close();
    }
  } catch (error) {
    return `it does not start: ${String(error).split('\n')[0] ?? ''}`;
  }
}
