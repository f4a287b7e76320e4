import { solid, thin, type Colour } from '../colours.ts';
import type { Look, Marker } from './plot.ts';

const noFill = '<a:noFill/>';
const noLine = '<a:ln><a:noFill/></a:ln>';
const outline = (colour: Colour, width: number, dash = 'solid'): string =>
  `<a:ln w="${width}">${solid(colour)}<a:prstDash val="${dash}"/></a:ln>`;

/** Angles are sixty-thousandths of a degree, clockwise from the right. */
const angles = { right: 0, up: 16_200_000, left: 10_800_000 } as const;

/** A colour that runs out over the last part of a bar. */
const runningOut = (
  { over, direction }: Extract<Look, { kind: 'open' }>,
  colour: Colour,
  alpha = 100,
): string =>
  `<a:gradFill rotWithShape="1"><a:gsLst><a:gs pos="${Math.round((1 - over) * 100) * 1000}">${thin(colour, alpha)}</a:gs>` +
  `<a:gs pos="100000">${thin(colour, 0)}</a:gs></a:gsLst><a:lin ang="${angles[direction]}" scaled="0"/></a:gradFill>`;

/** Fill and outline of a look. */
function paint(look: Look): string {
  switch (look.kind) {
    case 'none':
      return noFill + noLine;
    case 'filled':
      // What is pale by its tone has an edge, or it would be lost on paper.
      return solid(look.colour) + (look.colour === 'accent4' ? outline('tx2', 9525) : noLine);
    case 'outlined':
      // Paper lets through what it lies on: a bar of another source over the same years.
      return `<a:solidFill>${thin('bg1', 65)}</a:solidFill>${outline(look.colour, 22225)}`;
    case 'pale':
      return `<a:solidFill>${thin(look.colour, 30)}</a:solidFill>${outline(look.colour, 19050, 'dash')}`;
    case 'open':
      // LibreOffice draws the outline whole: there the tint inside it tells that the end is open.
      return look.isHollow
        ? `${runningOut(look, look.colour, 25)}<a:ln w="22225">${runningOut(look, look.colour)}</a:ln>`
        : runningOut(look, look.colour) + noLine;
    case 'mark': {
      const from = Math.round((1 - look.over) * 1e5);
      return (
        `<a:gradFill rotWithShape="1"><a:gsLst><a:gs pos="${from}">${thin(look.colour, 0)}</a:gs>` +
        `<a:gs pos="${from + 1}"><a:schemeClr val="${look.colour}"/></a:gs></a:gsLst><a:lin ang="0" scaled="0"/></a:gradFill>${noLine}`
      );
    }
    case 'hole':
      return noLine;
    case 'line':
      return `<a:ln w="28575" cap="rnd">${solid(look.colour)}<a:round/></a:ln>`;
    case 'dashes':
      return outline(look.colour, 34925, 'dash');
  }
}

export const propertiesXml = (look: Look): string => `<c:spPr>${paint(look)}</c:spPr>`;

/** The sign of a point on a line; of a target only where it has one year, and so no line. */
export function markerXml(look: Look): string {
  if (look.kind === 'line') return marker(look.marker, 11, solid(look.colour) + outline(look.colour, 22225));
  if (look.kind === 'hole') return marker(look.marker, 7, solid('bg1') + noLine);
  if (look.kind === 'dashes' && look.isSingle) return marker('dash', 24, solid(look.colour) + noLine);
  return '<c:marker><c:symbol val="none"/></c:marker>';
}

const marker = (symbol: Marker | 'dash', size: number, paints: string): string =>
  `<c:marker><c:symbol val="${symbol}"/><c:size val="${size}"/><c:spPr>${paints}</c:spPr></c:marker>`;

/** A bar that looks otherwise than its series. */
export const pointXml = (at: number, look: Look): string =>
  `<c:dPt><c:idx val="${at}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/>${propertiesXml(look)}</c:dPt>`;
