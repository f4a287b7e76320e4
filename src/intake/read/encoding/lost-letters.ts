import { evidenceIn, sampleOf } from './evidence.ts';

const word = /(?<![^\s,;"'()])\p{L}+(?:\?+\p{L}+)+(?![^\s,;"'().:])/gu;
const fewest = 2;

/**
 * Whether question marks stand where letters did: "Dân v?n khéo". Excel writes them, when it saves as "CSV", for every letter that the
 * code page of the computer lacks. Addresses (…php?id=2) are no words.
 */
export function hasLostLetters(text: string): boolean {
  const lost = new Set(sampleOf(text).match(word) ?? []).size;
  return lost >= fewest && lost > evidenceIn(text).good / 2;
}
