import { withoutHidden } from './clean.ts';
import { oldTonePlacement } from './tone-placement.ts';

/** Two texts of the same words: alike but for capitals, spaces, dashes and where a tone mark stands. Other marks count: "bản" is not "bán". */
export const sameWords = (text: string): string =>
  oldTonePlacement(withoutHidden(text).toLowerCase())
    .replaceAll(/\s*[-–—]\s*/g, '-')
    .replaceAll(/\s*,\s*/g, ', ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
