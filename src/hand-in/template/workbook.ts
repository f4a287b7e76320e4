import type { BuiltRecord } from '../../core/figures/built-record.ts';
import type { Localized } from '../../core/words/lang.ts';
import type { TableName } from '../../core/schema/column.ts';
import { forms } from '../../core/schema/forms.ts';
import type { Lang } from '../../core/words/lang.ts';
import { officerWordsIn } from '../../core/words/words.ts';
import type { DefinedName, Workbook } from '../../take-away/office/xlsx/workbook.ts';
import { firstRow, lastRow } from './column-validation.ts';
import { formOf } from './columns.ts';
import { exampleSheet } from './example-sheet.ts';
import { formSheet } from './form-sheet.ts';
import { guideSheet } from './guide-sheet.ts';
import { listNames, listSheet } from './list-sheet.ts';
import { ownSources } from './lists.ts';
import { looks } from './looks.ts';

/** What already stands in a form, row by row, by column. */
export type FilledIn = Readonly<Partial<Record<TableName, readonly Readonly<Record<string, string>>[]>>>;

/**
 * The workbook in which a province hands in figures. It changes with the schema, the small tables and the figures of its example, not
 * with a release. `checkedAt` is where filled-in files are checked.
 */
export function templateWorkbook(
  record: BuiltRecord,
  compiler: Localized,
  checkedAt: (lang: Lang) => string,
  filledIn: FilledIn = {},
): Workbook {
  const words = officerWordsIn('vi').template;
  return {
    title: words.title,
    creator: compiler.vi,
    created: '',
    language: 'vi',
    sheets: [
      guideSheet(checkedAt),
      ...forms.map((form) => formSheet(form, words, filledIn[form.table])),
      exampleSheet(record, words),
      listSheet(record.reference, words),
    ],
    looks: Object.values(looks),
    names: [...repeatedHeadings, sourceKeys, ...listNames(record.reference, words)],
  };
}

/** On paper the headings stand at the top of each page. The forms come after the instructions. */
const repeatedHeadings: readonly DefinedName[] = forms.map(({ title }, index) => ({
  name: '_xlnm.Print_Titles',
  refersTo: `'${title.vi}'!$1:$1`,
  sheet: index + 1,
}));

/** Only as far as it is filled in, so that the list is no longer than it need be. */
function sourceKeysRange(): string {
  const sheet = `'${formOf('sources').title.vi}'`;
  const cells = `${sheet}!$A$${firstRow}:$A$${lastRow}`;
  return `OFFSET(${sheet}!$A$${firstRow},0,0,MAX(1,COUNTA(${cells})),1)`;
}

const sourceKeys: DefinedName = { name: ownSources, refersTo: sourceKeysRange() };
