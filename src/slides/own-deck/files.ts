import type { SlidesFile } from './own-deck.ts';
import { words } from './elements.ts';

/** The slides of charts, each loaded once; what failed is asked for again. */
const loading = new Map<string, Promise<SlidesFile>>();

async function load(chart: string): Promise<SlidesFile> {
  const response = await fetch(words('slides', chart));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return (await response.json()) as SlidesFile;
}

function loaded(chart: string): Promise<SlidesFile> {
  const file = loading.get(chart) ?? load(chart);
  loading.set(chart, file);
  file.catch(() => loading.delete(chart));
  return file;
}

export interface Loaded {
  readonly files: readonly SlidesFile[];
  readonly failed: readonly string[];
}

export async function slidesOf(charts: readonly string[]): Promise<Loaded> {
  const results = await Promise.allSettled(charts.map(loaded));
  return {
    files: results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])),
    failed: charts.filter((_, index) => results[index]?.status === 'rejected'),
  };
}
