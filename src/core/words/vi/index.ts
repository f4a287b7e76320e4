import { changes } from './changes.ts';
import { charts } from './charts.ts';
import { checkPage } from './check-page.ts';
import { checks } from './checks/index.ts';
import { cite } from './cite.ts';
import { codes } from './codes.ts';
import { data } from './data.ts';
import { dates } from './dates.ts';
import { embed } from './embed.ts';
import { guidance } from './guidance.ts';
import { handIn } from './hand-in/index.ts';
import { intake } from './intake.ts';
import { language } from './language.ts';
import { offline } from './offline.ts';
import { ownDeck } from './own-deck.ts';
import { pages } from './pages.ts';
import { paper } from './paper.ts';
import { publisher } from './publisher.ts';
import { player } from './player.ts';
import { pptx } from './pptx.ts';
import { refusals } from './refusals.ts';
import { rules } from './rules/index.ts';
import { schema } from './schema/index.ts';
import { search } from './search.ts';
import { site } from './site.ts';
import { slides } from './slides.ts';
import { units } from './units.ts';

export const vi = {
  changes,
  charts,
  checkPage,
  checks,
  cite,
  codes,
  data,
  dates,
  embed,
  guidance,
  handIn,
  intake,
  language,
  offline,
  ownDeck,
  pages,
  paper,
  player,
  pptx,
  publisher,
  refusals,
  rules,
  schema,
  search,
  site,
  slides,
  units,
};
