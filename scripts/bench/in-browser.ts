import { existsSync, readFileSync } from 'node:fs';
import { chromium, type Browser, type Page } from 'playwright';
import { findBrowser, launchOptions } from '../../src/pipeline/browser.ts';
import { serve } from '../../src/pipeline/serve.ts';
import { formatNumber } from '../../src/core/values/format-number.ts';

/** How long `/kiem-tra/` took with one file. */
export interface InBrowser {
  /** Until the result is shown. */
  readonly seconds: number;
  /** Of those, what the page itself worked; the rest is the worker's. */
  readonly ofPage: number;
  /** The longest task of the page, in milliseconds: so long nothing answered. 0 where none took 50. */
  readonly longest: number;
  /** The most memory that the page and its worker held, in bytes; nothing where the system does not tell. */
  readonly memory: number | undefined;
}

/** What is handed in, and what the page should find in it. */
export interface Trial {
  readonly file: string;
  readonly rows: number;
  /** Whether the page should find faults. */
  readonly isFaulty: boolean;
}

const patience = 10 * 60_000;

/** Checks files in a browser, one after the other; nothing where no browser works. */
export async function checkInBrowser(
  dist: string,
  trials: readonly Trial[],
): Promise<readonly InBrowser[] | undefined> {
  const { path } = await findBrowser();
  if (path === undefined) return undefined;
  const server = await serve({ root: dist, base: '/' });
  const browser = await chromium.launch(launchOptions(path));
  try {
    const measured: InBrowser[] = [];
    for (const trial of trials) measured.push(await checkFile(browser, server.url, trial));
    return measured;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function checkFile(browser: Browser, site: string, trial: Trial): Promise<InBrowser> {
  const { file, rows, isFaulty } = trial;
  const page = await browser.newPage();
  page.setDefaultTimeout(patience);
  await page.goto(`${site}kiem-tra/`, { waitUntil: 'networkidle' });
  await watchLongTasks(page);
  const work = await startWork(page);
  const start = performance.now();
  await page.setInputFiles('#files', file);
  await page.waitForFunction(() => document.activeElement?.id === 'result');
  const seconds = (performance.now() - start) / 1000;
  const ofPage = await work();
  const outcome = await page.locator('.outcome').innerText();
  const problems = await page.locator('.problems li').count();
  if (!outcome.includes(formatNumber(rows, 'vi')) || problems > 0 !== isFaulty)
    throw new Error(`Of ${String(rows)} rows of ${file} the page says: ${outcome}`);
  const memory = await memoryOf(browser);
  const longest = await page.evaluate(() => Number(document.documentElement.dataset['longest'] ?? 0));
  await page.close();
  return { seconds, ofPage, longest, memory };
}

const watchLongTasks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const { dataset } = document.documentElement;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        dataset['longest'] = String(Math.max(duration, Number(dataset['longest'] ?? 0)));
    }).observe({ type: 'longtask' });
  });

/** Tells for how many seconds the main thread of a page has worked since. */
async function startWork(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const worked = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  };
  const before = await worked();
  return async () => (await worked()) - before;
}

/** Of the process that held most among those that show pages. Pages are closed when they are measured, so that it is the last. */
async function memoryOf(browser: Browser): Promise<number | undefined> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const files = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => `/proc/${String(id)}/status`)
    .filter((file) => existsSync(file));
  const most = files.map((file) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(file, 'utf8'))?.[1]));
  return most.length === 0 ? undefined : 1024 * Math.max(...most);
}
