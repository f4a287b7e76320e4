import { localeIn, langs, prefixIn, type Lang } from '../words/lang.ts';
import { fileAddress } from './file-address.ts';

/** The address of a page of the site in a language: `pageAddress('en', 'nguon/')` is `/en/nguon/` below the base path. */
export const pageAddress = (lang: Lang, path = ''): string => fileAddress(prefixIn(lang) + path);

/** An address of the site as others write it: `https://…`. */
export const absolute = (address: string): string => new URL(address, import.meta.env.SITE).href;

/** An address as it is read: without its scheme. */
export const shown = (address: string): string => decodeURI(address).replace(/^https?:\/\//, '');

export const provincePath = (province: string): string => `tinh/${province}/`;
/** The page of a district or another unit right below a province, or the place on it of what lies in that unit. */
export const unitPath = (province: string, unit: string, area = unit): string =>
  `${provincePath(province)}${unit}/${area === unit ? '' : `#${area}`}`;
export const chartPath = (chart: string): string => `bieu-do/${chart}/`;
export const sourcePath = (source: string, figure = ''): string =>
  `nguon/${source}/${figure === '' ? '' : `#${figure}`}`;
/** The page of methods, or the definition on it that has this name. */
export const methodPath = (anchor = ''): string => `phuong-phap/${anchor === '' ? '' : `#${anchor}`}`;

/** A file beside the page of a source: `nguon/papi-2024.bib`. */
export const sourceFilePath = (source: string, ending: string): string => `nguon/${source}.${ending}`;

/** The paths of one page in every language: Vietnamese at the root, the others below their code. */
export const localePaths = <Props extends object>(props: Props) =>
  langs.map((lang) => ({ params: { locale: localeIn(lang) }, props: { ...props, lang } }));
