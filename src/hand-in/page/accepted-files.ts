import { packed } from '../../take-away/office/zip.ts';
import { cleanFiles } from '../judge/clean.ts';
import { provincesOf, type Judged } from './session.ts';

export interface TakenAway {
  readonly name: string;
  readonly content: Blob;
}

/** The accepted rows as files of the record: one as it is, several in an archive; named after the province where there is one. */
export function takenAway({ incoming: { rows } }: Pick<Judged, 'incoming'>): TakenAway {
  const files = cleanFiles(rows);
  const provinces = provincesOf({ rows });
  const name = ['so-lieu', ...(provinces.length === 1 ? provinces : [])].join('-');
  const [only] = files;
  return files.length === 1 && only !== undefined
    ? { name: `${name}.csv`, content: new Blob([only.text], { type: 'text/csv;charset=utf-8' }) }
    : {
        name: `${name}.zip`,
        content: new Blob([packed(files.map(({ path, text }) => ({ path, content: [text] })))], {
          type: 'application/zip',
        }),
      };
}
