import { charts } from './charts.ts';
import { data } from './data.ts';
import { pages } from './pages.ts';
import { site } from './site.ts';
import type { Words } from '../words.ts';

export const en: Words = { site, charts, pages, data };
