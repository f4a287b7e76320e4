import type { Context } from '../../core/reading/context.ts';
import { bases, qualifiers, roles, type CodeList } from '../../core/schema/code-lists.ts';
import { missingReasons } from '../../core/values/missing.ts';
import { inLang } from '../../core/words/lang.ts';
import { sentenceCase } from '../../core/words/sentence-case.ts';
import { methodPath } from '../../core/address/address.ts';
import { termAnchor } from '../../core/address/anchors.ts';
import { site as config } from '../../config.ts';
import { isKept } from '../offline/pages.ts';
import { ownDeckPath } from '../address/own-deck-path.ts';
import type { Entry } from './entry.ts';
import { officerWordsIn } from '../../core/words/words.ts';

export function termEntries({ lang, words }: Context): readonly Entry[] {
  const { qualifiers: certainty, bases: basis, role, missing } = words.pages.method;
  const lists: readonly (readonly [string, string, CodeList])[] = [
    ['certainty', certainty, qualifiers],
    ['basis', basis, bases],
    ['role', role, roles],
    ['missing', missing, missingReasons],
  ];
  return lists.flatMap(([list, title, codes]) =>
    Object.entries(codes).map(([code, name]) => ({
      kind: 'term' as const,
      name: sentenceCase(inLang(name, lang)),
      line: title,
      path: methodPath(termAnchor(list, code)),
      text: code,
    })),
  );
}

export function pageEntries({
  lang,
  words: { changes, checkPage, data, offline, ownDeck, pages, search, site, slides },
}: Context): readonly Entry[] {
  const { guide, guideReference } = officerWordsIn(lang);
  const entry = (path: string, name: string, line: string): Entry => ({
    kind: 'page',
    name,
    line,
    path,
    text: '',
  });
  return [
    { ...entry('', inLang(config.name, lang), pages.home.description), text: site.home },
    entry('tinh/', pages.provinces.title, pages.provinces.description),
    entry('linh-vuc/', pages.fields.title, pages.fields.description),
    entry('cong-nhan/', pages.recognition.title, pages.recognition.description),
    entry('hai-long/', pages.satisfaction.title, pages.satisfaction.description),
    entry('bieu-do/', pages.charts.title, pages.charts.description),
    entry('nguon/', pages.sources.title, pages.sources.description),
    entry('trinh-chieu/', slides.title, slides.description),
    entry(ownDeckPath, ownDeck.title, ownDeck.description),
    entry('kiem-tra/', checkPage.title, checkPage.description),
    entry('huong-dan/', guide.title, guide.description),
    entry('huong-dan/bang-cot/', guideReference.title, guideReference.description),
    entry('du-lieu/', data.page.title, data.page.description),
    entry('thay-doi/', changes.title, changes.description),
    ...(isKept ? [entry('ngoai-tuyen/', offline.title, offline.description)] : []),
    entry(methodPath(), pages.method.title, pages.method.description),
    ...(
      [
        ['rules', pages.method.rules],
        ['crosswalk', pages.fields.crosswalk],
        ['breaks', pages.method.breaks],
        ['choices', pages.method.choices],
        ['territory', pages.method.territory],
      ] as const
    ).map(([id, title]) => entry(methodPath(id), title, search.partOf(pages.method.title))),
  ];
}
