import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keyOf } from '../../../src/hand-in/page/items.ts';
import { overviewOf } from '../../../src/hand-in/page/overview.ts';
import type { RecordStore } from '../../../src/hand-in/page/record-store.ts';
import { startJudging } from '../../../src/hand-in/page/judging.ts';
import { startSession, type Judged } from '../../../src/hand-in/page/session.ts';
import { readFile } from '../../../src/hand-in/read/read-file.ts';
import { checkFolder } from '../../../src/pipeline/read-data/check-folder.ts';
import { figureLine, figuresText, sourceFile, type HandedIn } from '../../support/checker.ts';

/** What an officer decided stands until it is taken back; cancelling takes back what is not judged yet, and no more. */

const { rows } = checkFolder('data');
const record: RecordStore = {
  known: () => rows,
  open: () => Promise.resolve(true),
  fetchProvinces: () => Promise.resolve(false),
  missing: () => [],
  fetchCountry: () => Promise.resolve([]),
};

const read = ({ name, buffer }: Pick<HandedIn, 'name' | 'buffer'>) =>
  readFile({ name, bytes: new Uint8Array(buffer) });
const ofRecord = read({
  name: 'cao-bang.csv',
  buffer: readFileSync('data/observations/cao-bang.csv'),
});
/** A column that is written in one of two ways, and two cells that hold words. */
const doubtful = read({
  name: 'so-lieu.csv',
  buffer: Buffer.from(
    figuresText([
      figureLine('1.234', '1.234 mô hình', 'cơ quan'),
      figureLine('2.345', 'hơn 2.345 mô hình', 'xã', 'ít nhất'),
      figureLine('khoảng 500', 'khoảng 500 mô hình', 'phường', 'khoảng'),
      figureLine('khoảng 600', 'khoảng 600 mô hình', 'thôn', 'khoảng'),
    ]),
  ),
});

const countsOf = (judged: Judged) => {
  const { files, open, repaired, questions } = overviewOf(judged, 'vi');
  return {
    files: files.length,
    open,
    repaired,
    answered: questions.filter(({ answer }) => answer !== '').length,
  };
};

/** Two files were judged, and again when a question was answered. */
async function underWay() {
  const session = startSession('vi', record, () => undefined);
  const judging = startJudging((signal) => session.judge(signal), 0);
  const accept = (text: string): void => {
    const problem = session.judged().incoming.problems.find(({ proposals }) => proposals.includes(text));
    if (problem === undefined) throw new Error(`Nobody proposes "${text}".`);
    session.accept(keyOf(problem), text, false);
  };
  const cancel = (): void => {
    judging.cancel();
    session.takeBack();
  };
  session.add([doubtful, read(sourceFile)]);
  await judging.now();
  const [question] = session.judged().incoming.questions;
  session.answer(question?.id ?? '', question?.choices[0]?.id ?? '');
  await judging.soon();
  return { session, judging, accept, cancel };
}
const answered = { files: 2, open: 2, repaired: 0, answered: 1 };

test('decisions that come one after the other are judged together', async () => {
  const { session, judging, accept } = await underWay();
  expect(countsOf(session.judged())).toEqual(answered);
  accept('500');
  const first = judging.soon();
  accept('600');
  expect(await judging.soon()).toBe(await first);
  expect(countsOf(session.judged())).toEqual({ ...answered, open: 0, repaired: 2 });
});

test('a step that is cancelled before it is judged is taken back, and those before it stand', async () => {
  const { session, judging, accept, cancel } = await underWay();
  const before = session.judged();
  accept('500');
  const judged = judging.soon();
  cancel();
  expect(await judged).toBeUndefined();
  expect(session.judged()).toBe(before);
});

test('a step that is cancelled while its rows are checked is taken back when they are', async () => {
  const { session, judging, accept, cancel } = await underWay();
  accept('500');
  await judging.now();
  const before = session.judged();
  accept('600');
  const judged = judging.now();
  await Promise.resolve();
  cancel();
  expect(await judged).toBeUndefined();
  expect(session.judged()).toBe(before);
  expect(countsOf(before)).toEqual({ ...answered, open: 1, repaired: 1 });
});

test('files that are added and cancelled are not among those that are judged next', async () => {
  const { session, judging, accept, cancel } = await underWay();
  session.add([ofRecord]);
  const judged = judging.now();
  cancel();
  accept('500');
  await judging.soon();
  expect(await judged).toBeUndefined();
  expect(countsOf(session.judged())).toEqual({ ...answered, open: 1, repaired: 1 });
});

test('a step that waits for a network in vain is cancelled, and the next one does not wait for it', async () => {
  let isHanging = false;
  const hanging = {
    ...record,
    fetchProvinces: () => (isHanging ? new Promise<boolean>(() => undefined) : Promise.resolve(false)),
  };
  const session = startSession('vi', hanging, () => undefined);
  const judging = startJudging((signal) => session.judge(signal), 0);
  session.add([ofRecord]);
  await judging.now();
  isHanging = true;
  void judging.now();
  await Promise.resolve();
  judging.cancel();
  session.takeBack();
  isHanging = false;
  expect(await judging.now()).toBe(session.judged());
});

/** So many cells hold "khoảng 500"; their rows differ in the bloc. */
const alikeCells = 450;
const manyAlike = read({
  name: 'cung-loi.csv',
  buffer: Buffer.from(
    figuresText(
      Array.from({ length: alikeCells }, (_, index) =>
        figureLine('khoảng 500', 'khoảng 500 mô hình', `khối ${index}`, 'khoảng'),
      ),
    ),
  ),
});

async function withMany() {
  const session = startSession('vi', record, () => undefined);
  session.add([manyAlike, read(sourceFile)]);
  const judge = () => session.judge(new AbortController().signal);
  await judge();
  const listed = () => session.judged().incoming.problems.map(({ place }) => place.line);
  const accept = (alike: boolean): void => {
    const [first] = session.judged().incoming.problems;
    if (first !== undefined) session.accept(keyOf(first), '500', alike);
  };
  return { session, judge, listed, accept };
}

test('when one of many is mended and all are checked again, the next is listed in its place', async () => {
  const { session, judge, listed, accept } = await withMany();
  expect([listed().length, listed()[0], listed().at(-1)]).toEqual([200, 2, 201]);
  expect(countsOf(session.judged())).toMatchObject({ open: 450, repaired: 0 });
  accept(false);
  await judge();
  expect([listed().length, listed()[0], listed().at(-1)]).toEqual([200, 3, 202]);
  expect(countsOf(session.judged())).toMatchObject({ open: 449, repaired: 1 });
});

test('cells that are mended alike are all that read so, not only those that are listed', async () => {
  const { session, judge, accept } = await withMany();
  accept(true);
  await judge();
  expect(countsOf(session.judged())).toMatchObject({ open: 0, repaired: 450 });
});
