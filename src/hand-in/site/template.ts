import { once } from '../../site/record/reads.ts';
import { formCsv, formFile } from '../template/csv.ts';
import { templateWorkbook } from '../template/workbook.ts';
import { smallWorkbook } from '../../take-away/office/xlsx/workbook.ts';
import { forms, type Form } from '../../core/schema/forms.ts';
import { absolute, pageAddress } from '../../core/address/address.ts';
import { fileAddress } from '../../core/address/file-address.ts';
import { site } from '../../config.ts';
import { wholeRecord } from '../../site/record/data-files.ts';

/** A file that officers fill in. */
export interface TemplateFile {
  readonly address: string;
  readonly bytes: number;
  /** Of one sheet alone; absent for the workbook of all. */
  readonly form?: Form;
}

const folder = 'kiem-tra/bieu-mau';

/** The workbook; made once, for the page that links to it tells its size. */
export const templateXlsx = once(() =>
  smallWorkbook(
    templateWorkbook(wholeRecord(), site.compiler, (lang) => absolute(pageAddress(lang, 'kiem-tra/'))),
  ),
);

export const templateCsvPaths = () =>
  forms.map((form) => ({ params: { form: formFile(form) }, props: { text: formCsv(form) } }));

/** The workbook, then its forms as CSV files. */
export const templateFiles = (): readonly TemplateFile[] => [
  { address: fileAddress(`${folder}.xlsx`), bytes: templateXlsx().length },
  ...forms.map((form) => ({
    address: fileAddress(`${folder}/${formFile(form)}.csv`),
    bytes: new TextEncoder().encode(formCsv(form)).length,
    form,
  })),
];
