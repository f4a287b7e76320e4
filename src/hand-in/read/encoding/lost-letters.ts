import { wordsWithLostLetters } from '../../../core/values/lost-letters.ts';
import { evidenceIn, sampleOf } from './evidence.ts';

const fewest = 2;

/**
 * Whether question marks stand where letters did: "Dân v?n khéo". Excel writes them, when it saves as "CSV", for every letter that the
 * code page of the computer lacks.
 */
export function hasLostLetters(text: string): boolean {
  const lost = new Set(wordsWithLostLetters(sampleOf(text))).size;
  return lost >= fewest && lost > evidenceIn(text).good / 2;
}
