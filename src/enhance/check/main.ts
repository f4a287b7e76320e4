import { startChecker, type Checker } from './client.ts';
import { find, findSelect } from './dom.ts';
import { keepRecord } from './keep-record.ts';
import { everyKind, type CallName, type Calls, type Halt, type Item, type Overview } from './protocol.ts';
import { saveAs } from './save.ts';
import { beginBusy, endBusy, showBusy } from './show-busy.ts';
import { listSentences, showComparison } from './show-comparison.ts';
import { showItems, showKinds, type Acts } from './show-items.ts';
import { countsOf, outcomeOf, showOverview, showTaking } from './show-overview.ts';
import { enablePreview, resetPreview } from './show-preview.ts';
import { showQuestions } from './show-questions.ts';
import { takeFiles } from './take-files.ts';
import { lang, words } from './texts.ts';

/** The page on which files are checked. The worker does the work; here is shown what it found, and told what the officer decides. */
const results = find('.results');
const complaint = find('.complaint');
const said = find('.said');
const select = findSelect('#only');
const perPage = 50;

let checker: Checker | undefined;
let shown = perPage;
let sentences = 0;
/** Decisions that the worker has not yet judged: what is listed shows them at once. */
const decided = new Map<string, string | undefined>();
let decisions = 0;

/** What a worker that died held is lost; the files are not. */
const ask: Checker['ask'] = async <Name extends CallName>(name: Name, input: Calls[Name][0]) => {
  const asked = (checker ??= startChecker(showBusy));
  try {
    return await asked.ask(name, input);
  } catch (error) {
    if (asked === checker) stop(words.crashed);
    throw error;
  }
};

function stop(sentence: string): void {
  checker?.stop();
  checker = undefined;
  decided.clear();
  endBusy();
  results.hidden = true;
  complain(sentence);
}

function complain(sentence: string): void {
  complaint.textContent = sentence;
  complaint.hidden = sentence === '';
  said.textContent = sentence;
}

async function check(files: readonly File[]): Promise<void> {
  complain('');
  said.textContent = words.busy;
  beginBusy(true);
  const outcome = await ask('add', { files, lang });
  endBusy();
  if ('halted' in outcome) {
    complain(sentenceOf(outcome));
    return;
  }
  shown = perPage;
  select.value = everyKind;
  await show(outcome);
  find('#result').focus();
}

const sentenceOf = ({ halted, file }: Halt): string =>
  halted === 'no-record' ? words.noRecord : words.changedOnDisk(file);

async function show(overview: Overview): Promise<void> {
  results.hidden = false;
  sentences = overview.comparison.sentences;
  showOverview(overview);
  showQuestions(overview.questions, (question, choice) => {
    decide('answer', { question, choice });
  });
  showKinds(overview);
  showComparison(overview);
  resetPreview(overview.tally.accepted);
  showTaking(overview);
  await list();
  said.textContent = `${outcomeOf(overview)} ${countsOf(overview)}`;
}

let last: { readonly items: readonly Item[]; readonly all: number } = { items: [], all: 0 };

async function list(): Promise<void> {
  last = await ask('items', { kind: select.value, from: 0, to: shown });
  draw();
}

function draw(): void {
  showItems(last.items.map(asDecided), last.all, perPage, acts);
}

const asDecided = (item: Item): Item =>
  decided.has(item.key) ? { ...item, accepted: decided.get(item.key) } : item;

/** Tells the worker, and shows what it makes of it unless more was decided meanwhile. */
function decide<Name extends 'accept' | 'undo' | 'undoAll' | 'answer' | 'fetchMissing'>(
  name: Name,
  input: Calls[Name][0],
): void {
  decisions += 1;
  const turn = decisions;
  beginBusy(false);
  const judged = async (): Promise<void> => {
    const overview = await ask(name, input);
    if (turn !== decisions) return;
    endBusy();
    decided.clear();
    await show(overview);
  };
  judged().catch(() => undefined);
}

const acts: Acts = {
  accept: ({ key }, text, alike) => {
    decided.set(key, text);
    draw();
    decide('accept', { key, text, alike });
  },
  undo: ({ key }) => {
    decided.set(key, undefined);
    draw();
    decide('undo', { key });
  },
};

takeFiles((files) => {
  check(files).catch(() => undefined);
});
select.addEventListener('change', () => {
  shown = perPage;
  void list();
});
find('.problems .more').addEventListener('click', () => {
  shown += perPage;
  void list();
});
find('.undo-all').addEventListener('click', () => {
  decide('undoAll', undefined);
});
find('.waits button').addEventListener('click', () => {
  decide('fetchMissing', undefined);
});
find('.busy button').addEventListener('click', () => {
  stop(words.cancelled);
});
find('.again').addEventListener('click', () => {
  stop('');
  find('#files').focus();
});
find('.download').addEventListener('click', () => {
  void ask('download', undefined).then(({ name, content }) => {
    saveAs(name, content);
  });
});
listSentences(
  (from, to) => ask('sentences', { from, to }),
  () => sentences,
);
enablePreview(ask);
keepRecord();
