import { Refused, type Understood } from '../refused.ts';
import type { DecodedText } from './decode.ts';
import { evidenceIn, type Evidence } from './evidence.ts';
import { fromTcvn3, fromVni } from './legacy-letters.ts';
import { hasLostLetters } from './lost-letters.ts';
import { damagedUtf8, legacyFinding, lostLetters, nul, unknownEncoding } from './refusals.ts';

/**
 * The text of bytes that are not Unicode. Windows-1258 is read; the encodings of old fonts are named and refused, for what a capital
 * was only the font told; and so is what agrees with none, or with two.
 */
export function readSingleByte(bytes: Uint8Array): DecodedText {
  if (bytes.includes(0)) throw new Refused(nul);
  refuseDamagedUtf8(bytes);
  const text = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  if (hasLostLetters(text)) throw new Refused(lostLetters);
  const latin = new TextDecoder('windows-1252').decode(bytes);
  const name = surest({ 'Windows-1258': text, TCVN3: fromTcvn3(latin), VNI: fromVni(latin) });
  if (name === undefined) throw new Refused(unknownEncoding);
  if (name !== 'Windows-1258') throw new Refused(legacyFinding(name));
  return { text, isCut: false, understood: [windows1258] };
}

const fewestWords = 2;
const leastShare = 0.8;
const margin = 0.3;

/** The reading that is Vietnamese, where no other is nearly so. */
function surest<Name extends string>(readings: Readonly<Record<Name, string>>): Name | undefined {
  const names = Object.keys(readings) as Name[];
  const judged = names.map((name) => {
    const evidence = evidenceIn(readings[name]);
    return { name, evidence, share: shareOf(evidence) };
  });
  const [best, second] = judged.toSorted((a, b) => b.share - a.share);
  if (best === undefined || best.evidence.good < fewestWords || best.share < leastShare) return undefined;
  return second !== undefined && best.share - second.share < margin ? undefined : best.name;
}

const shareOf = ({ good, bad }: Evidence): number => (good === 0 ? 0 : good / (good + bad));

/** UTF-8 with a few damaged bytes has far more whole letters than that. */
function refuseDamagedUtf8(bytes: Uint8Array): void {
  const text = new TextDecoder('utf-8').decode(bytes);
  const damaged = text.match(/\ufffd+/g)?.length ?? 0;
  const whole = text.match(/[^\0-\x7f\ufffd]/g)?.length ?? 0;
  if (whole < 3 * damaged) return;
  const lines = text.split(/\r\n?|\n/);
  const line = lines.findIndex((it) => it.includes('\ufffd'));
  throw new Refused(damagedUtf8, line + 1, around(lines[line] ?? ''));
}

const reach = 20;
const around = (line: string): string => {
  const at = line.indexOf('\ufffd');
  return line.slice(Math.max(0, at - reach), at + reach);
};

const windows1258: Understood = {
  code: 'windows-1258',
  text: {
    vi: 'Tệp dùng bảng mã Windows-1258 (tiếng Việt).',
    en: 'The file is in Windows-1258 (Vietnamese).',
  },
};
