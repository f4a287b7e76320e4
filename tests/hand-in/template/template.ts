import { buildRecord } from '../../../src/core/record/build-record.ts';
import type { BuiltRecord } from '../../../src/core/figures/built-record.ts';
import { checkFolder } from '../../../src/pipeline/read-data/check-folder.ts';
import { templateWorkbook } from '../../../src/hand-in/template/workbook.ts';
import { smallWorkbook } from '../../../src/take-away/office/xlsx/workbook.ts';

export const record = buildRecord(checkFolder('tests/input/charts').rows);

export const templateOf = (of: BuiltRecord): Uint8Array =>
  smallWorkbook(
    templateWorkbook(of, { vi: 'nhóm biên soạn', en: 'The compilers' }, (lang) =>
      lang === 'vi' ? 'https://example.org/kiem-tra/' : 'https://example.org/en/kiem-tra/',
    ),
  );
