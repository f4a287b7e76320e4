import { describe, expect, test } from 'vitest';
import { columnsOf, formOf } from '../../src/hand-in/template/columns.ts';
import { checkIncoming } from '../../src/hand-in/judge/check-incoming.ts';
import { cases, type Case, type CaseLine } from '../../src/hand-in/guidance/cases.ts';
import { guidanceOf } from '../../src/hand-in/guidance/index.ts';
import { forms, type Form } from '../../src/core/schema/forms.ts';
import { ruleGroups } from '../../src/core/schema/rules.ts';
import { langs } from '../../src/core/words/lang.ts';
import { officerWordsIn } from '../../src/core/words/words.ts';
import { faults, fileOf, realRecord, sheetOf } from './hand-in.ts';

/** What a line says where it is about something else. */
const usual: Readonly<Record<string, CaseLine>> = {
  observations: {
    area: 'Cao Bằng',
    period: '2022',
    indicator: 'Mô hình đăng ký',
    basis: 'tính trong kỳ',
    value: '1685',
    qualifier: 'đúng như nguồn ghi',
    printed: '1.685 mô hình',
    source: 'bao-cao-2024',
    locator: 'đoạn 1',
  },
  'field-map': { scheme: 'Cao Bằng', label: 'chăm lo người cao tuổi', field: 'Kinh tế', match: 'gần khớp' },
  sources: {
    source: 'bao-cao-2024',
    title: 'Báo cáo',
    publisher: 'Báo Cao Bằng',
    published: '20/12/2026',
    accessed: '22/12/2026',
    url: 'https://baocaobang.vn/',
    kind: 'báo chí',
  },
  areas: { name: 'xã Mới', level: 'cấp xã', parent: 'Cao Bằng' },
};

const usualOf = (table: Form['table']): CaseLine => usual[table] ?? {};

const sheet = (table: Form['table'], lines: readonly CaseLine[]) => {
  const columns = columnsOf(formOf(table));
  return sheetOf(formOf(table).title.vi, [
    columns.map(({ title }) => title.vi),
    ...lines.map((line) => columns.map(({ name }) => line[name] ?? '')),
  ]);
};

/** What is said of lines of one form, with what they rest on handed in beside them. */
function faultsOf(table: Form['table'], ...lines: readonly CaseLine[]): readonly string[] {
  const figures = table === 'observations' ? lines : [usualOf('observations')];
  const documents = [...new Set(figures.map((line) => line['source'] ?? ''))].map((source) => ({
    ...usualOf('sources'),
    source,
  }));
  const sheets = new Map([
    ['observations', sheet('observations', figures)],
    ['sources', sheet('sources', documents)],
    [table, sheet(table, lines)],
  ]);
  const { problems, questions } = checkIncoming([fileOf(...sheets.values())], realRecord);
  expect(questions).toEqual([]);
  return faults({ problems: problems.filter(({ place }) => place.sheet === formOf(table).title.vi) });
}

describe('Hard cases of the guide', () => {
  test.for(Object.entries<Case>(cases))('are accepted by the checks: %s', ([, { table, lines }]) => {
    expect(faultsOf(table, ...lines.map((line) => ({ ...usualOf(table), ...line })))).toEqual([]);
  });
});

test('Every item of every list has its meaning, and no other, in both languages.', () => {
  for (const column of forms.flatMap(columnsOf).filter(({ codes }) => codes !== undefined))
    for (const lang of langs) {
      const meanings: Readonly<Record<string, object>> = officerWordsIn(lang).guideReference.meanings;
      expect(Object.keys(meanings[column.name] ?? {})).toEqual(Object.keys(column.codes ?? {}));
    }
});

/** A line for each example of each column of a form; the rest of the line is as usual. */
const exampleLines = (form: Form): readonly CaseLine[] =>
  columnsOf(form).flatMap(({ name }) =>
    guidanceOf(form.table, name).examples.map((example) => ({ ...usualOf(form.table), [name]: example })),
  );

describe('Every column of every form', () => {
  test('tells what to write, with an example.', () => {
    for (const form of forms)
      for (const { name } of columnsOf(form))
        expect(guidanceOf(form.table, name).examples.join('')).toMatch(/\S/);
  });

  test.for(forms)('is understood as its examples write it: $title.vi', (form) => {
    const lines = exampleLines(form);
    expect(lines.length).toBeGreaterThan(3);
    const cellFaults = faultsOf(form.table, ...lines).filter((fault) =>
      Object.keys(ruleGroups.cell).some((code) => fault.endsWith(` ${code}`)),
    );
    expect(cellFaults).toEqual([]);
  });
});
