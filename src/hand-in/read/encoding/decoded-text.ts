import type { Understood } from '../refused.ts';
import type { StrictText } from './unicode.ts';

export interface DecodedText extends StrictText {
  readonly understood: readonly Understood[];
}

/** The line, from 1, in which a place of a text is. */
export const lineAt = (text: string, at: number): number => text.slice(0, at).split(/\r\n?|\n/).length;
