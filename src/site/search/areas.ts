import { areaName, areaOf, type Context } from '../../core/reading/context.ts';
import { provinceKeys } from '../record/written-record.ts';
import type { Area } from '../../core/figures/tables.ts';
import { successionOf } from '../../core/rules/territory.ts';
import { levels } from '../../core/schema/code-lists.ts';
import { inLang, rowText } from '../../core/words/lang.ts';
import { sentenceCase } from '../../core/words/sentence-case.ts';
import { methodPath, provincePath } from '../../core/address/address.ts';
import { placePath, provinceOf } from '../record/places.ts';
import { areaPath } from '../../core/reading/area-path.ts';
import { unitsOf } from '../record/sections.ts';
import type { Entry } from './entry.ts';

export function areaEntries(context: Context): readonly Entry[] {
  const anchored = new Set(
    provinceKeys()
      .flatMap((key) => unitsOf(context.lang, key))
      .flatMap(({ area, parts }) => [area, ...parts.map((part) => part.area)]),
  );
  return context.reference.areas
    .filter(({ level }) => level !== 'country')
    .map((area) => ({
      kind: 'area',
      name: sentenceCase(areaName(context, area.area)),
      heading: headingOf(areaName(context, area.area)),
      line: area.level === 'province' ? provinceLine(context, area) : unitLine(context, area),
      path: areaAddress(context, area, anchored),
      text: area.area,
    }));
}

/** A place stands under its own name, what it is behind it: "thành phố Bắc Kạn" is "Bắc Kạn, thành phố". */
const headingOf = (name: string): string => name.replace(/^(\p{Ll}[\p{Ll} ]*) (\p{Lu}.*)$/u, '$2, $1');

function provinceLine({ lang, reference, words }: Context, { area, level }: Area): string {
  const succession = successionOf(area, reference.areas);
  const name = inLang(levels[level], lang);
  return succession === undefined
    ? name
    : words.search.level(name, rowText(succession.successor, 'name', lang));
}

/** What a unit lies in: "thuộc xã Thượng Giáo, huyện Ba Bể, Bắc Kạn". */
function unitLine(context: Context, { parent }: Area): string {
  const province = provinceOf(context, parent);
  const path = parent === province ? [] : [areaPath(context, parent)];
  return context.words.search.within([...path, areaName(context, province)].join(', '));
}

/** Where an area is shown: its own place, else that of what it lies in; a province without figures, where territories are told. */
function areaAddress(context: Context, { area, level, parent }: Area, anchored: ReadonlySet<string>): string {
  if (anchored.has(area)) return placePath(context, area);
  if (level !== 'province') return areaAddress(context, areaOf(context, parent), anchored);
  return provinceKeys().includes(area) ? provincePath(area) : methodPath('territory');
}
