import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { atomFeed, type Feed } from '../../src/site/changes/atom.ts';
import { expectGolden } from '../golden.ts';

fc.configureGlobal({ seed: 28 });

const address = 'https://example.org/thay-doi/';
const feed: Feed = {
  id: 'tag:example.org,2026-11-22:thay-doi',
  lang: 'vi',
  title: 'Thay đổi – Dân vận khéo qua con số',
  subtitle: 'Mỗi bản phát hành đã thêm, sửa hay rút số liệu nào.',
  author: 'nhóm biên soạn',
  updated: '2026-12-01',
  self: 'https://example.org/thay-doi.xml',
  alternate: address,
  entries: [
    {
      id: 'tag:example.org,2026-11-22:thay-doi/2/cao-bang.models-existing.to-2020.stock.bao',
      title: '[Bản 2] Cao Bằng, đến năm 2020: mô hình hiện có – sửa từ 4.000 thành 4.086.',
      text: 'Cao Bằng, đến năm 2020: mô hình hiện có – sửa từ 4.000 thành 4.086.',
      updated: '2026-12-01',
      href: 'https://example.org/nguon/bao/?a=1&b=2#cao-bang.models-existing.to-2020.stock.bao',
    },
    {
      id: 'tag:example.org,2026-11-22:thay-doi/1/added/bac-kan/bao',
      title: '<script>alert(1)</script>',
      text: ']]> & "…" \' <b>đậm</b> &lt; \u0000',
      updated: '2026-11-22',
      href: 'https://example.org/"><script>',
    },
  ],
};

const parser = new new JSDOM('').window.DOMParser();
const parsed = (text: string): Document => parser.parseFromString(text, 'application/xml');

test('a feed is written in the order that is given, whatever its text holds', () => {
  expectGolden('feed/feed.xml', atomFeed(feed));
});

test('an XML parser reads back what was written', () => {
  const document = parsed(atomFeed(feed));
  const [first, hostile] = [...document.querySelectorAll('entry')];
  expect(first?.querySelector('link')?.getAttribute('href')).toBe(feed.entries[0]?.href);
  expect(first?.querySelector('updated')?.textContent).toBe('2026-12-01T00:00:00Z');
  expect(hostile?.querySelector('title')?.textContent).toBe('<script>alert(1)</script>');
  expect(hostile?.querySelector('content')?.textContent).toBe(']]> & "…" \' <b>đậm</b> &lt; \ufffd');
  expect(
    [...document.querySelectorAll('*')].filter(({ localName }) => /^(script|b)$/.test(localName)),
  ).toEqual([]);
});

test('has what RFC 4287 asks for, once each', () => {
  const document = parsed(atomFeed(feed));
  const root = document.documentElement;
  expect(root.namespaceURI).toBe('http://www.w3.org/2005/Atom');
  for (const parent of [root, ...document.querySelectorAll('entry')]) {
    const names = [...parent.children].map(({ localName }) => localName);
    for (const name of ['id', 'title', 'updated'])
      expect(names.filter((other) => other === name)).toHaveLength(1);
  }
  expect(root.querySelector('author > name')?.textContent).toBe(feed.author);
  expect(root.querySelector('link[rel=self]')?.getAttribute('href')).toBe(feed.self);
});

test('any text is nothing but text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const entry = { id: 'tag:a', title: text, text, updated: '2026-12-01', href: address };
      const document = parsed(atomFeed({ ...feed, entries: [entry] }));
      const read = document.querySelector('entry > content');
      expect(read?.children).toHaveLength(0);
      const carried = text
        .toWellFormed()
        .replaceAll(/[\0-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd');
      expect(read?.textContent).toBe(carried.replaceAll(/\r\n?/g, '\n'));
    }),
  );
});
