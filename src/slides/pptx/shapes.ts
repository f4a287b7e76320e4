import { plain } from '../../take-away/office/xml.ts';
import { solid, type Colour } from './colours.ts';

/** In points, from the left and the top of the slide. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const emu = (points: number): number => Math.round(points * 12700);

export const transform = ({ x, y, width, height }: Place, tag = 'a'): string =>
  `<${tag}:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></${tag}:xfrm>`;

export interface Named {
  readonly id: number;
  readonly name: string;
}

export interface TextShape extends Named {
  readonly place: Place;
  /** What it is in its layout; blank for a text box. */
  readonly placeholder: string;
  /** Paragraphs in DrawingML. */
  readonly paragraphs: readonly string[];
  readonly anchor?: 't' | 'ctr' | 'b';
  /** The relation that a click on it follows. */
  readonly link?: string;
}

export const placeholderTag = (placeholder: string): string =>
  placeholder === '' ? '<p:nvPr/>' : `<p:nvPr><p:ph ${placeholder}/></p:nvPr>`;

/** Text whose size was reckoned: no program has to shrink it. */
export const textShape = ({
  id,
  name,
  place,
  placeholder,
  paragraphs,
  anchor = 't',
  link,
}: TextShape): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${plain(name)}"` +
  (link === undefined ? '/>' : `><a:hlinkClick r:id="${link}"/></p:cNvPr>`) +
  (placeholder === '' ? '<p:cNvSpPr txBox="1"/>' : '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>') +
  `${placeholderTag(placeholder)}</p:nvSpPr>` +
  `<p:spPr>${transform(place)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
  `<p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"><a:noAutofit/></a:bodyPr>` +
  `<a:lstStyle/>${paragraphs.join('')}</p:txBody></p:sp>`;

/** A bar of one colour that says nothing by itself. */
export const bandShape = ({ id, name }: Named, place: Place, colour: Colour): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${plain(name)}"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr>` +
  `<p:spPr>${transform(place)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${solid(colour)}<a:ln><a:noFill/></a:ln></p:spPr>` +
  '<p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr/></a:p></p:txBody></p:sp>';

/** A chart or a table in its frame. */
export const frameShape = (
  { id, name }: Named,
  description: string,
  place: Place,
  graphic: { readonly uri: string; readonly xml: string },
): string =>
  `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${plain(name)}" descr="${plain(description)}"/>` +
  '<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>' +
  `${transform(place, 'p')}<a:graphic><a:graphicData uri="${graphic.uri}">${graphic.xml}</a:graphicData></a:graphic></p:graphicFrame>`;

export const shapeTree = (shapes: readonly string[]): string =>
  '<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>' +
  '<p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>' +
  `${shapes.join('')}</p:spTree>`;

/** A shape that still wants its number. */
export type Draw = (id: number) => string;
