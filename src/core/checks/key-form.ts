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
            {
              vi: 'Mã chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, bắt đầu bằng chữ.',
              en: 'A key has small letters without accents, digits and hyphens, and begins with a letter.',
            },
            { vi: `Hãy viết ${slug(text) || 'một mã ngắn'}.`, en: `Write ${slug(text) || 'a short key'}.` },
            form.test(slug(text)) ? [slug(text)] : [],
          ),
  );
