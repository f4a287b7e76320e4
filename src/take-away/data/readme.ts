import { partitioned } from '../../core/schema/tables.ts';
import { inLang, langs, type Lang } from '../../core/words/lang.ts';
import { sentenceCase } from '../../core/words/sentence-case.ts';
import { wordsIn } from '../../core/words/words.ts';
import { versionText } from '../../core/reading/version.ts';
import { pageOfData, type Publication } from './publication.ts';
import { csvPath, publishedTable, publishedTables } from './published.ts';

/** Names of the files that stand beside the tables. */
export const fileNames = {
  workbook: 'observations.xlsx',
  json: 'observations.json',
  parquet: 'observations.parquet',
  package: 'datapackage.json',
  readme: 'README.md',
  licence: 'LICENSE.txt',
  sums: 'SHA256SUMS',
  archive: 'dan-van-kheo.zip',
} as const;

/** What goes with the data, in Markdown: Vietnamese, then English. */
export const readme = (publication: Publication): string =>
  langs.map((lang) => readmeIn(publication, lang)).join('\n---\n\n');

function readmeIn(publication: Publication, lang: Lang): string {
  const { readme: words, about, files } = wordsIn(lang).data;
  const name = inLang(publication.name, lang);
  const { licence } = publication;
  return markdown([
    `# ${name}`,
    [`${sentenceCase(versionText(lang, publication.version))}. <${pageOfData(publication, lang)}>`],
    `## ${words.what}`,
    [files.summary(name), about.printed, about.comparing],
    `## ${words.files}`,
    list(fileLines(lang)),
    [words.zip(fileNames.archive), words.check],
    `## ${words.columns}`,
    list(columnLines(lang)),
    `## ${words.missing}`,
    [about.missing],
    `## ${words.uncertainty}`,
    [about.uncertainty],
    `## ${words.csv}`,
    [words.csvText],
    `## ${words.licence}`,
    [`[${licence.name}](${licence.url}).`, about.terms],
    `## ${words.cite}`,
    [words.citeText],
    `> ${citation(publication, lang)}`,
  ]);
}

const markdown = (blocks: readonly (string | readonly string[])[]): string =>
  blocks.map((block) => (typeof block === 'string' ? block : block.join(' '))).join('\n\n') + '\n';
const list = (lines: readonly string[]): string => lines.map((each) => `- ${each}`).join('\n');

function fileLines(lang: Lang): readonly string[] {
  const { files, readme: words, page } = wordsIn(lang).data;
  const others: readonly (readonly [string, string])[] = [
    ...partitioned.map((name) => [`${name}/`, words.fileOf.byProvince] as const),
    [fileNames.workbook, files.workbook],
    [fileNames.json, files.observationsJson],
    [fileNames.parquet, files.observationsParquet],
    [fileNames.package, words.fileOf.package],
    [fileNames.sums, words.fileOf.sums],
    [fileNames.licence, page.machineFiles.licence],
  ];
  return [
    ...publishedTables.map(({ name, title }) => `\`${csvPath(name)}\`: ${inLang(title, lang)}`),
    `\`*.csv\`: ${words.fileOf.csv}`,
    ...others.map(([path, text]) => `\`${path}\`: ${text}`),
  ];
}

const columnLines = (lang: Lang): readonly string[] =>
  publishedTable('observations').columns.map(({ name, title, description }) =>
    wordsIn(lang).data.readme.columnLine(
      name,
      inLang(title, lang),
      description === undefined ? '' : inLang(description, lang),
    ),
  );

/** The data as a whole, in one line. */
export const citation = (publication: Publication, lang: Lang): string =>
  wordsIn(lang).data.page.citation(
    inLang(publication.name, lang),
    versionText(lang, publication.version),
    sentenceCase(inLang(publication.compiler, lang)),
    pageOfData(publication, lang),
    publication.licence.name,
  );

/** The terms, in both languages. */
export const licenceText = ({ licence, compiler }: Publication): string =>
  [
    licence.name,
    licence.url,
    ...langs.flatMap((lang) => ['', wordsIn(lang).data.page.licenceText(inLang(compiler, lang))]),
    '',
  ].join('\n');
