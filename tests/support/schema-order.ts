const prefixes: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://schemas.openxmlformats.org/drawingml/2006/chart': 'c',
  'http://schemas.openxmlformats.org/drawingml/2006/chartDrawing': 'cdr',
  'http://schemas.openxmlformats.org/presentationml/2006/main': 'p',
  'http://schemas.microsoft.com/office/drawing/2012/chart': 'c15',
};

const fill = 'noFill|solidFill|gradFill|pattFill';
const text = 'a:bodyPr a:lstStyle a:p';
const shape = `a:xfrm a:prstGeom a:${fill.replaceAll('|', '|a:')} a:ln a:effectLst`;
const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => `a:lvl${level}pPr`).join(' ');
const labels =
  'c:numFmt c:spPr c:txPr c:dLblPos c:showLegendKey c:showVal c:showCatName c:showSerName c:showPercent c:showBubbleSize';
const axis =
  'c:axId c:scaling c:delete c:axPos c:majorGridlines c:title c:numFmt c:majorTickMark c:minorTickMark c:tickLblPos c:spPr c:txPr c:crossAx c:crosses';
const letters = `a:ln a:${fill.replaceAll('|', '|a:')} a:latin a:ea a:cs a:hlinkClick`;
const colours = 'dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink';
const line = `a:${fill.replaceAll('|', '|a:')} a:prstDash a:round`;
const paragraph = 'a:spcBef a:spcAft a:buNone a:defRPr';
const font = 'a:latin a:ea a:cs a:font';

/**
 * What stands in an element, in which order: of the elements that are written here, from the schemas of ECMA-376, part 1 (transitional).
 * Those that may take each other's place are parted by "|"; what is not listed has no elements in it.
 */
const orders: Readonly<Record<string, string>> = {
  'p:presentation':
    'p:sldMasterIdLst p:notesMasterIdLst p:handoutMasterIdLst p:sldIdLst p:sldSz p:notesSz p:defaultTextStyle',
  'p:sldMasterIdLst': 'p:sldMasterId',
  'p:notesMasterIdLst': 'p:notesMasterId',
  'p:sldIdLst': 'p:sldId',
  'p:sldMaster': 'p:cSld p:clrMap p:sldLayoutIdLst p:transition p:timing p:hf p:txStyles',
  'p:sldLayoutIdLst': 'p:sldLayoutId',
  'p:txStyles': 'p:titleStyle p:bodyStyle p:otherStyle',
  'p:titleStyle': levels,
  'p:bodyStyle': levels,
  'p:otherStyle': levels,
  'p:notesStyle': levels,
  'p:sldLayout': 'p:cSld p:clrMapOvr',
  'p:sld': 'p:cSld p:clrMapOvr',
  'p:notes': 'p:cSld p:clrMapOvr',
  'p:notesMaster': 'p:cSld p:clrMap p:hf p:notesStyle',
  'p:clrMapOvr': 'a:masterClrMapping',
  'p:cSld': 'p:bg p:spTree',
  'p:bg': 'p:bgPr',
  'p:bgPr': 'a:solidFill a:effectLst',
  'p:spTree': 'p:nvGrpSpPr p:grpSpPr p:sp|p:graphicFrame',
  'p:nvGrpSpPr': 'p:cNvPr p:cNvGrpSpPr p:nvPr',
  'p:grpSpPr': 'a:xfrm',
  'p:sp': 'p:nvSpPr p:spPr p:style p:txBody',
  'p:nvSpPr': 'p:cNvPr p:cNvSpPr p:nvPr',
  'p:cNvPr': 'a:hlinkClick',
  'p:cNvSpPr': 'a:spLocks',
  'p:nvPr': 'p:ph',
  'p:spPr': shape,
  'p:txBody': text,
  'p:graphicFrame': 'p:nvGraphicFramePr p:xfrm a:graphic',
  'p:nvGraphicFramePr': 'p:cNvPr p:cNvGraphicFramePr p:nvPr',
  'p:cNvGraphicFramePr': 'a:graphicFrameLocks',
  'p:xfrm': 'a:off a:ext',
  'a:xfrm': 'a:off a:ext a:chOff a:chExt',
  'a:prstGeom': 'a:avLst',
  'a:graphic': 'a:graphicData',
  'a:graphicData': 'c:chart|a:tbl',
  'a:bodyPr': 'a:noAutofit|a:normAutofit|a:spAutoFit',
  'a:p': 'a:pPr a:r|a:fld a:endParaRPr',
  'a:pPr': paragraph,
  'a:spcBef': 'a:spcPts',
  'a:spcAft': 'a:spcPts',
  'a:r': 'a:rPr a:t',
  'a:fld': 'a:rPr a:pPr a:t',
  'a:rPr': letters,
  'a:defRPr': letters,
  'a:endParaRPr': letters,
  'a:ln': line,
  'a:lnL': line,
  'a:lnR': line,
  'a:lnT': line,
  'a:lnB': line,
  'a:solidFill': 'a:schemeClr|a:srgbClr',
  'a:gradFill': 'a:gsLst a:lin',
  'a:gsLst': 'a:gs',
  'a:gs': 'a:schemeClr|a:srgbClr',
  'a:pattFill': 'a:fgClr a:bgClr',
  'a:fgClr': 'a:schemeClr',
  'a:bgClr': 'a:schemeClr',
  'a:schemeClr': 'a:alpha',
  'a:tbl': 'a:tblPr a:tblGrid a:tr',
  'a:tblGrid': 'a:gridCol',
  'a:tr': 'a:tc',
  'a:tc': 'a:txBody a:tcPr',
  'a:txBody': text,
  'a:tcPr': `a:lnL a:lnR a:lnT a:lnB a:${fill.replaceAll('|', '|a:')}`,
  'a:theme': 'a:themeElements a:objectDefaults a:extraClrSchemeLst',
  'a:themeElements': 'a:clrScheme a:fontScheme a:fmtScheme',
  'a:clrScheme': `a:${colours.replaceAll(' ', ' a:')}`,
  ...Object.fromEntries(colours.split(' ').map((colour) => [`a:${colour}`, 'a:srgbClr'])),
  ...Object.fromEntries(levels.split(' ').map((level) => [level, paragraph])),
  'a:fontScheme': 'a:majorFont a:minorFont',
  'a:majorFont': font,
  'a:minorFont': font,
  'a:fmtScheme': 'a:fillStyleLst a:lnStyleLst a:effectStyleLst a:bgFillStyleLst',
  'a:fillStyleLst': 'a:solidFill',
  'a:bgFillStyleLst': 'a:solidFill',
  'a:lnStyleLst': 'a:ln',
  'a:effectStyleLst': 'a:effectStyle',
  'a:effectStyle': 'a:effectLst',
  'c:chartSpace':
    'c:date1904 c:lang c:roundedCorners c:style c:clrMapOvr c:chart c:spPr c:txPr c:externalData c:printSettings c:userShapes',
  'c:chart':
    'c:title c:autoTitleDeleted c:view3D c:floor c:sideWall c:backWall c:plotArea c:legend c:plotVisOnly c:dispBlanksAs',
  'c:plotArea': 'c:layout c:barChart|c:lineChart c:catAx|c:valAx c:dTable c:spPr',
  'c:layout': 'c:manualLayout',
  'c:manualLayout': 'c:layoutTarget c:xMode c:yMode c:wMode c:hMode c:x c:y c:w c:h',
  'c:barChart': 'c:barDir c:grouping c:varyColors c:ser c:dLbls c:gapWidth c:overlap c:serLines c:axId',
  'c:lineChart':
    'c:grouping c:varyColors c:ser c:dLbls c:dropLines c:hiLowLines c:upDownBars c:marker c:smooth c:axId',
  'c:ser':
    'c:idx c:order c:tx c:spPr c:invertIfNegative c:pictureOptions c:marker c:dPt c:dLbls c:trendline c:errBars c:cat c:val c:smooth',
  'c:tx': 'c:strRef|c:rich',
  'c:cat': 'c:strRef',
  'c:val': 'c:numRef',
  'c:strRef': 'c:f c:strCache',
  'c:numRef': 'c:f c:numCache',
  'c:strCache': 'c:ptCount c:pt',
  'c:numCache': 'c:formatCode c:ptCount c:pt',
  'c:pt': 'c:v',
  'c:marker': 'c:symbol c:size c:spPr',
  'c:dPt': 'c:idx c:invertIfNegative c:marker c:bubble3D c:explosion c:spPr',
  'c:dLbls': `c:dLbl c:delete ${labels} c:separator c:showLeaderLines c:extLst`,
  'c:dLbl': `c:idx c:delete c:layout c:tx ${labels} c:separator`,
  'c:extLst': 'c:ext',
  'c:ext': 'c15:showLeaderLines',
  'c:rich': text,
  'c:txPr': text,
  'c:spPr': shape,
  'c:catAx': `${axis} c:auto c:lblAlgn c:lblOffset c:tickLblSkip c:tickMarkSkip c:noMultiLvlLbl`,
  'c:valAx': `${axis} c:crossBetween c:majorUnit c:minorUnit c:dispUnits`,
  'c:scaling': 'c:logBase c:orientation c:max c:min',
  'c:majorGridlines': 'c:spPr',
  'c:externalData': 'c:autoUpdate',
  'c:userShapes': 'cdr:relSizeAnchor',
  'cdr:relSizeAnchor': 'cdr:from cdr:to cdr:sp|cdr:cxnSp',
  'cdr:from': 'cdr:x cdr:y',
  'cdr:to': 'cdr:x cdr:y',
  'cdr:sp': 'cdr:nvSpPr cdr:spPr cdr:style cdr:txBody',
  'cdr:nvSpPr': 'cdr:cNvPr cdr:cNvSpPr',
  'cdr:cxnSp': 'cdr:nvCxnSpPr cdr:spPr',
  'cdr:nvCxnSpPr': 'cdr:cNvPr cdr:cNvCxnSpPr',
  'cdr:spPr': shape,
  'cdr:txBody': text,
};

/** Elements where they do not belong, or after those that they come before. How often one may stand is not looked at. */
export function schemaFaults(document: Document): readonly string[] {
  const faults = looked.get(document) ?? [...document.getElementsByTagName('*')].flatMap(faultsIn);
  looked.set(document, faults);
  return faults;
}
const looked = new WeakMap<Document, readonly string[]>();

function faultsIn(element: Element): readonly string[] {
  const order = (orders[nameOf(element)] ?? '').split(' ').map((place) => place.split('|'));
  let reached = 0;
  return [...element.children].flatMap((child) => {
    const place = order.findIndex((names) => names.includes(nameOf(child)));
    if (place < 0) return [`${nameOf(element)} has ${nameOf(child)}`];
    if (place < reached) return [`${nameOf(element)}: ${nameOf(child)} comes too late`];
    reached = place;
    return [];
  });
}

const nameOf = ({ namespaceURI, localName }: Element): string =>
  `${prefixes[namespaceURI ?? ''] ?? namespaceURI ?? ''}:${localName}`;
