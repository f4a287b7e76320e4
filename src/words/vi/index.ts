import { charts } from './charts.ts';
import { data } from './data.ts';
import { pages } from './pages.ts';
import { site } from './site.ts';

export const vi = { site, charts, pages, data };
