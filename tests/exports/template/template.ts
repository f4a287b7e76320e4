import { buildRecord, type BuiltRecord } from '../../../src/record/build.ts';
import { checkFolder } from '../../../src/record/check-folder.ts';
import { templateWorkbook } from '../../../src/exports/template/workbook.ts';
import { smallWorkbook } from '../../../src/exports/xlsx/workbook.ts';

export const record = buildRecord(checkFolder('tests/input/charts').rows);

export const templateOf = (of: BuiltRecord): Uint8Array =>
  smallWorkbook(
    templateWorkbook(of, { vi: 'nhóm biên soạn', en: 'The compilers' }, (lang) =>
      lang === 'vi' ? 'https://example.org/kiem-tra/' : 'https://example.org/en/kiem-tra/',
    ),
  );
