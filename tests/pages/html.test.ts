import { HtmlValidate } from 'html-validate/node';
import { expect, test } from 'vitest';
import { faultsOf, pages } from '../support/site.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Advice for search engines; the title of a page is the finding that it tells.
    'long-title': 'off',
    // Blanks at the end of a line of the source, which nobody reads.
    'no-trailing-whitespace': 'off',
    // HTML allows the dots that part the names of figures; those names are public and stay.
    'valid-id': ['error', { relaxed: true }],
  },
});

test('every page is valid HTML', () => {
  const faults = faultsOf(pages, ({ html, path }) =>
    validator
      .validateStringSync(html, path)
      .results.flatMap(({ messages }) => messages)
      .map(({ line, column, message, ruleId }) => `${line}:${column} ${message} (${ruleId})`),
  );
  expect(faults).toEqual([]);
});
