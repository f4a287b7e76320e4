import { charts } from './charts.ts';
import { embed } from './embed.ts';
import { pages } from './pages.ts';
import { site } from './site.ts';

export const vi = { site, charts, pages, embed };
