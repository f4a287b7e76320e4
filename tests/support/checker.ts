import { readFileSync } from 'node:fs';
import type { Page as Tab } from 'playwright';

/** What officers hand in on `/kiem-tra/`, and what the page then shows. Figures and documents are invented. */

const made = (file: string): string => readFileSync(`tests/input/hand-in/calc/${file}`, 'utf8');
const [figureHead = ''] = made('so-lieu.csv').split('\n');
const [sourceHead = '', , source = ''] = made('nguon.csv').split('\n');

export interface HandedIn {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}
export const csv = (name: string, text: string): HandedIn => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

/** One figure of Thái Nguyên in 2025 as a Vietnamese Excel writes it: its value, its words, and what tells it from others. */
export const figureLine = (
  value: string,
  printed: string,
  bloc: string,
  sure = 'đúng như nguồn ghi',
): string =>
  `Thái Nguyên;2025;Mô hình đăng ký;;;;${bloc};tính trong kỳ;${value};${sure};${printed};BC-THU-01/2026;bảng 1;;`;
export const figuresText = (lines: readonly string[]): string => [figureHead, ...lines, ''].join('\r\n');
export const sourceFile = csv('nguon.csv', [sourceHead, source, ''].join('\r\n'));

export const results = (tab: Tab) => tab.locator('.results');
export const items = (tab: Tab) => tab.locator('.problems li');
export const outcome = (tab: Tab): Promise<string> => tab.locator('.outcome').innerText();
export const counts = (tab: Tab): Promise<string> => tab.locator('.counts').innerText();

/** Chooses files and waits for what is found in them. */
export async function handIn(tab: Tab, files: readonly HandedIn[] | string): Promise<void> {
  await tab.locator('#files').focus();
  await tab.setInputFiles('#files', typeof files === 'string' ? files : [...files]);
  await tab.waitForFunction(() => document.activeElement?.id === 'result');
}

export async function startAgain(tab: Tab): Promise<void> {
  await tab.getByRole('button', { name: 'Bỏ hết, làm lại' }).click();
  await results(tab).waitFor({ state: 'hidden' });
}
