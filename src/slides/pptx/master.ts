import { declaration } from '../../take-away/office/xml.ts';
import { wordsIn } from '../../core/words/words.ts';
import { localeOf, type Lang } from '../../core/words/lang.ts';
import { solid, type Colour } from './colours.ts';
import { slideNamespaces } from './namespaces.ts';
import { placeholderTag, shapeTree, transform, type Place } from './shapes.ts';
import { places, placeholders, type } from './stage.ts';

/** The colours of slides by their part in them. */
export const colourMap =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" ' +
  'accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

export const background =
  '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';

/** A place that slides fill, with what stands in it where they do not. */
export const prompt = (id: number, name: string, place: Place, placeholder: string, text: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
  `${placeholderTag(placeholder)}</p:nvSpPr>` +
  `<p:spPr>${transform(place)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
  `<p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"><a:noAutofit/></a:bodyPr><a:lstStyle/><a:p>${text}</a:p></p:txBody></p:sp>`;

export const said = (text: string, lang: Lang): string =>
  `<a:r><a:rPr lang="${localeOf(lang)}"/><a:t>${text}</a:t></a:r>`;

/** The number of the slide, which programs keep right when slides are moved. */
export const numberField = (number: string, lang: Lang): string =>
  '<a:fld id="{6F0B1D9E-3C52-4B77-9D0A-2E5C8A41B7F3}" type="slidenum">' +
  `<a:rPr lang="${localeOf(lang)}" sz="${type.foot * 100}">${solid('tx2')}<a:latin typeface="+mn-lt"/></a:rPr><a:t>${number}</a:t></a:fld>`;

export function masterXml(lang: Lang, layouts: number): string {
  const { names } = wordsIn(lang).pptx;
  const shapes = [
    prompt(2, names.title, places.title, placeholders.title, said(names.title, lang)),
    prompt(3, names.body, places.body, placeholders.body, said(names.body, lang)),
    prompt(4, names.source, places.foot, placeholders.foot, said(names.source, lang)),
    prompt(5, names.number, places.number, placeholders.number, numberField('‹#›', lang)),
  ];
  return (
    `${declaration}<p:sldMaster ${slideNamespaces}><p:cSld>${background}${shapeTree(shapes)}</p:cSld>${colourMap}` +
    `<p:sldLayoutIdLst>${layoutIds(layouts)}</p:sldLayoutIdLst>` +
    `<p:hf hdr="0" dt="0"/><p:txStyles>` +
    `<p:titleStyle>${level(1, type.title[0], 'tx1', true)}</p:titleStyle>` +
    `<p:bodyStyle>${levels(type.body[0])}</p:bodyStyle>` +
    `<p:otherStyle>${levels(type.foot)}</p:otherStyle>` +
    '</p:txStyles></p:sldMaster>'
  );
}

/** Ids of masters and layouts are of one row, from 2^31. */
export const masterId = 2 ** 31;
const layoutIds = (count: number): string =>
  Array.from(
    { length: count },
    (_, index) => `<p:sldLayoutId id="${masterId + 1 + index}" r:id="rId${index + 2}"/>`,
  ).join('');

const levels = (size: number): string =>
  [1, 2, 3, 4, 5, 6, 7, 8, 9].map((at) => level(at, size, 'tx1', false)).join('');

const level = (at: number, size: number, colour: Colour, isBold: boolean): string =>
  `<a:lvl${at}pPr marL="0" indent="0" algn="l" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1"><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>` +
  `<a:defRPr sz="${size * 100}" b="${isBold ? 1 : 0}" kern="1200">${solid(colour)}` +
  `<a:latin typeface="+m${isBold ? 'j' : 'n'}-lt"/><a:ea typeface="+m${isBold ? 'j' : 'n'}-ea"/><a:cs typeface="+m${isBold ? 'j' : 'n'}-cs"/></a:defRPr></a:lvl${at}pPr>`;
