import { digestOf } from './cache.ts';

const known = new WeakMap<object, string>();

/** The digest of a value by all that it holds. What many values share is digested once; functions are code, which has its own. */
export function valueDigest(value: unknown): string {
  if (typeof value === 'function') return 'function';
  if (typeof value !== 'object' || value === null) return `${typeof value} ${String(value)}`;
  const digest = known.get(value) ?? digestOf(partsOf(value));
  known.set(value, digest);
  return digest;
}

function partsOf(value: object): readonly string[] {
  if (Array.isArray(value)) return ['array', ...value.map(valueDigest)];
  if (value instanceof Map) return ['map', ...[...value].flatMap((entry) => entry.map(valueDigest))];
  if (value instanceof Set) return ['set', ...[...value].map(valueDigest)];
  return ['object', ...Object.entries(value).flatMap(([key, item]) => [key, valueDigest(item)])];
}
