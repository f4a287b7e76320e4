/** Zero-width and direction marks, soft hyphen, byte order mark: nobody sees them, every comparison does. */
export const hidden = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

export const withoutHidden = (text: string): string => text.replaceAll(hidden, '');

/** What was done to a text so that it compares; nothing of it changes what a reader sees. */
export type Cleaning = 'nfc' | 'hidden' | 'compatibility' | 'spaces';

/** Full-width letters and ligatures alone: "m²" is not "m2". */
const compatibility = /[\uff01-\uff5e\ufb00-\ufb06]/g;

const steps: readonly (readonly [Cleaning, (text: string) => string])[] = [
  ['compatibility', (text) => text.replaceAll(compatibility, (sign) => sign.normalize('NFKC'))],
  ['hidden', withoutHidden],
  ['nfc', (text) => text.normalize('NFC')],
  ['spaces', (text) => text.replaceAll(/\s+/gu, ' ').trim()],
];

/** What most cells hold: then nothing has to be looked for. */
const plain = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** A text in NFC, on one line, without what cannot be seen; and which of that it was not. */
export function cleanText(text: string): { readonly text: string; readonly done: readonly Cleaning[] } {
  if (plain.test(text)) return { text, done: [] };
  let clean = text;
  const done: Cleaning[] = [];
  for (const [name, step] of steps) {
    const next = step(clean);
    if (next === clean) continue;
    done.push(name);
    clean = next;
  }
  return { text: clean, done };
}
