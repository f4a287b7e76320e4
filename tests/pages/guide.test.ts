import { expect, test } from 'vitest';
import { columnsOf } from '../../src/hand-in/template/columns.ts';
import { formFile } from '../../src/hand-in/template/csv.ts';
import { forms } from '../../src/core/schema/forms.ts';
import { cases } from '../../src/hand-in/guidance/cases.ts';
import { guidanceOf } from '../../src/hand-in/guidance/index.ts';
import { ruleGroups } from '../../src/core/schema/rules.ts';
import { langs, type Lang } from '../../src/core/words/lang.ts';
import { documentOf, fileOf, pages } from '../support/site.ts';

function pageOf(lang: Lang, path: string): Document {
  const own = (lang === 'vi' ? '' : `${lang}/`) + path;
  const page = pages.find((each) => each.path === own);
  if (page === undefined) throw new Error(`No page /${own}.`);
  return documentOf(page);
}

const textOf = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();

test.for(langs)(
  'every column of every form stands there, with what to write and its examples: %s',
  (lang) => {
    const page = pageOf(lang, 'huong-dan/bang-cot/');
    for (const form of forms) {
      const table = page.querySelector(`#${formFile(form)}`)?.parentElement?.querySelector('table');
      const rows = [...(table?.querySelectorAll('tbody tr') ?? [])];
      const columns = columnsOf(form);
      expect(rows.length).toBe(columns.length);
      for (const [index, { name, title }] of columns.entries()) {
        const { text, examples } = guidanceOf(form.table, name);
        for (const part of [title.vi, title[lang], text[lang], ...examples])
          expect(textOf(rows[index])).toContain(part);
      }
    }
  },
);

test.for(langs)('every rule that a check holds stands there, once: %s', (lang) => {
  const page = pageOf(lang, 'huong-dan/bang-cot/');
  const shown = [...page.querySelectorAll('[id^="rules-"] ~ ul > li')].map(textOf);
  expect(shown).toEqual(
    Object.values(ruleGroups).flatMap((rules) => Object.values(rules).map((rule) => rule[lang])),
  );
});

test.for(langs)('steps and cases have their pictures, and the template is there to take: %s', (lang) => {
  const page = pageOf(lang, 'huong-dan/');
  expect(page.querySelectorAll('.steps figure > figcaption').length).toBe(5);
  for (const name of Object.keys(cases)) expect(page.querySelector(`#${name} table`), name).not.toBeNull();
  const files = [...page.querySelectorAll('a[download]')].map((link) => link.getAttribute('href') ?? '');
  expect(files.map((file) => file.split('/').at(-1))).toEqual([
    'bieu-mau.xlsx',
    ...forms.map((form) => `${formFile(form)}.csv`),
  ]);
  const folder = new URL(files[0] ?? '', 'https://site.example').pathname.replace(/kiem-tra\/.*/, '');
  for (const file of files) expect(fileOf(file.slice(folder.length)), file).toBeDefined();
});
