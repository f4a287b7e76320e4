/** Encodings of Unicode; a reader knows all but UTF-32. */
export type Unicode = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32';

const marks: readonly (readonly [Unicode, readonly number[]])[] = [
  ['utf-32', [0xff, 0xfe, 0, 0]],
  ['utf-32', [0, 0, 0xfe, 0xff]],
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The encoding that the first bytes of a file name. */
export const encodingOfMark = (bytes: Uint8Array): Unicode | undefined =>
  marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];

const lengthOfSample = 1 << 16;
/** Every delimiter, digit, blank and letter of ASCII or Latin has a zero beside it; of Vietnamese text these are four in five. */
const leastShare = 0.5;

/**
 * The encoding that the zeros in a file tell: of the two or four bytes of a letter it is always the same that are mostly zero. Nothing
 * where there are none, or where they follow no rule.
 */
export function encodingOfZeros(bytes: Uint8Array): Unicode | undefined {
  const zeros: [number, number, number, number] = [0, 0, 0, 0];
  const length = Math.min(bytes.length, lengthOfSample);
  for (let at = 0; at < length; at += 1) if (bytes[at] === 0) zeros[(at % 4) as 0 | 1 | 2 | 3] += 1;
  const quads = Math.floor(length / 4);
  if (zeros.every((count) => count >= quads)) return undefined;
  const [first, second, third, fourth] = zeros;
  // No letter of Unicode needs the highest of its four bytes.
  if (Math.min(first, second) >= quads || Math.min(third, fourth) >= quads) return 'utf-32';
  const [even, odd] = [first + third, second + fourth];
  const least = (leastShare * length) / 2;
  if (odd >= least && odd > 3 * even) return 'utf-16le';
  return even >= least && even > 3 * odd ? 'utf-16be' : undefined;
}

export interface StrictText {
  readonly text: string;
  /** Whether the bytes end in the middle of a letter. */
  readonly isCut: boolean;
}

/** The text of bytes that are nothing but this encoding. */
export function strictText(bytes: Uint8Array, encoding: Exclude<Unicode, 'utf-32'>): StrictText | undefined {
  const decoder = new TextDecoder(encoding, { fatal: true });
  try {
    const text = decoder.decode(bytes, { stream: true });
    return { text, isCut: !endsWhole(decoder) };
  } catch {
    // The decoder has no other way to say so.
    return undefined;
  }
}

function endsWhole(decoder: TextDecoder): boolean {
  try {
    decoder.decode();
    return true;
  } catch {
    // Bytes of a letter were waiting for more.
    return false;
  }
}
