import { find, make, showIn } from './dom.ts';
import type { Overview } from './protocol.ts';
import { lang, words } from './texts.ts';

type Asked = Overview['questions'][number];

const section = find('.questions');

/** A question about a column with its readings to choose from; an answer can be changed. */
export function showQuestions(
  { questions, moreQuestions }: Pick<Overview, 'questions' | 'moreQuestions'>,
  answer: (question: string, choice: string) => void,
): void {
  section.hidden = questions.length === 0;
  showIn(
    find('.list', section),
    questions,
    ({ id }) => id,
    (question) => fieldsetOf(question, answer),
  );
  const more = find('.rest', section);
  more.hidden = moreQuestions === '';
  more.textContent = moreQuestions;
  check(new Map(questions.map(({ id, answer: given }) => [id, given])));
}

/** A choice that was cancelled is still marked by the browser. */
function check(answers: ReadonlyMap<string, string>): void {
  for (const input of section.querySelectorAll('input'))
    input.checked = input.value === answers.get(input.name);
}

function fieldsetOf(
  { id, place, question, choices }: Asked,
  answer: (question: string, choice: string) => void,
): HTMLElement {
  const options = choices.map((choice) => {
    const input = make('input', { type: 'radio', name: id, value: choice.id });
    input.addEventListener('change', () => {
      answer(id, choice.id);
    });
    return make('label', {}, input, make('span', { textContent: choice.text[lang] }));
  });
  const about = words.questionPlace(place.heading, place.cell);
  return make(
    'fieldset',
    {},
    make(
      'legend',
      {},
      make('span', { className: 'place', textContent: `${place.file} · ${about}` }),
      question[lang],
    ),
    ...options,
  );
}
