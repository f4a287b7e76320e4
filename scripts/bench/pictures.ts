import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { areaCharts, themeCharts } from '../../src/core/charts/register.ts';
import type { Chart } from '../../src/core/charts/chart.ts';
import { contextOf } from '../../src/core/reading/context.ts';
import { buildRecord } from '../../src/core/record/build-record.ts';
import { checkFolder } from '../../src/pipeline/read-data/check-folder.ts';

/** All charts of a record: those of the country, and each province's own. */
function chartsOf(data: string): readonly Chart[] {
  const { reference, provinces } = buildRecord(checkFolder(data).rows);
  const whole = contextOf(reference, provinces, 'vi');
  const own = provinces.flatMap((province) => areaCharts(contextOf(reference, [province], 'vi'), province));
  return [...themeCharts(whole), ...own];
}

/** Draws all pictures of a record in the sizes of pages, and prints how many and how long it took, in seconds. */
export async function main([data = '', name = 'light']: readonly string[]): Promise<void> {
  if (name === 'jsdom') drawIntoJsdom();
  const { drawPanel } = await import('../../src/core/charts/draw/draw.ts');
  const charts = chartsOf(data);
  const drawAll = (): number =>
    charts.flatMap((chart) =>
      chart.panels.flatMap((_, index) =>
        (['narrow', 'wide'] as const).map((size) => drawPanel(chart, index, size, 'vi', explain)),
      ),
    ).length;
  drawAll();
  const start = performance.now();
  const pictures = drawAll();
  console.log(JSON.stringify({ pictures, seconds: (performance.now() - start) / 1000 }));
}

const explain = (): { readonly href: string; readonly title: string } => ({ href: '#', title: 'title' });

function drawIntoJsdom(): void {
  const other = pathToFileURL(join(import.meta.dirname, 'jsdom-document.ts')).href;
  registerHooks({
    resolve: (path, context, next) =>
      path.endsWith('/light-document.ts') ? { url: other, shortCircuit: true } : next(path, context),
  });
}

if (import.meta.main) await main(process.argv.slice(2));
