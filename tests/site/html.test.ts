import { HtmlValidate } from 'html-validate/node';
import { expect, test } from 'vitest';
import { faultsOf, pages } from '../support/site.ts';

const validator = new HtmlValidate({ root: true, extends: ['html-validate:recommended'] });

test('every page is valid HTML', () => {
  const faults = faultsOf(pages, ({ html, path }) =>
    validator
      .validateStringSync(html, path)
      .results.flatMap(({ messages }) => messages)
      .map(({ line, column, message, ruleId }) => `${line}:${column} ${message} (${ruleId})`),
  );
  expect(faults).toEqual([]);
});
