import { holding } from './folder/replace.ts';
import { pdfBrowser } from './pdf-browser.ts';
import { runPipeline } from './pipeline.ts';
import type { Settings } from './settings.ts';
import { buildSite } from './build-site.ts';

/** Checks the data and builds everything into `dist`, which appears whole or stays as it was. */
export async function build(settings: Settings, env: NodeJS.ProcessEnv = process.env): Promise<void> {
  const browser = await pdfBrowser(settings, env['CHROMIUM_PATH'] || undefined);
  await holding([settings.generated, settings.dist], 'vi', async (writer) => {
    await runPipeline(settings, writer);
    await buildSite(settings, writer, { browser, env });
  });
}
