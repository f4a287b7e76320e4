import type { Context } from '../../core/reading/context.ts';
import type { Version } from '../../core/reading/version.ts';
import type { Feed, FeedEntry } from './atom.ts';
import type { Reference } from '../../core/figures/tables.ts';
import { inLang, prefixIn } from '../../core/words/lang.ts';
import type { Section } from './change-log.ts';
import { plainText, type Sentence } from './change-sentence.ts';
import { site } from '../../config.ts';
import { pageAddress } from '../../core/address/address.ts';

/** What a reader of feeds is given; who wants all reads the page. */
const longest = 100;

/** The changes as a feed. `absolute` makes an address of the site one that others can open. */
export function changesFeed(
  context: Context,
  sections: readonly Section[],
  absolute: (address: string) => string,
): Feed {
  const { lang, words, reference } = context;
  const page = absolute(pageAddress(lang, 'thay-doi/'));
  const tag = `tag:${new URL(page).hostname},${firstDay(reference)}:${prefixIn(lang)}thay-doi`;
  const entries = sections.flatMap((section) =>
    section.sentences.map((sentence) => entryOf(context, section, sentence, tag, absolute)),
  );
  return {
    id: tag,
    lang,
    title: `${words.changes.title} – ${inLang(site.name, lang)}`,
    subtitle: words.changes.description,
    author: inLang(site.compiler, lang),
    updated: lastDay(reference),
    self: absolute(pageAddress(lang, 'thay-doi.xml')),
    alternate: page,
    entries: entries.slice(0, longest),
  };
}

function entryOf(
  { words, reference }: Context,
  { version }: Section,
  sentence: Sentence,
  tag: string,
  absolute: (address: string) => string,
): FeedEntry {
  const text = plainText(sentence);
  return {
    id: `${tag}/${String(version.release)}/${sentence.key}`,
    title: isReleased(version)
      ? words.changes.inRelease(String(version.release), text)
      : words.changes.notReleased(text),
    text,
    updated: isReleased(version) ? version.date : lastDay(reference),
    href: absolute(sentence.href),
  };
}

const isReleased = ({ date }: Version): boolean => date !== '';

/** A feed has a date before the first release too: then that of the latest look into a source. */
const lastDay = ({ releases, sources }: Reference): string =>
  releases.at(-1)?.date ?? sources.map(({ accessed }) => accessed).reduce((a, b) => (a > b ? a : b), '');

/** A tag names a day on which its maker had the address. https://www.rfc-editor.org/rfc/rfc4151 */
const firstDay = (reference: Reference): string => reference.releases[0]?.date ?? lastDay(reference);
