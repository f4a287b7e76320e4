import { slug } from '../../../core/values/key.ts';
import { sameWords } from '../../../core/values/same-words.ts';

/** Kinds of administrative units: what stands before a name, how the key has it, and the English word after the name. */
const kinds: readonly (readonly [words: string, key: string, english: string])[] = [
  ['thành phố', 'tp', 'city'],
  ['thị xã', '', 'town'],
  ['thị trấn', '', 'township'],
  ['huyện', '', 'district'],
  ['quận', '', 'urban district'],
  ['phường', '', 'ward'],
  ['xã', '', 'commune'],
  ['đặc khu', '', 'special zone'],
  ['tổ dân phố', '', 'hamlet'],
  ['thôn', '', 'hamlet'],
  ['xóm', '', 'hamlet'],
  ['bản', '', 'hamlet'],
];

const kindOf = (name: string) => kinds.find(([words]) => name.toLowerCase().startsWith(`${words} `));

/** "thành phố Bắc Kạn" → "Bắc Kạn", "tỉnh Thái Nguyên" → "Thái Nguyên". */
export const bareName = (name: string): string =>
  name
    .slice(kindOf(name)?.[0].length ?? 0)
    .replace(/^tỉnh /iu, '')
    .trim();

/** "xã Nông Thượng" → "Nông Thượng commune"; a province has its name alone. */
export function englishName(name: string, level: string): string {
  const kind = level === 'province' ? undefined : kindOf(name);
  return kind === undefined ? bareName(name) : `${bareName(name)} ${kind[2]}`;
}

/**
 * Keys for a name, the usual one first, in the manner of areas.csv: provinces and districts by name, cities with "tp", communes and
 * hamlets after what they belong to. The others are for a name whose key another area has: a district of the same name in another
 * province, "thị xã Việt Yên" that was once the district of Việt Yên.
 */
export function areaKeys(name: string, level: string, parent: string): readonly string[] {
  const mark = level === 'district' ? (kindOf(name)?.[1] ?? '') : '';
  const own = slug(`${mark} ${bareName(name)}`);
  const below = [`${parent}-${own}`, `${parent}-${slug(name)}`];
  return ['commune', 'hamlet'].includes(level) ? below : [own, ...below];
}

/** Two names may be of one area: the same without the words of their kinds, which differ nowhere that both say them. */
export function mayBeOne(a: string, b: string): boolean {
  const [first, second] = [kindOf(a), kindOf(b)];
  const isOneKind = first === undefined || second === undefined || first === second;
  return isOneKind && sameWords(bareName(a)) === sameWords(bareName(b));
}
