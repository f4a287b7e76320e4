import { findingOf } from '../../../core/figures/finding-of.ts';
import { inEach } from '../../../core/words/localized.ts';
import { finding } from '../../../core/figures/problem.ts';
import { forms, type Form } from '../../../core/schema/forms.ts';
import { fold } from '../../../core/values/fold.ts';
import { nearest } from '../../../core/values/nearest.ts';
import { slug } from '../../../core/values/key.ts';
import type { IncomingProblem } from '../../incoming.ts';
import { linePlace, problemIn } from '../place.ts';
import { isBlank, type WorkLine, type WorkSheet } from '../work.ts';
import { lineText } from './asides.ts';
import { requiredOf, titlesIn } from './titles.ts';
import type { Lang } from '../../../core/words/lang.ts';

/** Several lines of several cells, with a digit among them: what somebody may have meant to hand in. */
export function looksLikeTable(lines: readonly WorkLine[]): boolean {
  const wide = lines.filter(({ cells }) => cells.filter((cell) => !isBlank(cell)).length > 1);
  return wide.length > 1 && wide.some(({ cells }) => cells.some((cell) => /\d/.test(cell)));
}

/** A table whose headings are none that a form has: it says which were expected, of the form that is nearest. */
export function unreadable(sheet: WorkSheet, lines: readonly WorkLine[]): IncomingProblem {
  const form = nearestForm(sheet, lines);
  const names = (lang: Lang): string =>
    requiredOf(form)
      .map(({ title }) => `“${title[lang]}”`)
      .join(', ');
  const [first] = lines;
  return problemIn(
    linePlace(sheet, first?.line),
    first === undefined ? '' : lineText(first),
    finding(
      'headings-not-found',
      inEach((words, lang) => words.handIn.understand.unreadable.problem(form.title[lang], names(lang))),
      inEach((words) => words.handIn.understand.unreadable.repair),
    ),
  );
}

/** A file with no sheet of figures in it, or on sheets that are never read. */
export const withoutForm = (file: string): IncomingProblem =>
  problemIn(
    linePlace({ file, name: '' }),
    '',
    findingOf('headings-not-found', (words) => words.handIn.understand.unreadable.withoutForm),
  );

/** The form after which the sheet is named, or that whose titles most cells are near to; figures, if none is. */
function nearestForm({ name, file }: WorkSheet, lines: readonly WorkLine[]): Form {
  const own = slug(fold(name === '' ? file.replace(/\.[^.]*$/, '') : name));
  const named = forms.find(({ title }) => own.includes(slug(title.vi)));
  const scores = forms.map((form) => ({ form, score: scoreOf(form, lines.slice(0, 5)) }));
  const best = scores.reduce((most, item) => (item.score > most.score ? item : most));
  return named ?? best.form;
}

const scoreOf = (form: Form, lines: readonly WorkLine[]): number => {
  const titles = [...titlesIn(form).keys()];
  return lines
    .flatMap(({ cells }) => cells.slice(0, 40))
    .filter((cell) => !isBlank(cell) && nearest(slug(cell), titles) !== undefined).length;
};
