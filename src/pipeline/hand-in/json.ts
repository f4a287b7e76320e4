import { firstOf, type More } from '../../core/figures/first-of-kind.ts';
import type { Faults } from '../../core/checks/index.ts';
import type { Problem } from '../../core/figures/problem.ts';
import { questionKind, type Place, type Tally } from '../../hand-in/incoming.ts';
import { sentencesOf, type ComparisonSentence } from '../../hand-in/judge/sentences.ts';
import { unionOf } from '../../hand-in/judge/union.ts';
import { inLang, type Lang } from '../../core/words/lang.ts';
import type { HandIn } from './hand-in.ts';

/** A fault as JSON. `sheet` and `cell` are those of a spreadsheet; blank in a file of the record. */
export interface ReportedProblem {
  readonly file: string;
  readonly sheet: string;
  readonly line: number;
  readonly cell: string;
  readonly column: string;
  readonly value: string;
  readonly code: string;
  readonly problem: string;
  readonly repair: string;
  readonly proposals: readonly string[];
}

interface Reported {
  readonly place: Place;
  readonly text: string;
}

/** What `npm run check -- --format json` prints. Names are added to, and never change their meaning. */
export interface CheckReport {
  readonly ok: boolean;
  /** Of each code the first 200, by their places. */
  readonly problems: readonly ReportedProblem[];
  /** How many more problems there are, by code. */
  readonly more: readonly More[];
  /** Absent where the record itself was checked. */
  readonly handIn?: {
    readonly tally: Tally;
    readonly understood: readonly { readonly file: string; readonly code: string; readonly text: string }[];
    readonly questions: readonly (Reported & {
      readonly choices: readonly { readonly id: string; readonly text: string }[];
    })[];
    readonly asides: readonly (Reported & { readonly code: string; readonly reason: string })[];
    readonly comparison: readonly ComparisonSentence[];
    /** Of these lists too each kind ends after 200; a question is answered by its number in the list of all. */
    readonly more: {
      readonly understood: readonly More[];
      readonly questions: readonly More[];
      readonly asides: readonly More[];
      /** By `kind`. */
      readonly comparison: readonly More[];
    };
  };
}

const jsonOf = (report: CheckReport): string => `${JSON.stringify(report, null, 2)}\n`;

/** A problem in one language; `place` where it was handed in. */
export const reported = (
  { file, line, column, value, code, problem, repair, proposals = [] }: Problem,
  lang: Lang,
  place: Pick<Place, 'file' | 'sheet' | 'cell'> = { file, sheet: '', cell: '' },
): ReportedProblem => ({
  file: place.file,
  sheet: place.sheet,
  line,
  cell: place.cell,
  column,
  value,
  code,
  problem: inLang(problem, lang),
  repair: inLang(repair, lang),
  proposals,
});

export const recordJson = ({ problems, more }: Faults, lang: Lang): string =>
  jsonOf({ ok: problems.length === 0, problems: problems.map((problem) => reported(problem, lang)), more });

export const handInJson = (handIn: HandIn, lang: Lang): string => {
  const { problems, moreProblems, questions } = handIn.incoming;
  return jsonOf({
    ok: problems.length + questions.length === 0,
    problems: problems.map((problem) => reported(problem, lang, problem.place)),
    more: moreProblems,
    handIn: told(handIn, lang),
  });
};

function told({ incoming, known, comparison }: HandIn, lang: Lang): NonNullable<CheckReport['handIn']> {
  const { asides, moreAsides, tally, rows } = incoming;
  const understood = firstOf(incoming.understood, ({ code }) => code);
  const questions = firstOf(incoming.questions, questionKind);
  const sentences = sentencesOf(comparison, unionOf(rows, known), lang);
  return {
    tally,
    understood: understood.items.map(({ file, code, text }) => ({ file, code, text: inLang(text, lang) })),
    questions: questions.items.map(({ place, question, choices }) => ({
      place,
      text: inLang(question, lang),
      choices: choices.map(({ id, text }) => ({ id, text: inLang(text, lang) })),
    })),
    asides: asides.map(({ code, place, text, reason }) => ({
      place,
      text,
      code,
      reason: inLang(reason, lang),
    })),
    comparison: sentences.items,
    more: {
      understood: understood.more,
      questions: questions.more,
      asides: moreAsides,
      comparison: sentences.more,
    },
  };
}
