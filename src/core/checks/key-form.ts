import { inEach } from '../words/localized.ts';
import { slug } from '../values/key.ts';
import { perCell, type Check } from './check.ts';
import { finding } from '../figures/problem.ts';

const form = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** A key that a table gives out can stand in an address: small letters without accents, digits, hyphens. */
export const checkKeyForm: Check = (draft) =>
  perCell(
    draft,
    ({ type, references }) => type === 'key' && references === undefined,
    (text) =>
      form.test(text)
        ? undefined
        : finding(
            'malformed-key',
            inEach((words) => words.checks.keyForm.checkKeyForm.problem),
            inEach((words) => words.checks.keyForm.checkKeyForm.repair(slug(text))),
            form.test(slug(text)) ? [slug(text)] : [],
          ),
  );
