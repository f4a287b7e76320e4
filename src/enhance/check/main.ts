import { startChecker, type Checker } from './client.ts';
import { find } from './dom.ts';
import { keepRecord } from './keep-record.ts';
import { startListing } from './listing.ts';
import type { CallName, Calls, Halt, Overview } from './protocol.ts';
import { saveAs } from './save.ts';
import { beginBusy, endBusy, showBusy } from './show-busy.ts';
import { listSentences, showComparison } from './show-comparison.ts';
import { showKinds } from './show-items.ts';
import { countsOf, outcomeOf, showOverview, showTaking } from './show-overview.ts';
import { enablePreview, resetPreview } from './show-preview.ts';
import { showQuestions } from './show-questions.ts';
import { takeFiles } from './take-files.ts';
import { lang, words } from './texts.ts';

/** The page on which files are checked. The worker does the work; here is shown what it found, and told what the officer decides. */
const results = find('.results');
const complaint = find('.complaint');
const said = find('.said');

let checker: Checker | undefined;
let sentences = 0;
let decisions = 0;

const theChecker = (): Checker => (checker ??= startChecker(showBusy));

/** What a worker that died held is lost; the files are not. */
const ask: Checker['ask'] = async <Name extends CallName>(name: Name, input: Calls[Name][0]) => {
  const asked = theChecker();
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
  listing.startAgain();
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
  decisions += 1;
  said.textContent = words.busy;
  beginBusy(true);
  const outcome = await ask('add', { files, lang });
  endBusy();
  if ('halted' in outcome) {
    complain(sentenceOf(outcome));
    return;
  }
  listing.startAgain();
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
  await listing.refresh();
  said.textContent = `${outcomeOf(overview)} ${countsOf(overview)}`;
}

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
    listing.forgetDecisions();
    await show(overview);
  };
  judged().catch(() => undefined);
}

const listing = startListing(ask, {
  accept: (item, text, alike) => {
    listing.decide(item, text);
    decide('accept', { key: item.key, text, alike });
  },
  undo: (item) => {
    listing.decide(item, undefined);
    decide('undo', { key: item.key });
  },
});

takeFiles((files) => {
  check(files).catch(() => undefined);
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
// Where no chart can be drawn, all else stands.
enablePreview((name, input) => theChecker().ask(name, input));
keepRecord(find('.checker').dataset['record'] ?? '');
