import { en } from './en/index.ts';
import { officer as ofOfficersEn } from './en/officer.ts';
import type { Lang } from './lang.ts';
import type { OfficerWords, Words } from './shape.ts';
import { vi } from './vi/index.ts';
import { officer as ofOfficersVi } from './vi/officer.ts';

const catalogues: Readonly<Record<Lang, Words>> = { vi, en };
const ofOfficers: Readonly<Record<Lang, OfficerWords>> = { vi: ofOfficersVi, en: ofOfficersEn };

export const wordsIn = (lang: Lang): Words => catalogues[lang];
/** Apart from the others, so that the scripts of pages do without them. */
export const officerWordsIn = (lang: Lang): OfficerWords => ofOfficers[lang];
