import { visible } from '../../checks/report.ts';
import type { Aside, IncomingProblem, Place, Question } from '../../intake/incoming.ts';
import { sentencesOf } from '../../intake/sentences.ts';
import type { Understanding } from '../../intake/read/sheet.ts';
import { unionOf } from '../../intake/union.ts';
import { formatNumber } from '../../values/format.ts';
import { inLang, type Lang } from '../../words/lang.ts';
import { wordsIn } from '../../words/words.ts';
import type { HandIn } from './hand-in.ts';

/** In a terminal; the other formats tell all. */
const mostSentences = 200;

/** What was found in a hand-in, for a terminal: what was understood, what is to be answered and mended, then what it would do. */
export function handInText(handIn: HandIn, lang: Lang): string {
  const words = wordsIn(lang).commands;
  const { understood, questions, problems, asides } = handIn.incoming;
  return [
    listed(words.understood, understoodLines(understood, lang)),
    listed(
      words.asides,
      asides.map((aside) => asideText(aside, lang)),
    ),
    listed(
      words.questions,
      questions.map((question, index) => questionText(question, index + 1, lang)),
    ),
    listed(
      words.problems,
      problems.map((problem) => problemText(problem, lang)),
    ),
    summary(handIn, lang),
    comparisonText(handIn, lang),
  ]
    .filter((part) => part !== '')
    .map((part) => `${part}\n`)
    .join('\n');
}

const listed = (title: string, items: readonly string[]): string =>
  items.length === 0 ? '' : [title, ...items].join('\n');

/** Under the name of each file. */
const understoodLines = (understood: readonly Understanding[], lang: Lang): readonly string[] =>
  understood.flatMap(({ file, text }, index) => [
    ...(understood[index - 1]?.file === file ? [] : [`  ${file}`]),
    `    ${inLang(text, lang)}`,
  ]);

/** "a.xlsx, trang “Số liệu”, ô D7, cột “Giá trị”". */
export function placeText({ file, sheet, line, cell, heading }: Place, lang: Lang): string {
  const words = wordsIn(lang).commands;
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
  const words = wordsIn(lang).commands;
  const read = value === '' ? words.nothing : words.read(visible(value));
  const found = isWhole(place, value) ? place.file : `${placeText(place, lang)}: ${read}`;
  const choices = proposals.map((text) => `“${visible(text)}”`).join(', ');
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
        `      ${inLang(text, lang)} (${wordsIn(lang).commands.answerWith(String(number), id)})`,
    ),
  ].join('\n');

function summary({ incoming: { tally, problems, questions } }: HandIn, lang: Lang): string {
  const words = wordsIn(lang).commands;
  const number = (count: number): string => formatNumber(count, lang);
  const state =
    problems.length + questions.length === 0
      ? tally.read === tally.asides
        ? words.nothingFilledIn
        : words.clean
      : words.open(number(problems.length), number(questions.length));
  return `${words.tally(number(tally.read), number(tally.accepted), number(tally.reported))}\n${state}`;
}

function comparisonText({ incoming, known, comparison }: HandIn, lang: Lang): string {
  if (incoming.tally.accepted === 0) return '';
  const words = wordsIn(lang).commands;
  const sentences = sentencesOf(comparison, unionOf(incoming.rows, known), lang);
  const rest = sentences.length - mostSentences;
  return listed(words.comparison, [
    ...sentences.slice(0, mostSentences).map(({ text }) => `  ${text}`),
    ...(rest > 0 ? [`  ${words.more(formatNumber(rest, lang))}`] : []),
  ]);
}
