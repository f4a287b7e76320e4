import { changes } from './changes.ts';
import { charts } from './charts.ts';
import { checkPage } from './check-page.ts';
import { cite } from './cite.ts';
import { commands } from './commands.ts';
import { data } from './data.ts';
import { embed } from './embed.ts';
import { guide } from './guide.ts';
import { guideReference } from './guide-reference.ts';
import { intake } from './intake.ts';
import { offline } from './offline.ts';
import { ownDeck } from './own-deck.ts';
import { pages } from './pages.ts';
import { paper } from './paper.ts';
import { player } from './player.ts';
import { pptx } from './pptx.ts';
import { search } from './search.ts';
import { site } from './site.ts';
import { slides } from './slides.ts';
import { template } from './template.ts';

export const vi = {
  changes,
  charts,
  checkPage,
  cite,
  commands,
  data,
  embed,
  guide,
  guideReference,
  intake,
  offline,
  ownDeck,
  pages,
  paper,
  player,
  pptx,
  search,
  site,
  slides,
  template,
};
