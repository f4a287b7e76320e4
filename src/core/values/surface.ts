const measures: readonly (readonly [RegExp, number])[] = [
  [/^(?:m2|m²|mét vuông|square metres?)(?![\p{L}\p{N}])/iu, 1],
  [/^(?:ha|héc[- ]?ta|hecta|hectares?)(?![\p{L}\p{N}])/iu, 10_000],
  [/^(?:km2|km²|ki-?lô-?mét vuông|square kilometres?)(?![\p{L}\p{N}])/iu, 1_000_000],
];
const scale = /^\s*(?:(?:nghìn|ngàn|triệu|thousand|million)\s+)?/iu;

/** How many square metres the measure has that follows a number; nothing where none does. "Sào" and "mẫu" differ from place to place. */
export function squareMetresIn(after: string): number | undefined {
  const measure = after.replace(scale, '');
  return measures.find(([pattern]) => pattern.test(measure))?.[1];
}
