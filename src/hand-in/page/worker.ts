import type { Lang } from '../../core/words/lang.ts';
import { sliceOf } from './items.ts';
import { startJudging } from './judging.ts';
import { overviewOf } from './overview.ts';
import { drawables, previewOf, type Drawable } from './preview-charts.ts';
import type { Asked, CallName, Calls, Heard, Outcome, Overview, Progress } from './protocol.ts';
import { readAll } from './read-all.ts';
import { recordStore } from './record-store.ts';
import { startSession, type Judged, type Session } from './session.ts';
import { takenAway } from './accepted-files.ts';

/** The worker of `/kiem-tra/`: it holds what was handed in, and answers what the page asks about it. */

const say = (heard: Heard): void => {
  postMessage(heard);
};
const tell = (progress: Progress): void => {
  say({ progress });
};

const record = recordStore();
/** How far it is, by what was found to take long. */
const shares = { read: 0, record: 0.5, check: 0.55, compare: 0.9 } as const;
let lang: Lang = 'vi';
let session: Session | undefined;
/** The charts that were asked for last. */
let drawn: readonly Drawable[] = [];

const judging = startJudging((signal) => there().judge(signal));

async function outcomeOf(judged: Promise<Judged | undefined>): Promise<Outcome> {
  const found = await judged;
  return found === undefined ? { halted: 'cancelled', file: '' } : overviewOf(found, lang);
}

function there(): Session {
  if (session === undefined) throw new Error('Nothing was handed in yet.');
  return session;
}

async function add({ files, lang: asked }: Calls['add'][0]): Promise<Outcome> {
  lang = asked;
  const read = await readAll(files, tell, judging.signal());
  if ('halted' in read) return read;
  tell({ stage: 'record', file: '', share: shares.record });
  if (!(await record.open())) return { halted: 'no-record', file: '' };
  session ??= startSession(lang, record, (stage) => {
    tell({ stage, file: '', share: shares[stage] });
  });
  session.add(read);
  return outcomeOf(judging.now());
}

function cancel(): Overview {
  judging.cancel();
  there().takeBack();
  return overviewOf(there().judged(), lang);
}

async function charts(): Promise<Calls['charts'][1]> {
  const judged = there().judged();
  const ofCountry = await record.fetchCountry();
  drawn = drawables(judged, ofCountry ?? [], lang);
  return { charts: drawn.length, isBesideCountry: ofCountry !== undefined };
}

function chartAt(index: number): Drawable {
  const chart = drawn[index];
  if (chart === undefined) throw new RangeError(`There is no chart ${index}.`);
  return chart;
}

/** Decides, and judges what follows from all that was decided so far. */
const deciding =
  <Input>(decide: (session: Session, input: Input) => void) =>
  (input: Input): Promise<Outcome> => {
    decide(there(), input);
    return outcomeOf(judging.soon());
  };

type Answer<Name extends CallName> = (input: Calls[Name][0]) => Calls[Name][1] | Promise<Calls[Name][1]>;
const answers: { readonly [Name in CallName]: Answer<Name> } = {
  add,
  accept: deciding(({ accept }, { key, text, alike }) => {
    accept(key, text, alike);
  }),
  undo: deciding(({ undo }, { key }) => {
    undo(key);
  }),
  undoAll: deciding(({ undoAll }) => {
    undoAll();
  }),
  answer: deciding(({ answer }, { question, choice }) => {
    answer(question, choice);
  }),
  fetchMissing: () => outcomeOf(judging.soon()),
  cancel,
  items: (slice) => {
    const { list, handIn } = there().judged();
    return sliceOf(list, slice, lang, handIn.files);
  },
  sentences: ({ from, to }) => there().judged().compared.sentences.slice(from, to),
  charts,
  chart: (index) => previewOf(chartAt(index)),
  download: () => takenAway(there().judged()),
};

async function respond<Name extends CallName>({ id, name, input }: Asked<Name>): Promise<void> {
  try {
    say({ id, output: await answers[name](input) });
  } catch (error) {
    say({ id, failed: error instanceof Error ? error.message : String(error) });
  }
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => void respond(data));
