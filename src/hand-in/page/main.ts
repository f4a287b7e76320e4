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
/** What was shown last: there a step that is cancelled leads back to. */
let held: Overview | undefined;

const theChecker = (): Checker => (checker ??= startChecker(showBusy));

/** What a worker that died held is lost; the files are not. */
const ask: Checker['ask'] = async <Name extends CallName>(name: Name, input: Calls[Name][0]) => {
  const asked = theChecker();
  try {
    return await asked.ask(name, input);
  } catch (error) {
    if (asked === checker) stop(words.crashed, false);
    throw error;
  }
};

function stop(sentence: string, isWanted = true): void {
  checker?.stop();
  checker = undefined;
  held = undefined;
  listing.startAgain();
  endBusy();
  results.hidden = true;
  complain(sentence, isWanted);
}

/** What the officer wanted is said calmly. */
function complain(sentence: string, isWanted = false): void {
  complaint.dataset['wanted'] = String(isWanted);
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
  if ('halted' in outcome) {
    halt(outcome);
    return;
  }
  listing.startAgain();
  await finish(outcome);
  find('#result').focus();
}

/** What was cancelled ended when it was. */
function halt({ halted, file }: Halt): void {
  if (halted === 'cancelled') return;
  endBusy();
  complain(halted === 'no-record' ? words.noRecord : words.changedOnDisk(file));
}

async function finish(overview: Overview): Promise<void> {
  endBusy();
  complaint.hidden = true;
  await show(overview);
  said.textContent = `${outcomeOf(overview)} ${countsOf(overview)}`;
}

async function show(overview: Overview): Promise<void> {
  held = overview;
  results.hidden = false;
  sentences = overview.comparison.sentences;
  showOverview(overview);
  showQuestions(overview, answer);
  showKinds(overview);
  showComparison(overview);
  resetPreview(overview.tally.accepted);
  showTaking(overview);
  await listing.refresh();
}

const answer = (question: string, choice: string): void => {
  decide('answer', { question, choice });
};

/** Tells the worker, and shows what it makes of it unless more was decided meanwhile. */
function decide<Name extends 'accept' | 'undo' | 'undoAll' | 'answer' | 'fetchMissing'>(
  name: Name,
  input: Calls[Name][0],
): void {
  decisions += 1;
  const turn = decisions;
  complaint.hidden = true;
  beginBusy(false);
  const judged = async (): Promise<void> => {
    const outcome = await ask(name, input);
    if ('halted' in outcome || turn !== decisions) return;
    listing.forgetDecisions();
    await finish(outcome);
  };
  judged().catch(() => undefined);
}

/** Leads back to what was shown last, at once: the worker may be judging still. */
async function cancel(back: Overview): Promise<void> {
  const turn = decisions;
  endBusy();
  listing.takeBack();
  showQuestions(back, answer);
  complain(words.stepCancelled, true);
  find('#result').focus();
  const overview = await ask('cancel', undefined);
  // Another step may have been begun meanwhile, or the last one have ended before the worker heard of it.
  if (turn === decisions && held === back) await show(overview);
}

function cancelFirst(): void {
  stop(words.cancelled);
  find('#files').focus();
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
  if (held === undefined) cancelFirst();
  else cancel(held).catch(() => undefined);
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
keepRecord((find('.checker').dataset['record'] ?? '').split(' '));
