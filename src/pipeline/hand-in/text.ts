import { countOf, firstOf, withMore, type More } from '../../core/figures/first-of-kind.ts';
import { visible } from '../../core/checks/report.ts';
import {
  questionKind,
  type Aside,
  type Incoming,
  type IncomingProblem,
  type Place,
  type Question,
} from '../../hand-in/incoming.ts';
import { sentencesOf } from '../../hand-in/judge/sentences.ts';
import type { Understanding } from '../../hand-in/read/sheet.ts';
import { unionOf } from '../../hand-in/judge/union.ts';
import { beginningOf } from '../../core/values/beginning.ts';
import { formatNumber } from '../../core/values/format-number.ts';
import { inLang, type Lang } from '../../core/words/lang.ts';
import { officerWordsIn, wordsIn } from '../../core/words/words.ts';
import type { HandIn } from './hand-in.ts';

/** What was found in a hand-in, for a terminal: what was understood, what is to be answered and mended, then what it would do. */
export function handInText(handIn: HandIn, lang: Lang): string {
  const words = officerWordsIn(lang).commands;
  return [
    listed(words.understood, understoodLines(handIn.incoming.understood, lang)),
    listed(words.asides, asideLines(handIn.incoming, lang)),
    listed(words.questions, questionLines(handIn.incoming.questions, lang)),
    listed(words.problems, problemLines(handIn.incoming, lang)),
    summary(handIn, lang),
    comparisonText(handIn, lang),
  ]
    .filter((part) => part !== '')
    .map((part) => `${part}\n`)
    .join('\n');
}

type Listed = keyof ReturnType<typeof officerWordsIn>['commands']['more'];

/** How many more of a kind there are, after the last that is told. */
const moreText =
  (list: Listed, lang: Lang) =>
  ({ count }: More): string =>
    `  ${officerWordsIn(lang).commands.more[list](formatNumber(count, lang))}`;

const codeOf = ({ code }: { readonly code: string }): string => code;
const problemLines = ({ problems, moreProblems }: Incoming, lang: Lang): readonly string[] =>
  withMore(
    { items: problems, more: moreProblems },
    codeOf,
    (problem) => problemText(problem, lang),
    moreText('problems', lang),
  );

const asideLines = ({ asides, moreAsides }: Incoming, lang: Lang): readonly string[] =>
  withMore(
    { items: asides, more: moreAsides },
    codeOf,
    (aside) => asideText(aside, lang),
    moreText('asides', lang),
  );

const questionLines = (questions: readonly Question[], lang: Lang): readonly string[] =>
  withMore(
    firstOf(questions, questionKind),
    questionKind,
    (question, index) => questionText(question, index + 1, lang),
    moreText('questions', lang),
  );

const listed = (title: string, items: readonly string[]): string =>
  items.length === 0 ? '' : [title, ...items].join('\n');

/** Under the name of each file. */
function understoodLines(understood: readonly Understanding[], lang: Lang): readonly string[] {
  const told = firstOf(understood, codeOf);
  return withMore(
    told,
    codeOf,
    ({ file, text }, index) =>
      [...(told.items[index - 1]?.file === file ? [] : [`  ${file}`]), `    ${inLang(text, lang)}`].join(
        '\n',
      ),
    (more) => `  ${moreText('understood', lang)(more)}`,
  );
}

/** "a.xlsx, trang “Số liệu”, ô D7, cột “Giá trị”". */
export function placeText({ file, sheet, line, cell, heading }: Place, lang: Lang): string {
  const words = officerWordsIn(lang).commands;
  return [
    file,
    sheet === '' ? '' : words.sheet(sheet),
    cell === '' ? words.line(String(line)) : words.cell(cell),
    heading === '' ? '' : words.heading(heading),
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** Of what concerns a whole file nothing was read at any one place. */
const isWhole = ({ sheet, line, cell }: Place, value: string): boolean =>
  sheet === '' && line === 1 && cell === '' && value === '';

function problemText({ place, value, problem, repair, proposals }: IncomingProblem, lang: Lang): string {
  const words = officerWordsIn(lang).commands;
  const read = value === '' ? words.nothing : words.read(visible(value));
  const found = isWhole(place, value) ? place.file : `${placeText(place, lang)}: ${read}`;
  const choices = proposals.map((text) => `“${visible(beginningOf(text))}”`).join(', ');
  return [
    `  ${found}`,
    `    ${inLang(problem, lang)}`,
    `    ${visible(inLang(repair, lang))}`,
    ...(choices === '' ? [] : [`    ${words.proposals(choices)}`]),
  ].join('\n');
}

const asideText = ({ place, text, reason }: Aside, lang: Lang): string =>
  `  ${placeText(place, lang)}: ${text === '' ? '' : `“${visible(text)}”. `}${inLang(reason, lang)}`;

const questionText = ({ place, question, choices }: Question, number: number, lang: Lang): string =>
  [
    `  [${String(number)}] ${placeText(place, lang)}: ${inLang(question, lang)}`,
    ...choices.map(
      ({ id, text }) =>
        `      ${inLang(text, lang)} (${officerWordsIn(lang).commands.answerWith(String(number), id)})`,
    ),
  ].join('\n');

function summary({ incoming }: HandIn, lang: Lang): string {
  const words = officerWordsIn(lang).commands;
  const { tally, problems, moreProblems, questions } = incoming;
  const number = (count: number): string => formatNumber(count, lang);
  const state =
    problems.length + questions.length === 0
      ? tally.read === tally.asides
        ? words.nothingFilledIn
        : words.clean
      : words.open(number(countOf(problems, moreProblems)), number(questions.length));
  return `${words.tally(number(tally.read), number(tally.accepted), number(tally.reported))}\n${state}`;
}

function comparisonText({ incoming, known, comparison }: HandIn, lang: Lang): string {
  if (incoming.tally.accepted === 0) return '';
  const sentences = withMore(
    sentencesOf(comparison, unionOf(incoming.rows, known), lang),
    ({ kind }) => kind,
    ({ text }) => `  ${text}`,
    ({ count }) => `  ${wordsIn(lang).intake.more(formatNumber(count, lang))}`,
  );
  return listed(officerWordsIn(lang).commands.comparison, sentences);
}
