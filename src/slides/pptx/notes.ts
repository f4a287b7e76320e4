import type { Lang } from '../../core/words/lang.ts';
import { wordsIn } from '../../core/words/words.ts';
import { declaration } from '../../take-away/office/xml.ts';
import { background, colourMap, numberField, prompt, said } from './master.ts';
import { slideNamespaces } from './namespaces.ts';
import { shapeTree, transform, type Place } from './shapes.ts';
import { paragraph } from './text.ts';

/** A4 upright, in points. */
export const page = { width: 595, height: 842 } as const;
const places = {
  slide: { x: 50, y: 50, width: 495, height: 278 },
  text: { x: 50, y: 350, width: 495, height: 430 },
  number: { x: 445, y: 795, width: 100, height: 24 },
} as const satisfies Readonly<Record<string, Place>>;
const size = 12;

const slideImage = (id: number, name: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr>` +
  '<p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr></p:nvSpPr>' +
  `<p:spPr>${transform(places.slide)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/>` +
  '<a:ln w="12700"><a:solidFill><a:schemeClr val="bg2"/></a:solidFill></a:ln></p:spPr></p:sp>';

const notesStyle =
  `<p:notesStyle><a:lvl1pPr marL="0" algn="l" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:defRPr sz="${size * 100}" kern="1200">` +
  '<a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>' +
  '</a:defRPr></a:lvl1pPr></p:notesStyle>';

export function notesMasterXml(lang: Lang): string {
  const { names } = wordsIn(lang).pptx;
  const shapes = [
    slideImage(2, names.slide),
    prompt(3, names.notes, places.text, 'type="body" sz="quarter" idx="3"', said(names.notes, lang)),
    prompt(4, names.number, places.number, 'type="sldNum" sz="quarter" idx="5"', numberField('‹#›', lang)),
  ];
  return (
    `${declaration}<p:notesMaster ${slideNamespaces}><p:cSld>${background}${shapeTree(shapes)}</p:cSld>` +
    `${colourMap}${notesStyle}</p:notesMaster>`
  );
}

/** What the speaker has at hand, and where it stands on the web. */
export function notesXml(paragraphs: readonly string[], address: string, lang: Lang): string {
  const { names } = wordsIn(lang).pptx;
  const texts = [
    ...paragraphs.map((text) => paragraph(text, { size, after: 6 }, lang)),
    paragraph([{ text: address, relation: 'rId3' }], { size }, lang),
  ];
  const text =
    `<p:sp><p:nvSpPr><p:cNvPr id="3" name="${names.notes}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
    '<p:nvPr><p:ph type="body" sz="quarter" idx="3"/></p:nvPr></p:nvSpPr><p:spPr/>' +
    `<p:txBody><a:bodyPr/><a:lstStyle/>${texts.join('')}</p:txBody></p:sp>`;
  return (
    `${declaration}<p:notes ${slideNamespaces}><p:cSld>${shapeTree([slideImage(2, names.slide), text])}</p:cSld>` +
    '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>'
  );
}
