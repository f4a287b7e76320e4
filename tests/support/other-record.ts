import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { importFiles } from '../../src/pipeline/import.ts';
import { build, dataWith, separate } from './builds.ts';
import { ensureBrowser } from './ensure-browser.ts';
import { hostileLines } from './hostile-province.ts';
import { withdraw } from './withdraw.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of a site that was built from another record. */
    readonly otherDist: string;
  }
}

/** Where the other site stands. */
export const otherPlace = { base: '/dan-van-kheo/', origin: 'https://thong-ke.example.org' } as const;

/** Of the province that is new. */
export const newSource = 'tuyen-quang-2022';
/** Of a province that is gone. */
export const goneSource = 'bac-giang-2022';

/** Most figures of the record, which need not be drawn here once more. */
const gone = ['bac-giang', 'bac-kan'] as const;

/** Figures of two provinces, which were typed into the template. */
const calcWorkbook = 'tests/input/hand-in/calc/thu-nghiem.xlsx';

/** A province that is only new rows. */
const newLines: Readonly<Record<string, readonly string[]>> = {
  'areas.csv': ['tuyen-quang,Tuyên Quang,Tuyên Quang,province,vn,,,,08,QĐ 19/2025/QĐ-TTg'],
  'sources.csv': [
    `${newSource},Tuyên Quang tổng kết phong trào,Ví dụ của phép thử,2022-12-30,2026-11-22,https://example.org/tuyen-quang,press,,`,
  ],
  'observations/tuyen-quang.csv': [
    'area,period,indicator,field,subject,origin,bloc,basis,value,qualifier,printed,source,locator,authority,note',
    `tuyen-quang,2022,models-registered,,,,,flow,320,exact,320 mô hình,${newSource},đoạn 1,,`,
    `tuyen-quang,2022,models-registered,kinh tế,,,,flow,200,exact,200 mô hình,${newSource},đoạn 1,,`,
    `tuyen-quang,2022,models-registered,văn hóa - xã hội,,,,flow,120,exact,120 mô hình,${newSource},đoạn 1,,`,
    `tuyen-quang,2022,models-recognised,,,,,flow,240,exact,240 mô hình,${newSource},đoạn 1,Ban Dân vận Tỉnh ủy,`,
    `tuyen-quang,2022,satisfaction-sipas,,,,,flow,80.5,exact,"80,5%",${newSource},đoạn 2,,`,
  ],
};

/**
 * One build for all tests of what another record gives: two provinces more, of which one does harm where a text is taken for more, two
 * that were handed in, and two less, below another path and address, and with PDF files.
 */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'other-record-'));
  const folders = separate(folder);
  const data = dataWith(together(newLines, hostileLines), folder);
  for (const province of gone) withdraw(data, province);
  await importFiles({ paths: [calcWorkbook], data, answers: [], lang: 'vi', withdraw: false, dryRun: false });
  build({
    ...folders,
    DATA_DIR: data,
    BASE_PATH: 'dan-van-kheo',
    SITE_URL: otherPlace.origin,
    PDF_FILES: 'auto',
    CHROMIUM_PATH: await ensureBrowser(),
  });
  project.provide('otherDist', folders.OUT_DIR);
  return () => {
    rmSync(folder, { recursive: true, force: true });
  };
}

type Lines = Readonly<Record<string, readonly string[]>>;
const together = (some: Lines, others: Lines): Lines =>
  Object.fromEntries(
    [...new Set([...Object.keys(some), ...Object.keys(others)])].map((file) => [
      file,
      [...(some[file] ?? []), ...(others[file] ?? [])],
    ]),
  );
