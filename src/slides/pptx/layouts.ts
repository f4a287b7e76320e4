import type { Lang } from '../../core/words/lang.ts';
import { wordsIn } from '../../core/words/words.ts';
import { declaration } from '../../take-away/office/xml.ts';
import { numberField, prompt, said } from './master.ts';
import { slideNamespaces } from './namespaces.ts';
import { bandShape, shapeTree, type Place } from './shapes.ts';
import { contentWidth, places, placeholders, side, stage } from './stage.ts';

/** A cover; a title with text below it; a title with a picture or a table, and what it does not say. */
export const layouts = ['cover', 'text', 'picture'] as const;
export type Layout = (typeof layouts)[number];

const types: Readonly<Record<Layout, string>> = { cover: 'title', text: 'obj', picture: 'titleOnly' };

export const coverPlaces = {
  title: { x: side + 26, y: 130, width: contentWidth - 26, height: 150 },
  lines: { x: side + 26, y: 296, width: contentWidth - 26, height: 150 },
  band: { x: 0, y: 0, width: 18, height: stage.height },
} as const satisfies Readonly<Record<string, Place>>;

export function layoutXml(layout: Layout, lang: Lang): string {
  const { names, layouts: called } = wordsIn(lang).pptx;
  const subtitle = prompt(
    5,
    names.subtitle,
    places.subtitle,
    placeholders.subtitle,
    said(names.subtitle, lang),
  );
  const own: Readonly<Record<Layout, readonly string[]>> = {
    cover: [
      bandShape({ id: 5, name: names.band }, coverPlaces.band, 'accent1'),
      prompt(6, names.title, coverPlaces.title, placeholders.coverTitle, said(names.title, lang)),
      prompt(7, names.subtitle, coverPlaces.lines, placeholders.coverLines, said(names.subtitle, lang)),
    ],
    text: [
      prompt(2, names.title, places.title, placeholders.title, said(names.title, lang)),
      subtitle,
      prompt(6, names.body, places.body, placeholders.body, said(names.body, lang)),
    ],
    picture: [
      prompt(2, names.title, places.title, placeholders.title, said(names.title, lang)),
      subtitle,
      prompt(6, names.limits, places.limits, placeholders.limits, said(names.limits, lang)),
    ],
  };
  const shapes = [
    ...own[layout],
    prompt(3, names.source, places.foot, placeholders.foot, said(names.source, lang)),
    prompt(4, names.number, places.number, placeholders.number, numberField('‹#›', lang)),
  ];
  return (
    `${declaration}<p:sldLayout ${slideNamespaces} type="${types[layout]}" preserve="1">` +
    `<p:cSld name="${called[layout]}">${shapeTree(shapes)}</p:cSld>` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>'
  );
}
