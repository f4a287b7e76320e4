import { provinceOfFile } from '../../core/figures/province-of-file.ts';
import { checkIncoming } from '../judge/check-incoming.ts';
import { allOfKind } from '../judge/docket.ts';
import { cellId, type Incoming, type IncomingProblem, type Known } from '../incoming.ts';
import type { ReadFile } from '../read/sheet.ts';
import type { Lang } from '../../core/words/lang.ts';
import { compared, type Compared } from './comparison.ts';
import {
  answersOf,
  nothingYet,
  withAnswer,
  withFiles,
  withoutRepair,
  withRepairs,
  type HandIn,
} from './hand-in.ts';
import { keyOf, likeness, listed, type Listed } from './items.ts';
import type { Progress } from './protocol.ts';
import type { RecordStore } from './record-store.ts';

/** What was found in all that was handed in, as it is decided now. */
export interface Judged {
  readonly handIn: HandIn;
  readonly incoming: Incoming;
  readonly known: Known;
  readonly list: Listed;
  readonly compared: Compared;
  /** Provinces whose figures could not be fetched. */
  readonly missing: readonly string[];
}

export interface Session {
  /** Forgets nothing; the decisions that change it are told one by one, and count from the next judgement on. */
  readonly add: (files: readonly ReadFile[]) => void;
  readonly accept: (key: string, text: string, alike: boolean) => void;
  readonly undo: (key: string) => void;
  readonly undoAll: () => void;
  readonly answer: (question: string, choice: string) => void;
  /** Nothing where it was cancelled before it ended: then all is as it was last judged. */
  readonly judge: (signal: AbortSignal) => Promise<Judged | undefined>;
  /** Forgets what was decided since the last judgement. */
  readonly takeBack: () => void;
  readonly judged: () => Judged;
}

export function startSession(
  lang: Lang,
  record: RecordStore,
  tell: (stage: Progress['stage']) => void,
): Session {
  let handIn = nothingYet;
  let last: Judged | undefined;

  const judged = (): Judged => {
    if (last === undefined) throw new Error('Nothing was checked yet.');
    return last;
  };
  const found = (key: string): IncomingProblem | undefined =>
    judged().list.all.find(({ problem }) => keyOf(problem) === key)?.problem;

  function accept(key: string, text: string, alike: boolean): void {
    const problem = found(key);
    if (problem === undefined) return;
    handIn = withRepairs(handIn, alike ? [problem, ...alikeTo(problem)] : [problem], text);
  }

  /** Where not all of a kind are listed, those of the kind are looked for anew. */
  function alikeTo(problem: IncomingProblem): readonly IncomingProblem[] {
    const { list, handIn: decided } = judged();
    const like = likeness(problem);
    if (!list.more.has(problem.code)) return list.alike.get(like) ?? [];
    const wanted = allOfKind(problem.code);
    const { problems } = checkIncoming(decided.files, record.known(), answersOf(decided), wanted);
    return problems.filter((other) => likeness(other) === like);
  }

  function undo(key: string): void {
    const problem = found(key);
    if (problem !== undefined) handIn = withoutRepair(handIn, cellId(problem.place));
  }

  function answer(id: string, choice: string): void {
    const question =
      judged().incoming.questions.find((each) => each.id === id) ?? handIn.answered.get(id)?.question;
    if (question !== undefined) handIn = withAnswer(handIn, question, choice);
  }

  async function judge(signal: AbortSignal): Promise<Judged | undefined> {
    const decided = handIn;
    tell('check');
    const incoming = await checked(decided);
    tell('compare');
    const found = judgedOf(decided, incoming);
    await nextTask();
    if (signal.aborted) return undefined;
    last = found;
    return found;
  }

  async function checked(decided: HandIn): Promise<Incoming> {
    const check = (): Incoming => checkIncoming(decided.files, record.known(), answersOf(decided));
    const first = check();
    return (await record.fetchProvinces(provincesOf(first))) ? check() : first;
  }

  const judgedOf = (decided: HandIn, incoming: Incoming): Judged => ({
    handIn: decided,
    incoming,
    known: record.known(),
    list: listed(
      decided.files.map(({ file }) => file),
      incoming,
      decided.repairs,
    ),
    compared: compared(incoming.rows, record.known(), lang),
    missing: record.missing(provincesOf(incoming)),
  });

  return {
    add: (files) => {
      handIn = withFiles(handIn, files);
    },
    accept,
    undo,
    undoAll: () => {
      handIn = { ...handIn, repairs: new Map() };
    },
    answer,
    judge,
    takeBack: () => {
      handIn = judged().handIn;
    },
    judged,
  };
}

/** While rows are judged nothing is heard; what was said meanwhile, a cancelling too, is heard before this ends. */
const nextTask = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve));

export const provincesOf = ({ rows }: Pick<Incoming, 'rows'>): readonly string[] => [
  ...new Set((rows.observations ?? []).map(({ file }) => provinceOfFile(file))),
];
