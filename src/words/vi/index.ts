import { changes } from './changes.ts';
import { charts } from './charts.ts';
import { cite } from './cite.ts';
import { data } from './data.ts';
import { embed } from './embed.ts';
import { pages } from './pages.ts';
import { paper } from './paper.ts';
import { search } from './search.ts';
import { site } from './site.ts';

export const vi = { changes, charts, cite, data, embed, pages, paper, search, site };
