import type { Row } from '../../../core/figures/rows.ts';
import { sameWords } from '../../../core/values/same-words.ts';
import type { ColumnReader } from './cell-reader.ts';

/** A label in the spelling of the crosswalk, or the key of a shared field that goes by the name; whether it may stand there is for the checks. */
export function fieldLabelReader(fieldMap: readonly Row[], fields: readonly Row[]): ColumnReader {
  const spellings = new Map<string, Set<string>>();
  for (const { cells } of fieldMap) {
    const label = cells['label'] ?? '';
    const folded = sameWords(label);
    spellings.set(folded, (spellings.get(folded) ?? new Set()).add(label));
  }
  const keys = new Map(fields.map(({ cells }) => [sameWords(cells['name'] ?? ''), cells['field'] ?? '']));
  const text: ColumnReader['text'] = (read) => {
    const known = spellings.get(sameWords(read));
    if (known?.has(read) === true) return { text: read };
    const [only, ...others] = known ?? [];
    if (only !== undefined && others.length === 0) return { text: only, told: ['field-spelling'] };
    const key = known === undefined ? keys.get(sameWords(read)) : undefined;
    return key === undefined ? { text: read } : { text: key, told: ['name'] };
  };
  return { text };
}
