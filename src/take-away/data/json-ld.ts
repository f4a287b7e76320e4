import type { BuiltRecord } from '../../core/figures/built-record.ts';
import type { Area } from '../../core/figures/tables.ts';
import { unitOf } from '../../core/schema/units.ts';
import { inLang, rowText, type Lang } from '../../core/words/lang.ts';
import { wordsIn } from '../../core/words/words.ts';
import { temporalCoverage } from './coverage.ts';
import { mediaTypes } from './data-package.ts';
import {
  dataAddress,
  pageOfData,
  semanticVersion,
  type Publication,
  type WrittenFile,
} from './publication.ts';
import { csvPath, publishedTables } from './published.ts';
import { fileNames } from './readme.ts';

/** What descriptions of the data for search engines and catalogues are made from. */
export interface Described {
  readonly record: BuiltRecord;
  readonly files: readonly WrittenFile[];
  readonly publication: Publication;
  readonly lang: Lang;
  /** Of the page of a source. */
  readonly sourceAddress: (source: string) => string;
}

interface Distribution {
  readonly title: string;
  readonly file: WrittenFile;
  readonly mediaType: string;
}

/** The files that hold the data, whole first. */
function distributions({ files, lang }: Described): readonly Distribution[] {
  const { page, files: named } = wordsIn(lang).data;
  const all: readonly (readonly [path: string, title: string, kind: keyof typeof mediaTypes])[] = [
    [fileNames.archive, page.takes.zip, 'zip'],
    [fileNames.workbook, named.workbook, 'xlsx'],
    [fileNames.json, named.observationsJson, 'json'],
    [fileNames.parquet, named.observationsParquet, 'parquet'],
    ...publishedTables.map(({ name, title }) => [csvPath(name), inLang(title, lang), 'csv'] as const),
  ];
  return all.map(([path, title, kind]) => {
    const file = files.find((each) => each.path === path);
    if (file === undefined) throw new Error(`The pipeline wrote no "${path}".`);
    return { title, file, mediaType: mediaTypes[kind] };
  });
}

/** The provinces whose figures are told. */
const places = ({ record }: Described): readonly Area[] =>
  record.provinces.flatMap(({ province }) => record.reference.areas.filter(({ area }) => area === province));

/** https://schema.org/Dataset */
export function schemaOrgDataset(described: Described): object {
  const { record, publication, lang, sourceAddress } = described;
  const { files } = wordsIn(lang).data;
  const name = inLang(publication.name, lang);
  const compiler = {
    '@type': 'Organization',
    name: inLang(publication.compiler, lang),
    url: publication.address,
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': pageOfData(publication, lang),
    name,
    description: files.summary(name),
    url: pageOfData(publication, lang),
    version: semanticVersion(publication.version),
    ...(publication.version.date !== '' && { dateModified: publication.version.date }),
    inLanguage: ['vi', 'en'],
    isAccessibleForFree: true,
    license: publication.licence.url,
    keywords: files.keywords,
    creator: compiler,
    publisher: compiler,
    temporalCoverage: temporalCoverage(record.provinces),
    spatialCoverage: places(described).map((area) => ({
      '@type': 'Place',
      name: rowText(area, 'name', lang),
    })),
    variableMeasured: record.reference.indicators.map((indicator) => ({
      '@type': 'PropertyValue',
      propertyID: indicator.indicator,
      name: rowText(indicator, 'name', lang),
      description: rowText(indicator, 'definition', lang),
      unitText: inLang(unitOf(indicator.unit).name, lang),
    })),
    isBasedOn: record.reference.sources.map(({ source, title, publisher }) => ({
      '@type': 'CreativeWork',
      name: title,
      publisher,
      url: sourceAddress(source),
    })),
    distribution: distributions(described).map(({ title, file, mediaType }) => ({
      '@type': 'DataDownload',
      name: title,
      contentUrl: dataAddress(publication, file.path),
      encodingFormat: mediaType,
      contentSize: `${String(file.bytes)} B`,
      sha256: file.sha256,
    })),
  };
}

/** https://www.w3.org/TR/vocab-dcat-3/ */
export function dcatDataset(described: Described): object {
  const { record, publication, lang } = described;
  const { files } = wordsIn(lang).data;
  const text = (value: string) => ({ '@value': value, '@language': lang });
  const [start, end] = temporalCoverage(record.provinces).split('/');
  return {
    '@context': dcatContext,
    '@id': dataAddress(publication),
    '@type': 'dcat:Dataset',
    'dct:title': text(inLang(publication.name, lang)),
    'dct:description': text(files.summary(inLang(publication.name, lang))),
    'dct:identifier': dataAddress(publication),
    'dct:license': { '@id': publication.licence.url },
    'dct:publisher': { '@type': 'foaf:Organization', 'foaf:name': text(inLang(publication.compiler, lang)) },
    ...(publication.version.date !== '' && {
      'dct:modified': { '@type': 'xsd:date', '@value': publication.version.date },
    }),
    'dcat:version': semanticVersion(publication.version),
    'dcat:landingPage': { '@id': pageOfData(publication, lang) },
    'dcat:keyword': files.keywords.map(text),
    'dct:spatial': places(described).map((area) => ({
      '@type': 'dct:Location',
      'skos:prefLabel': text(rowText(area, 'name', lang)),
    })),
    'dct:temporal': { '@type': 'dct:PeriodOfTime', 'dcat:startDate': start, 'dcat:endDate': end },
    'dcat:distribution': distributions(described).map((distribution) => ({
      '@type': 'dcat:Distribution',
      'dct:title': text(distribution.title),
      'dct:license': { '@id': publication.licence.url },
      'dcat:downloadURL': { '@id': dataAddress(publication, distribution.file.path) },
      'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${distribution.mediaType}` },
      'dcat:byteSize': distribution.file.bytes,
      'spdx:checksum': {
        '@type': 'spdx:Checksum',
        'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
        'spdx:checksumValue': distribution.file.sha256,
      },
    })),
  };
}

const dcatContext = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};
