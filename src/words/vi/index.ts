import { changes } from './changes.ts';
import { charts } from './charts.ts';
import { cite } from './cite.ts';
import { embed } from './embed.ts';
import { pages } from './pages.ts';
import { search } from './search.ts';
import { site } from './site.ts';

export const vi = { changes, charts, cite, embed, pages, search, site };
