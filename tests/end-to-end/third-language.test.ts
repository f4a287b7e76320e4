import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { build, copyOfProject } from '../support/builds.ts';
import { smallRecord } from '../support/small-record.ts';

/** Writes a file anew; what is looked for stands in it once. */
function edit(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8');
  expect(text.split(from)).toHaveLength(2);
  writeFileSync(path, text.replace(from, to));
}

/** The folder of its words, for which those of English stand in, and a line where languages are listed. */
function addLanguage(project: string): void {
  const words = join(project, 'src', 'core', 'words');
  cpSync(join(words, 'en'), join(words, 'de'), { recursive: true });
  edit(join(words, 'de', 'index.ts'), 'export const en: Words', 'export const de: Words');
  edit(
    join(words, 'de', 'publisher.ts'),
    "name: 'Dân vận khéo in figures'",
    "name: 'Dân vận khéo in Zahlen'",
  );
  edit(join(words, 'lang.ts'), "en: 'en-GB'", "en: 'en-GB', de: 'de-DE'");
  edit(join(words, 'words.ts'), '{ vi, en }', '{ vi, en, de }');
  edit(join(words, 'words.ts'), 'en: ofOfficersEn }', 'en: ofOfficersEn, de: ofOfficersDe }');
  edit(
    join(words, 'words.ts'),
    'const catalogues',
    'import { de } from "./de/index.ts";\nimport { officer as ofOfficersDe } from "./de/officer.ts";\nconst catalogues',
  );
}

/** A column for each text of the record that has one in English. */
function addColumns(data: string): void {
  for (const path of globSync(['*.csv', 'changes/*.csv'], { cwd: data }).map((name) => join(data, name))) {
    const { data: rows } = Papa.parse<readonly string[]>(readFileSync(path, 'utf8').trimEnd());
    const [headings = []] = rows;
    const wider = rows.map((row) =>
      row.flatMap((cell, column) => {
        const heading = headings[column] ?? '';
        if (!heading.endsWith('_en')) return [cell];
        return [cell, row === headings ? heading.replace(/_en$/, '_de') : `${cell} (de)`.replace(/^ .*/, '')];
      }),
    );
    writeFileSync(path, `${Papa.unparse(wider, { newline: '\n' })}\n`);
  }
}

test('a third language is a folder of words, a line, and its columns in the data', () => {
  const project = copyOfProject();
  addLanguage(project);
  const data = smallRecord('cao-bang');
  addColumns(data);
  build({ DATA_DIR: data }, project);
  const read = (path: string): string => readFileSync(join(project, 'dist', path), 'utf8');

  const page = read('de/tinh/cao-bang/index.html');
  expect(page).toContain('<html lang="de"');
  expect(page).toContain('Dân vận khéo in Zahlen');
  // Numbers as they are written there, and the texts of the record from its columns.
  expect(page).toMatch(/1\.202/);
  expect(page).toContain('(de)');
  for (const path of ['index.html', 'en/index.html', 'de/index.html'])
    expect([...read(path).matchAll(/rel="alternate" hreflang="([\w-]+)"/g)].map(([, lang]) => lang)).toEqual([
      'vi',
      'en',
      'de',
      'x-default',
    ]);
  expect(globSync('de/bieu-do/*.pptx', { cwd: join(project, 'dist') }).length).toBeGreaterThan(5);
  expect(JSON.parse(read('de/bieu-do/linh-vuc-cao-bang.json'))).toMatchObject({ language: 'de' });
});
