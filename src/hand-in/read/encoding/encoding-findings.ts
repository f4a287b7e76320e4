import { findingOf } from '../../../core/figures/finding-of.ts';
import { inEach } from '../../../core/words/localized.ts';
import { finding, type Finding } from '../../../core/figures/problem.ts';
import type { Localized } from '../../../core/words/lang.ts';
import type { LegacyName } from './legacy.ts';

const saveAsUnicode: Localized = inEach((words) => words.handIn.read.encodingFindings.saveAsUnicode);

const convert = (source: string): Localized =>
  inEach((words) => words.handIn.read.encodingFindings.convert(source));

const legacy: Readonly<Record<LegacyName, Finding>> = {
  TCVN3: {
    code: 'legacy-tcvn3',
    problem: inEach((words) => words.handIn.read.encodingFindings.legacy.TCVN3.problem),
    repair: convert('TCVN3 (ABC)'),
  },
  VNI: {
    code: 'legacy-vni',
    problem: inEach((words) => words.handIn.read.encodingFindings.legacy.VNI.problem),
    repair: convert('VNI Windows'),
  },
  mojibake: {
    code: 'legacy-mojibake',
    problem: inEach((words) => words.handIn.read.encodingFindings.legacy.mojibake.problem),
    repair: inEach((words) => words.handIn.read.encodingFindings.legacy.mojibake.repair),
  },
};

/** For a file, or for a single cell that `legacyName` named. */
export const legacyFinding = (name: LegacyName): Finding => legacy[name];

export const utf32 = finding(
  'utf-32',
  inEach((words) => words.handIn.read.encodingFindings.utf32.problem),
  saveAsUnicode,
);

export const unknownEncoding = finding(
  'unknown-encoding',
  inEach((words) => words.handIn.read.encodingFindings.unknownEncoding.problem),
  saveAsUnicode,
);

export const damagedUtf8 = findingOf(
  'damaged-utf8',
  (words) => words.handIn.read.encodingFindings.damagedUtf8,
);

export const lostLetters = findingOf(
  'lost-letters',
  (words) => words.handIn.read.encodingFindings.lostLetters,
);

export const nul = finding(
  'nul',
  inEach((words) => words.handIn.read.encodingFindings.nul.problem),
  saveAsUnicode,
);
