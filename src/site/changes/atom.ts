/** A feed as RFC 4287 has it. Addresses are absolute, ids are for good, days are ISO days. */
export interface Feed {
  readonly id: string;
  readonly lang: string;
  readonly title: string;
  readonly subtitle: string;
  readonly author: string;
  readonly updated: string;
  /** The address of the feed, and of the page that says the same. */
  readonly self: string;
  readonly alternate: string;
  readonly entries: readonly FeedEntry[];
}

export interface FeedEntry {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly updated: string;
  readonly href: string;
}

/** The text of an Atom feed. https://www.rfc-editor.org/rfc/rfc4287 */
export const atomFeed = (feed: Feed): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(feed.lang)}">`,
    element('id', feed.id),
    element('title', feed.title),
    element('subtitle', feed.subtitle),
    element('updated', instant(feed.updated)),
    `<author>${element('name', feed.author)}</author>`,
    link('self', 'application/atom+xml', feed.self),
    link('alternate', 'text/html', feed.alternate),
    ...feed.entries.flatMap(entryLines),
    '</feed>',
    '',
  ].join('\n');

const entryLines = (entry: FeedEntry): readonly string[] => [
  '<entry>',
  element('id', entry.id),
  element('title', entry.title),
  element('updated', instant(entry.updated)),
  link('alternate', 'text/html', entry.href),
  element('content', entry.text),
  '</entry>',
];

const element = (name: string, text: string): string => `<${name}>${xmlText(text)}</${name}>`;

const link = (rel: string, type: string, href: string): string =>
  `<link rel="${rel}" type="${type}" href="${xmlText(href)}"/>`;

const instant = (day: string): string => `${day}T00:00:00Z`;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text that is nothing but text, in an element or an attribute. What XML 1.0 cannot carry at all becomes U+FFFD. */
const xmlText = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
