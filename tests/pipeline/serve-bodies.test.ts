import { expect, test } from 'vitest';
import { bodiesWithin, type Bodies } from '../../src/pipeline/serve/bodies.ts';

/** Asks for a body of so many bytes, by its name; `made` has the names of all that were made for it. */
function asking(bodies: Bodies) {
  const made: string[] = [];
  const ask = async (name: string, length = 10): Promise<number> => {
    const body = await bodies(name, () => {
      made.push(name);
      return Promise.resolve(Buffer.alloc(length));
    });
    return body.length;
  };
  return { made, ask };
}

test('a body is made once, however many ask for it, at once or later', async () => {
  const { made, ask } = asking(bodiesWithin(100));
  expect(await Promise.all([ask('a'), ask('a'), ask('b')])).toEqual([10, 10, 10]);
  expect(await ask('a')).toBe(10);
  expect(made).toEqual(['a', 'b']);
});

test('no more bytes are kept than may be: those go first that nobody has asked for the longest', async () => {
  const { made, ask } = asking(bodiesWithin(30));
  for (const name of ['a', 'b', 'c', 'a', 'd', 'a', 'c', 'd']) await ask(name);
  expect(made).toEqual(['a', 'b', 'c', 'd']);
  await ask('b');
  await ask('a');
  expect(made).toEqual(['a', 'b', 'c', 'd', 'b', 'a']);
});

test('a large body drives out as many as it has to, and one beyond the bound none', async () => {
  const { made, ask } = asking(bodiesWithin(30));
  for (const name of ['a', 'b', 'c']) await ask(name);
  await ask('beyond', 31);
  for (const name of ['a', 'b', 'c']) await ask(name);
  await ask('large', 20);
  await ask('c');
  expect(made).toEqual(['a', 'b', 'c', 'beyond', 'large']);
  await ask('beyond', 31);
  await ask('b');
  expect(made).toEqual(['a', 'b', 'c', 'beyond', 'large', 'beyond', 'b']);
});

test('what failed to be made fails for all who waited, and is made anew for the next', async () => {
  const bodies = bodiesWithin(30);
  const failing = () => Promise.reject(new Error('EIO'));
  const both = await Promise.allSettled([bodies('a', failing), bodies('a', failing)]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await asking(bodies).ask('a')).toBe(10);
});
