import type { Problem } from '../../checks/problem.ts';
import type { Place, Tally } from '../../intake/incoming.ts';
import { sentencesOf, type ComparisonSentence } from '../../intake/sentences.ts';
import { unionOf } from '../../intake/union.ts';
import { inLang, type Lang } from '../../words/lang.ts';
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
  readonly problems: readonly ReportedProblem[];
  /** Absent where the record itself was checked. */
  readonly handIn?: {
    readonly tally: Tally;
    readonly understood: readonly { readonly file: string; readonly code: string; readonly text: string }[];
    readonly questions: readonly (Reported & {
      readonly choices: readonly { readonly id: string; readonly text: string }[];
    })[];
    readonly asides: readonly (Reported & { readonly reason: string })[];
    readonly comparison: readonly ComparisonSentence[];
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

export const recordJson = (problems: readonly Problem[], lang: Lang): string =>
  jsonOf({ ok: problems.length === 0, problems: problems.map((problem) => reported(problem, lang)) });

export function handInJson({ incoming, known, comparison }: HandIn, lang: Lang): string {
  const { problems, questions, understood, asides, tally, rows } = incoming;
  return jsonOf({
    ok: problems.length + questions.length === 0,
    problems: problems.map((problem) => reported(problem, lang, problem.place)),
    handIn: {
      tally,
      understood: understood.map(({ file, code, text }) => ({ file, code, text: inLang(text, lang) })),
      questions: questions.map(({ place, question, choices }) => ({
        place,
        text: inLang(question, lang),
        choices: choices.map(({ id, text }) => ({ id, text: inLang(text, lang) })),
      })),
      asides: asides.map(({ place, text, reason }) => ({ place, text, reason: inLang(reason, lang) })),
      comparison: sentencesOf(comparison, unionOf(rows, known), lang),
    },
  });
}
