import { globSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../src/pipeline/run.ts';
import type { Settings } from '../../src/pipeline/settings.ts';
import { line, measure, type Measured } from './measured.ts';

/** Drawing alone, in one process: with the document of ours, and with jsdom's. */
export async function benchPictures(
  folder: string,
  { root, data }: Pick<Settings, 'root' | 'data'>,
): Promise<void> {
  const rates: number[] = [];
  for (const name of ['light', 'jsdom']) {
    let said = '';
    const measured = await measure(folder, (env) =>
      run('node', ['scripts/bench/pictures.ts', data, name], {
        cwd: root,
        env,
        heard: (text) => (said += text),
      }),
    );
    const { pictures, seconds } = JSON.parse(said) as { readonly pictures: number; readonly seconds: number };
    rates.push(pictures / seconds);
    console.log(line(`draw pictures, ${name}`, pictures, 'pictures', { ...measured, seconds }));
  }
  const [light = 0, jsdom = 1] = rates;
  console.log(`  ${(light / jsdom).toFixed(1)} times as many as with jsdom`);
}

/** The whole build with all its files but PDF: from nothing, with nothing changed, with one figure changed. */
export async function benchBuild(folder: string, settings: Settings): Promise<void> {
  const whole = await build(folder, settings);
  const { pages, pictures, files } = countOf(settings.dist);
  console.log(line('build, by pages', pages, 'pages', whole));
  console.log(line('build, by pictures of charts', pictures, 'pictures', whole));
  console.log(line('build, by files', files, 'files', whole));
  console.log(line('again, nothing changed', files, 'files', await build(folder, settings)));
  changeOneFigure(settings.data);
  console.log(line('again, one figure changed', files, 'files', await build(folder, settings)));
}

const build = (folder: string, { root, data, generated, dist, cache }: Settings): Promise<Measured> =>
  measure(folder, (env) =>
    run('node', ['scripts/build.ts'], {
      cwd: root,
      env: {
        ...env,
        DATA_DIR: data,
        RECORD_DIR: generated,
        OUT_DIR: dist,
        CACHE_DIR: cache,
        PDF_FILES: 'no',
      },
      heard: () => undefined,
    }),
  );

/** Pages of a built site, and pictures of charts in them: each chart is drawn in two sizes. */
function countOf(dist: string): {
  readonly pages: number;
  readonly pictures: number;
  readonly files: number;
} {
  const pages = globSync('**/*.html', { cwd: dist }).map((file) => readFileSync(join(dist, file), 'utf8'));
  const pictures = pages.reduce((sum, html) => sum + html.split('<svg class="picture"').length - 1, 0);
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return { pages: pages.length, pictures, files: files.length };
}

/** The satisfaction of one province in the last year. */
function changeOneFigure(data: string): void {
  const [name = ''] = readdirSync(join(data, 'observations')).sort();
  const path = join(data, 'observations', name);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(
    /(satisfaction-sipas,.*?,)(\d+)(\.\d+)?(,exact,)(?:"[^"]*"|[^,]*)(,)/,
    '$180.5$4"80,5%"$5',
  );
  if (changed === text) throw new Error(`No figure of ${path} was changed.`);
  writeFileSync(path, changed);
}
