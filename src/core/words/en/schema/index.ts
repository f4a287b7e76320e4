import { descriptions } from './descriptions.ts';
import { forms } from './forms.ts';
import { published } from './published.ts';
import { tables, translated } from './tables.ts';

/** Tables, columns and forms of the record. */
export const schema = { descriptions, forms, published, tables, translated };
