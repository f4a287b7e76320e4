import type { Form } from '../../core/schema/forms.ts';
import { slug } from '../../core/values/key.ts';
import { columnsOf } from './columns.ts';

/** The name of its file, without an ending: "so-lieu". */
export const formFile = ({ title }: Form): string => slug(title.vi);

/** The headings alone, in the way that a spreadsheet in Vietnam parts into columns: a byte order mark, semicolons, CRLF. */
export const formCsv = (form: Form): string =>
  `\ufeff${columnsOf(form)
    .map(({ title }) => title.vi)
    .join(';')}\r\n`;
