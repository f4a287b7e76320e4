import { inEach } from '../words/localized.ts';
import type { Localized } from '../words/lang.ts';
import type { Words } from '../words/shape.ts';

/**
 * The closed lists of the record. A code is what stands in the CSV; its name is what readers see.
 * Codes follow SDMX, SKOS and EDTF where those have one.
 */
export type CodeList<Code extends string = string> = Readonly<Record<Code, Localized>>;

/** Codes with the names that the catalogues have for them. */
export const codeList = <Code extends string>(
  codes: readonly Code[],
  names: (words: Words) => Readonly<Record<NoInfer<Code>, string>>,
): CodeList<Code> =>
  Object.fromEntries(codes.map((code) => [code, inEach((words) => names(words)[code])])) as CodeList<Code>;

export const qualifiers = codeList(
  ['exact', 'at-least', 'at-most', 'about'],
  ({ codes }) => codes.qualifiers,
);
export type Qualifier = keyof typeof qualifiers;

export const bases = codeList(['flow', 'stock', 'cumulative'], ({ codes }) => codes.bases);
export type Basis = keyof typeof bases;

export const roles = codeList(['outcome', 'target', 'context'], ({ codes }) => codes.roles);
export type Role = keyof typeof roles;

export const subjects = codeList(['collective', 'individual'], ({ codes }) => codes.subjects);
export type Subject = keyof typeof subjects;

export const origins = codeList(['maintained', 'new'], ({ codes }) => codes.origins);
export type Origin = keyof typeof origins;

export const levels = codeList(
  ['country', 'province', 'district', 'commune', 'hamlet'],
  ({ codes }) => codes.levels,
);
export type Level = keyof typeof levels;

export const matches = codeList(
  ['exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch'],
  ({ codes }) => codes.matches,
);
export type Match = keyof typeof matches;

export const sourceKinds = codeList(
  ['official', 'press', 'law', 'dataset'],
  ({ codes }) => codes.sourceKinds,
);
export type SourceKind = keyof typeof sourceKinds;

export const betterDirections = codeList(['higher', 'lower', 'none'], ({ codes }) => codes.betterDirections);
export type Better = keyof typeof betterDirections;

export const yesNo = codeList(['yes', 'no'], ({ codes }) => codes.yesNo);
