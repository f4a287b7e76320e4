import { empty } from '../kinds/refusals.ts';
import { Refused, type Understood } from '../refused.ts';

export interface DecodedText {
  readonly text: string;
  /** Whether it ends in the middle of a letter. */
  readonly isCut: boolean;
  readonly understood: readonly Understood[];
}

export function decodeText(bytes: Uint8Array): DecodedText {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  if (text.trim() === '') throw new Refused(empty);
  return { text, isCut: false, understood: [] };
}
