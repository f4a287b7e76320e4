import type { vi } from './vi/index.ts';
import type { officer } from './vi/officer.ts';

/** Every word of the site in one language: the Vietnamese catalogue comes first, the others have its shape. */
export type Words = typeof vi;
export type OfficerWords = typeof officer;
