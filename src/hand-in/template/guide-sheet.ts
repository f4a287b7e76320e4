import type { Column } from '../../core/schema/column.ts';
import { forms, type Form } from '../../core/schema/forms.ts';
import { guidanceOf } from '../guidance/index.ts';
import { inLang, isFirst, langs, type Lang } from '../../core/words/lang.ts';
import { officerWordsIn } from '../../core/words/words.ts';
import { formatNumber } from '../../core/values/format-number.ts';
import type { SheetCell } from '../../take-away/office/xlsx/cell.ts';
import type { Sheet } from '../../take-away/office/xlsx/sheet.ts';
import { columnsOf, formOf } from './columns.ts';
import { examplesOf, hintOf } from './hint.ts';
import { colours, looks } from './looks.ts';

type Row = readonly SheetCell[];

/** What to fill in, in which order and how; in Vietnamese, then in English. `address` is where files are checked. */
export const guideSheet = (address: (lang: Lang) => string): Sheet => ({
  name: officerWordsIn('vi').template.sheets.guide,
  widths: [28, 76, 34, 40],
  frozen: 0,
  rows: langs.flatMap((lang) => guideRows(lang, address(lang))),
  page: { colour: colours.reading, grid: false, blank: [], validations: [] },
});

function guideRows(lang: Lang, address: string): readonly Row[] {
  const words = officerWordsIn(lang).template;
  const { steps, rules } = words;
  return [
    [{ text: words.title, style: looks.title }],
    [{ text: words.lead, style: looks.lead }],
    [],
    ...section(words.order),
    ...fillingOrder.map((table) => line(formOf(table).title.vi, steps[table])),
    line(words.check, words.checkText(address)),
    line(words.save, words.saveText),
    [],
    ...section(words.rulesTitle),
    ...Object.values(rules).map((rule, index) => line(formatNumber(index + 1, lang), rule)),
    [],
    ...section(words.columnsTitle),
    ...forms.flatMap((form) => columnRows(form, lang)),
    [],
    [],
  ];
}

/** What others are called by comes before what calls it. */
const fillingOrder = ['sources', 'areas', 'field-map', 'observations'] as const;

const section = (text: string): readonly Row[] => [
  ['', '', '', ''].map((blank, column) => ({ text: column === 0 ? text : blank, style: looks.section })),
];

/** As many letters as there is room for beside the label. */
const longestLine = 130;

const line = (label: string, text: string): Row => [
  { text: label, style: looks.label },
  { text, style: text.length > longestLine ? looks.paragraph : looks.line },
];

function columnRows(form: Form, lang: Lang): readonly Row[] {
  const { columnsOf: titleOf, heads } = officerWordsIn(lang).template;
  const head = [titleOf(form.title.vi), heads.asked, heads.form, heads.examples];
  return [
    head.map((text) => ({ text, style: looks.optional })),
    ...columnsOf(form).map((column) => columnRow(form, column, lang)),
    [],
  ];
}

const columnRow = ({ table }: Form, column: Column, lang: Lang): Row => [
  { text: headingIn(column, lang), style: looks.rowHead },
  { text: inLang(guidanceOf(table, column.name).text, lang), style: looks.row },
  { text: hintOf(table, column, officerWordsIn(lang).template), style: looks.row },
  { text: examplesOf(table, column), style: looks.row },
];

/** The heading stands in Vietnamese on the sheet; English adds what it means. */
const headingIn = ({ title }: Column, lang: Lang): string =>
  isFirst(lang) ? title.vi : `${title.vi}\n${inLang(title, lang)}`;
