import { inEach } from '../../../core/words/localized.ts';
import { Refused, type Understood } from '../refused.ts';
import { lineAt, type DecodedText } from './decoded-text.ts';
import { evidenceIn, type Evidence } from './evidence.ts';
import { fromTcvn3, fromVni } from './legacy-letters.ts';
import { hasLostLetters } from './lost-letters.ts';
import { damagedUtf8, legacyFinding, lostLetters, nul, unknownEncoding } from './encoding-findings.ts';

/**
 * The text of bytes that are not Unicode. Windows-1258 is read; the encodings of old fonts are named and refused, for what a capital
 * was only the font told; and so is what agrees with none, or with two.
 */
export function readSingleByte(bytes: Uint8Array): DecodedText {
  if (bytes.includes(0)) throw new Refused(nul);
  refuseDamagedUtf8(bytes);
  const sample = sampleOf(bytes);
  const latin = new TextDecoder('windows-1252').decode(sample);
  const readings = { 'Windows-1258': windows1258(sample), TCVN3: fromTcvn3(latin), VNI: fromVni(latin) };
  if (hasLostLetters(readings['Windows-1258'])) throw new Refused(lostLetters);
  const name = surest(readings);
  if (name === undefined) throw new Refused(unknownEncoding);
  if (name !== 'Windows-1258') throw new Refused(legacyFinding(name));
  return { text: windows1258(bytes), isCut: false, understood: [isWindows1258] };
}

const windows1258 = (bytes: Uint8Array): string =>
  new TextDecoder('windows-1258').decode(bytes).normalize('NFC');

/** Enough to tell an encoding, from where there is anything to tell. */
const lengthOfSample = 500_000;
function sampleOf(bytes: Uint8Array): Uint8Array {
  const telling = Math.max(0, bytes.findIndex((byte) => byte > 0x7f) - lengthOfSample / 2);
  return bytes.subarray(telling, telling + lengthOfSample);
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
  const first = text.indexOf('\ufffd');
  let [damaged, whole] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) damaged += 1;
    else if (code > 0x7f) whole += 1;
  }
  if (whole >= 3 * damaged) throw new Refused(damagedUtf8, lineAt(text, first), around(text, first));
}

const reach = 20;
/** What stands before and after, on the same line. */
const around = (text: string, at: number): string =>
  (/[^\r\n]*$/.exec(text.slice(Math.max(0, at - reach), at))?.[0] ?? '') +
  (/^[^\r\n]*/.exec(text.slice(at, at + reach))?.[0] ?? '');

const isWindows1258: Understood = {
  code: 'windows-1258',
  text: inEach((words) => words.handIn.read.encodingSingleByteText.isWindows1258.text),
};
