import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { build, dataAfter, digestsOf, separate } from '../support/builds.ts';
import { dist } from '../support/site.ts';

const figure = 'cao-bang.awards-district.2016--2020.individual.cao-bang-2016-2020';
/** Everything that may differ when that figure has another value: its source, chart and province, the data as a whole, what tells of changes, and the worker that knows the release. */
const concerned = [
  /^(en\/)?nguon\/cao-bang-2016-2020(\/index\.html|\.(bib|ris|csl\.json))$/,
  /^(en\/)?bieu-do\/khen-thuong-cao-bang\/index\.html$/,
  /^(en\/)?bieu-do\/khen-thuong-cao-bang(-doc)?\.(png|svg|csv|json|xlsx|pptx|bib|ris|csl\.json)$/,
  /^(en\/)?nhung\/khen-thuong-cao-bang\/index\.html$/,
  /^(en\/)?tinh\/cao-bang\//,
  /^(en\/)?trinh-chieu\/cao-bang(\/index\.html|\.pptx|-ngoai-tuyen\.html)$/,
  /^(en\/)?trinh-chieu\/bieu-do\/khen-thuong-cao-bang\.json$/,
  /^(en\/)?index\.html$/,
  /^(en\/)?thay-doi\/index\.html$/,
  /^(en\/)?thay-doi\.xml$/,
  /^(en\/)?du-lieu\/index\.html$/,
  /^data\/observations\.(csv|json|parquet|xlsx)$/,
  /^data\/(datapackage\.json|README\.md|SHA256SUMS|dan-van-kheo\.zip)$/,
  /^data\/observations\/cao-bang\.csv$/,
  /^kiem-tra\/cao-bang\.json$/,
  /^sw\.js$/,
];

function builtFrom(data: string): string {
  const { OUT_DIR, ...rest } = separate();
  build({ ...rest, OUT_DIR, DATA_DIR: data });
  return OUT_DIR;
}

const pageIn = (folder: string, path: string): Document =>
  new JSDOM(readFileSync(join(folder, path, 'index.html'), 'utf8')).window.document;

/** Sentences of the page, and titles of the entries of the feed. */
const toldIn = (folder: string, lang: string): readonly string[] =>
  textsOf(pageIn(folder, `${lang}thay-doi/`), 'main li');
const entriesIn = (folder: string, lang: string): readonly string[] => {
  const xml = readFileSync(join(folder, `${lang}thay-doi.xml`), 'utf8');
  return textsOf(new JSDOM(xml, { contentType: 'application/xml' }).window.document, 'entry > content');
};
const textsOf = (document: Document, selector: string): readonly string[] =>
  [...document.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());

const more = (after: readonly string[], before: readonly string[]): readonly string[] =>
  after.filter((text) => !before.includes(text));

test('another value of one figure is one more sentence, one more entry, and no unrelated file', () => {
  const before = dist;
  const after = builtFrom(
    dataAfter([['observations/cao-bang.csv', '180,exact,180 lượt cá nhân', '181,exact,181 lượt cá nhân']]),
  );
  const [old, now] = [digestsOf(before), digestsOf(after)];
  const changed = Object.keys({ ...old, ...now }).filter((path) => old[path] !== now[path]);
  expect(changed.filter((path) => !concerned.some((pattern) => pattern.test(path)))).toEqual([]);
  expect(concerned.filter((pattern) => !changed.some((path) => pattern.test(path)))).toEqual([]);

  const sentences = {
    '': 'Cao Bằng, 2016–2020: giấy khen của UBND cấp huyện, cá nhân – sửa từ 180 (“180 lượt cá nhân”) thành 181 (“181 lượt cá nhân”). Chưa ghi lý do.',
    'en/':
      'Cao Bằng, 2016–2020: certificates of merit from district people’s committees, individual – changed from 180 (“180 lượt cá nhân”) to 181 (“181 lượt cá nhân”). No reason is recorded yet.',
  };
  for (const [lang, sentence] of Object.entries(sentences)) {
    expect(more(toldIn(after, lang), toldIn(before, lang))).toEqual([sentence]);
    expect(toldIn(after, lang)).toHaveLength(toldIn(before, lang).length + 1);
    expect(more(entriesIn(after, lang), entriesIn(before, lang))).toEqual([sentence]);
    expect(entriesIn(after, lang)).toHaveLength(entriesIn(before, lang).length + 1);
  }
  const section = pageIn(after, 'thay-doi/').getElementById('chua-phat-hanh');
  expect(section?.querySelector('li a')?.getAttribute('href')).toBe(`/nguon/cao-bang-2016-2020/#${figure}`);
});
