import { writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Row } from '../core/figures/rows.ts';
import { reportProblems } from '../core/checks/report.ts';
import { templateWorkbook, type FilledIn } from '../hand-in/template/workbook.ts';
import { smallWorkbook } from '../take-away/office/xlsx/workbook.ts';
import { bareName, mayBeOne } from '../hand-in/understand/made/area-key.ts';
import { levels } from '../core/schema/code-lists.ts';
import { site } from '../config.ts';
import { formatNumber } from '../core/values/format-number.ts';
import { slug } from '../core/values/key.ts';
import { inLang, type Lang } from '../core/words/lang.ts';
import { officerWordsIn } from '../core/words/words.ts';
import { checkData, type CheckedData } from './read-data/check-data.ts';
import { Fault } from './fault.ts';
import { isThere, realDisk } from './folder/disk.ts';
import { told } from './folder/refused.ts';

export interface NewProvince {
  /** "Lạng Sơn", "tỉnh Lạng Sơn" or the key of an area. */
  readonly province: string;
  readonly data: string;
  /** Where the workbook is written; `<key>.xlsx` without it. */
  readonly out: string | undefined;
  readonly lang: Lang;
  /** Of the page that checks filled-in files. */
  readonly checkedAt: (lang: Lang) => string;
}

/**
 * Lays out what a province needs to hand in: a workbook with its area filled in where the record has none, and the steps from there.
 * Nothing in the data folder changes before figures come. Returns what to say.
 * @throws {Fault} of a place that is no province, a record that is not sound, a file that would be written over.
 */
export function newProvince({ province, data, out, lang, checkedAt }: NewProvince): string {
  const words = officerWordsIn(lang).commands;
  const name = bareName(province.normalize('NFC').trim());
  if (name === '') throw new Fault(words.noProvince);
  const checked = checkData(data);
  const { rows, record } = checked;
  if (record === undefined) throw new Fault(`${words.recordFirst}\n\n${reportProblems(checked, lang, data)}`);
  const area = rows.areas.rows.find(isNamed(name, province));
  const key = area?.cells['area'] ?? slug(name);
  refuseUnlessProvince(area, lang);
  const path = out ?? `${key}.xlsx`;
  if (isThere(path)) throw new Fault(words.exists(path));
  if (!isThere(dirname(path))) throw new Fault(words.noFolder(dirname(path)));
  writeNew(
    path,
    smallWorkbook(
      templateWorkbook(record, site.compiler, checkedAt, area === undefined ? filledIn(name) : {}),
    ),
  );
  const { send, check, take, publish } = words.nextSteps;
  return [
    ...stateOf(area, rows, name, key, lang),
    words.written(path),
    '',
    ...[send(area?.cells['name'] ?? name, path), check, take, publish].map(
      (step, index) => `${String(index + 1)}. ${step}`,
    ),
    '',
  ].join('\n');
}

/** Whole or not at all, and never over what somebody put there meanwhile. */
function writeNew(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes, { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) realDisk.remove(path);
    throw told(error, path);
  }
}

const isNamed =
  (name: string, key: string) =>
  ({ cells }: Row): boolean =>
    cells['area'] === key || (cells['level'] === 'province' && mayBeOne(cells['name'] ?? '', name));

function refuseUnlessProvince(area: Row | undefined, lang: Lang): void {
  const { level = 'province', name = '' } = area?.cells ?? {};
  if (level === 'province') return;
  const title = Object.entries(levels).find(([code]) => code === level)?.[1];
  throw new Fault(
    officerWordsIn(lang).commands.notProvince(name, title === undefined ? level : inLang(title, lang)),
  );
}

/** The row of an area, as its officer would write it. */
const filledIn = (name: string): FilledIn => ({
  areas: [{ name, level: levels.province.vi, parent: 'Việt Nam' }],
});

function stateOf(
  area: Row | undefined,
  { observations }: CheckedData['rows'],
  name: string,
  key: string,
  lang: Lang,
): readonly string[] {
  const words = officerWordsIn(lang).commands;
  if (area === undefined) return [words.newArea(name, key, inLang(levels.province, lang))];
  const file = `observations/${key}.csv`;
  const figures = observations.rows.filter((row) => row.file === file).length;
  const known = area.cells['name'] ?? name;
  return [
    words.knownArea(known, key),
    ...(figures > 0 ? [words.knownFigures(known, formatNumber(figures, lang), file)] : []),
  ];
}
