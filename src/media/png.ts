import { constants, crc32, deflateSync } from 'node:zlib';

/** A picture as it was drawn: four bytes a pixel (red, green, blue, alpha), row after row from the top. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** More colours than one byte can name. */
const most = 256;

/**
 * A picture of few colours as a PNG in which a pixel is one byte that names its colour: less than half as large as with four. Nothing is
 * lost. `undefined` when there are more than 256 colours. https://www.w3.org/TR/png-3/
 */
export function indexedPng(raster: Raster): Uint8Array | undefined {
  const indexed = indexedOf(raster);
  if (indexed === undefined) return undefined;
  const { places, rows } = indexed;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(raster.width, 0);
  header.writeUInt32BE(raster.height, 4);
  // Eight bits a pixel, which name a colour; the one compression, the one filter, not interlaced.
  header.set([8, 3, 0, 0, 0], 8);
  const colours = places.map((pixel) => raster.pixels.subarray(pixel * 4, pixel * 4 + 4));
  const alpha = colours.map((colour) => colour[3] ?? 255);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.concat(colours.map((colour) => colour.subarray(0, 3)))),
    ...(alpha.every((each) => each === 255) ? [] : [chunk('tRNS', Buffer.from(alpha))]),
    chunk('IDAT', compress(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Rows of one colour and rows that repeat are all that there is to find: looking for more takes three times as long and saves an eighth. */
const compress = (bytes: Uint8Array): Buffer => deflateSync(bytes, { level: 4, strategy: constants.Z_RLE });

function chunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

interface Indexed {
  /** Of each colour the first pixel that has it. */
  readonly places: readonly number[];
  /** Before each row a byte that says that it is not filtered. */
  readonly rows: Uint8Array;
}

function indexedOf({ width, height, pixels }: Raster): Indexed | undefined {
  // Signed, since the engine keeps larger numbers elsewhere.
  const colours = new Int32Array(pixels.buffer, pixels.byteOffset, width * height);
  const palette = paletteOf(colours);
  const rows = new Uint8Array((width + 1) * height);
  for (let y = 0; y < height; y += 1) {
    const row = y * (width + 1) + 1;
    // A row is often as the one above.
    if (isAsAbove(pixels, width * 4, y)) rows.copyWithin(row, row - width - 1, row - 1);
    else if (!palette.writeRow(rows, row, y * width, width)) return undefined;
  }
  return { places: palette.places, rows };
}

interface Palette {
  /** Of each colour the first pixel that has it. */
  readonly places: readonly number[];
  /** Writes the numbers of the colours of some pixels; false where there are too many colours. */
  readonly writeRow: (rows: Uint8Array, at: number, from: number, count: number) => boolean;
}

const slotBits = 12;
const slots = 1 << slotBits;

/** Colours by number, found in a table with open addressing: there are few, and each pixel asks. */
function paletteOf(colours: Int32Array): Palette {
  const places: number[] = [];
  const inSlot = new Int32Array(slots);
  const numberOfSlot = new Int16Array(slots).fill(-1);

  function numberOf(colour: number, pixel: number): number {
    let slot = Math.imul(colour, 0x9e3779b1) >>> (32 - slotBits);
    while (numberOfSlot[slot] !== -1 && inSlot[slot] !== colour) slot = (slot + 1) & (slots - 1);
    if (numberOfSlot[slot] === -1 && places.length < most) {
      inSlot[slot] = colour;
      numberOfSlot[slot] = places.push(pixel) - 1;
    }
    return numberOfSlot[slot] ?? -1;
  }

  function writeRow(rows: Uint8Array, at: number, from: number, count: number): boolean {
    let last = ~(colours[from] ?? 0);
    let number = -1;
    for (let x = 0; x < count; x += 1) {
      const colour = colours[from + x] ?? 0;
      // Neighbours are mostly of one colour.
      if (colour !== last) {
        number = numberOf(colour, from + x);
        if (number === -1) return false;
        last = colour;
      }
      rows[at + x] = number;
    }
    return true;
  }

  return { places, writeRow };
}

const isAsAbove = (pixels: Uint8Array, length: number, y: number): boolean =>
  y > 0 &&
  Buffer.compare(
    pixels.subarray((y - 1) * length, y * length),
    pixels.subarray(y * length, (y + 1) * length),
  ) === 0;
