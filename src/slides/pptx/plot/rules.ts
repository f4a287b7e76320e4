import type { Lang } from '../../../core/words/lang.ts';
import { wordsIn } from '../../../core/words/words.ts';
import { office } from '../../../take-away/office/package.ts';
import { declaration, plain } from '../../../take-away/office/xml.ts';
import { widthOf } from '../arial.ts';
import { solid } from '../colours.ts';
import { chartDrawing, main } from '../namespaces.ts';
import { emu, type Place } from '../shapes.ts';
import { runXml } from '../text.ts';
import { letterSize, lineLength, type Plot, type Rule } from './plot.ts';

/** What is drawn over a chart and moves with it: lines where a series breaks, with their words above. */
export const rulesXml = (plot: Plot, lang: Lang): string =>
  `${declaration}<c:userShapes xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="${main}" xmlns:r="${office}">` +
  `${plot.rules.map((rule, index) => ruleXml(plot, rule, index, lang)).join('')}</c:userShapes>`;

function ruleXml({ inner, frame }: Plot, { x, label }: Rule, index: number, lang: Lang): string {
  const name = plain(wordsIn(lang).pptx.names.break);
  const id = 2 * index + 2;
  const line = { x, y: inner.y - 4, width: 0, height: inner.height + 4 };
  const width = widthOf(label, letterSize) * 1.06 + 4;
  const isLeft = x - width - 6 >= 0;
  const text = {
    x: isLeft ? x - width - 6 : x + 6,
    y: Math.max(0, inner.y - lineLength * 1.45),
    width,
    height: lineLength,
  };
  return (
    anchor(
      line,
      frame,
      `<cdr:cxnSp macro=""><cdr:nvCxnSpPr><cdr:cNvPr id="${id}" name="${name}"/><cdr:cNvCxnSpPr/></cdr:nvCxnSpPr>` +
        `<cdr:spPr>${transform(line)}<a:prstGeom prst="line"><a:avLst/></a:prstGeom>` +
        `<a:ln w="19050">${solid('accent6')}<a:prstDash val="sysDash"/></a:ln></cdr:spPr></cdr:cxnSp>`,
    ) +
    anchor(
      text,
      frame,
      `<cdr:sp macro="" textlink=""><cdr:nvSpPr><cdr:cNvPr id="${id + 1}" name="${plain(label)}"/><cdr:cNvSpPr txBox="1"/></cdr:nvSpPr>` +
        `<cdr:spPr>${transform(text)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></cdr:spPr>` +
        '<cdr:txBody><a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"><a:noAutofit/></a:bodyPr><a:lstStyle/>' +
        `<a:p><a:pPr algn="${isLeft ? 'r' : 'l'}"/>${runXml({ text: label, colour: 'accent6' }, letterSize, lang)}</a:p></cdr:txBody></cdr:sp>`,
    )
  );
}

const transform = ({ x, y, width, height }: Place): string =>
  `<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm>`;

/** Places are parts of the chart, so that they keep their meaning when it is made larger. */
function anchor({ x, y, width, height }: Place, frame: Plot['frame'], shape: string): string {
  const part = (length: number, whole: number): number =>
    Math.round(Math.min(1, Math.max(0, length / whole)) * 1e5) / 1e5;
  const corner = (tag: string, at: { readonly x: number; readonly y: number }): string =>
    `<cdr:${tag}><cdr:x>${part(at.x, frame.width)}</cdr:x><cdr:y>${part(at.y, frame.height)}</cdr:y></cdr:${tag}>`;
  return (
    `<cdr:relSizeAnchor xmlns:cdr="${chartDrawing}">${corner('from', { x, y })}` +
    `${corner('to', { x: x + width, y: y + height })}${shape}</cdr:relSizeAnchor>`
  );
}
