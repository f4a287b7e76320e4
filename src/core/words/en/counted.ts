/** "1 source", "12 sources": a count that is already written out, with its noun. */
export const counted = (count: string, one: string, many: string): string =>
  `${count} ${count === '1' ? one : many}`;
