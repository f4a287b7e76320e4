import { csv } from '../chart/csv.ts';
import { json } from '../chart/json.ts';
import { xlsx } from '../chart/xlsx.ts';
import type { Source } from '../../core/figures/tables.ts';
import { inLang, langs } from '../../core/words/lang.ts';
import { wordsIn } from '../../core/words/words.ts';
import {
  dataAddress,
  pageOfData,
  semanticVersion,
  type Publication,
  type WrittenFile,
} from './publication.ts';
import { csvPath, publishedTables, type PublishedTable } from './published.ts';
import { fileNames } from './readme.ts';
import { tableSchema } from './table-schema.ts';

/**
 * The description of all data as a Data Package, version 2. https://datapackage.org/standard/data-package/
 * Titles and descriptions are in Vietnamese, then in English: the standard has no languages.
 */
export const dataPackage = (
  sources: readonly Source[],
  files: readonly WrittenFile[],
  publication: Publication,
) => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name: 'dan-van-kheo',
  id: dataAddress(publication, fileNames.package),
  title: `${publication.name.vi} – ${publication.name.en}`,
  description: descriptionOf(publication),
  homepage: pageOfData(publication, 'vi'),
  version: semanticVersion(publication.version),
  ...(publication.version.date !== '' && { created: `${publication.version.date}T00:00:00Z` }),
  keywords: [...new Set(langs.flatMap((lang) => wordsIn(lang).data.files.keywords))],
  licenses: [
    {
      name: publication.licence.id,
      path: publication.licence.url,
      title: publication.licence.name,
    },
  ],
  contributors: [
    {
      title: `${publication.compiler.vi} – ${publication.compiler.en}`,
      path: publication.address,
      roles: ['dataCurator'],
    },
  ],
  sources: sources.map(({ title, publisher, url }) => ({
    title: `${title} (${publisher})`,
    ...(url !== '' && { path: url }),
  })),
  resources: [
    ...publishedTables.map((table) => tableResource(table, written(files, csvPath(table.name)))),
    ...otherResources(files),
  ],
});

const descriptionOf = ({ name }: Publication): string =>
  langs
    .flatMap((lang) => {
      const { files, about, readme } = wordsIn(lang).data;
      return [
        files.summary(inLang(name, lang)),
        about.uncertainty,
        about.missing,
        readme.csvText,
        about.terms,
      ];
    })
    .join('\n\n');

function written(files: readonly WrittenFile[], path: string): WrittenFile {
  const file = files.find((each) => each.path === path);
  if (file === undefined) throw new Error(`"${path}" is described but not written.`);
  return file;
}

const measured = ({ path, bytes, sha256 }: WrittenFile) => ({ path, bytes, hash: `sha256:${sha256}` });

const tableResource = (table: PublishedTable, file: WrittenFile) => ({
  name: table.name,
  type: 'table',
  title: `${table.title.vi} – ${table.title.en}`,
  ...measured(file),
  format: 'csv',
  mediatype: mediaTypes.csv,
  encoding: 'utf-8',
  dialect: { header: true, delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\r\n' },
  schema: tableSchema(table),
});

/** The same figures for other programs. */
function otherResources(files: readonly WrittenFile[]) {
  const [vi, en] = [wordsIn('vi').data.files, wordsIn('en').data.files];
  return [
    {
      name: 'observations-json',
      title: `${vi.observationsJson} – ${en.observationsJson}`,
      ...measured(written(files, fileNames.json)),
      format: 'json',
      mediatype: mediaTypes.json,
      encoding: 'utf-8',
    },
    {
      name: 'observations-parquet',
      title: `${vi.observationsParquet} – ${en.observationsParquet}`,
      ...measured(written(files, fileNames.parquet)),
      format: 'parquet',
      mediatype: mediaTypes.parquet,
    },
    {
      name: 'observations-xlsx',
      title: `${vi.workbook} – ${en.workbook}`,
      ...measured(written(files, fileNames.workbook)),
      format: 'xlsx',
      mediatype: mediaTypes.xlsx,
    },
  ];
}

/** By the ending of a file. https://www.iana.org/assignments/media-types/ */
export const mediaTypes = {
  csv: csv.mediaType,
  json: json.mediaType,
  parquet: 'application/vnd.apache.parquet',
  xlsx: xlsx.mediaType,
  zip: 'application/zip',
} as const;
