import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finderOf, hasAll, piecesOf, queryOf } from '../../src/site/search/find.ts';

fc.configureGlobal({ seed: 23 });

const entry = (name: string, line = '', text = '') => ({ name, line, text });

const entries = [
  entry('Bắc Giang', 'cấp tỉnh'),
  entry('Thành phố Bắc Kạn', 'thuộc Bắc Kạn'),
  entry('Bắc Kạn: 1.100 trong 2.707 mô hình đăng ký được công nhận', '12/2017–2020'),
  entry('Bắc Kạn', 'cấp tỉnh'),
  entry('Tỷ lệ công nhận trên số đăng ký', 'phần trăm', 'Số mô hình được công nhận chia cho số đăng ký.'),
  entry('Mức hài lòng của người dân', 'phần trăm'),
  entry('Hai nguồn ở Hạ Long', 'tư liệu'),
  entry('Thứ hạng chỉ số SIPAS', 'thứ hạng'),
  entry('Đất do người dân hiến', 'mét vuông', 'Diện tích đất hiến để làm đường.'),
  entry('Xã Dương Quang', 'thuộc thành phố Bắc Kạn'),
  entry('Mô hình “Dân vận khéo”', 'kết quả'),
  entry('Vụ việc hòa giải thành', 'phần trăm'),
  entry('Ban giám sát', 'đơn vị'),
  entry('Văn bản', 'từ ngữ'),
  entry('Tay nghề', 'từ ngữ'),
  entry('Quý I', 'kỳ'),
  entry('Cao Bằng: biểu dương 51 mô hình giai đoạn 2016 - 2020', 'Báo Cao Bằng'),
  entry('Cao Bằng: mục tiêu kỳ 2021–2025', 'mục tiêu'),
];
const find = finderOf(entries);
const names = (text: string): readonly string[] => find(text).items.map(({ name }) => name);

describe('What is typed without marks', () => {
  test.each([
    ['bac kan', 'Bắc Kạn'],
    ['dan van kheo', 'Mô hình “Dân vận khéo”'],
    ['hai long', 'Mức hài lòng của người dân'],
    ['muc hai long', 'Mức hài lòng của người dân'],
    ['sipas', 'Thứ hạng chỉ số SIPAS'],
    ['ti le cong nhan', 'Tỷ lệ công nhận trên số đăng ký'],
    ['ty le cong nhan', 'Tỷ lệ công nhận trên số đăng ký'],
    ['dat hien', 'Đất do người dân hiến'],
  ])('finds by %j first %j.', (text, name) => {
    expect(names(text)[0]).toBe(name);
  });

  test('finds đ by d, in a name before a text.', () => {
    expect(names('duong')).toEqual([
      'Xã Dương Quang',
      'Cao Bằng: biểu dương 51 mô hình giai đoạn 2016 - 2020',
      'Đất do người dân hiến',
    ]);
  });
});

describe('What is typed with marks', () => {
  test('finds what is spelled so before what is not.', () => {
    expect(names('bản').slice(0, 2)).toEqual(['Văn bản', 'Ban giám sát']);
    expect(names('hài lòng')).toEqual(['Mức hài lòng của người dân', 'Hai nguồn ở Hạ Long']);
    expect(names('đường')[0]).toBe('Đất do người dân hiến');
  });

  test.each([
    ['hoà giải', 'hòa giải'],
    ['tỉ lệ', 'tỷ lệ'],
    ['quí', 'quý'],
    ['Bắc Kạn'.normalize('NFD'), 'Bắc Kạn'],
    ['BẮC KẠN', 'bắc kạn'],
  ])('%j is the same as %j.', (one, other) => {
    expect(names(one)).toEqual(names(other));
    expect(names(one)).not.toEqual([]);
  });

  test('tells y from i where they are two sounds.', () => {
    expect(names('tai')).not.toContain('Tay nghề');
  });
});

test('Every word has to be there, the last may be only begun.', () => {
  expect(names('cao bang 2020')).toEqual(['Cao Bằng: biểu dương 51 mô hình giai đoạn 2016 - 2020']);
  expect(names('cao bang 202')).toHaveLength(2);
  expect(names('ca bang 2020')).toEqual([]);
});

test('A whole word comes before one that is only begun, a short name before a long one.', () => {
  expect(names('ban')[0]).toBe('Văn bản');
  expect(names('bac k').slice(0, 3)).toEqual([
    'Bắc Kạn',
    'Thành phố Bắc Kạn',
    'Bắc Kạn: 1.100 trong 2.707 mô hình đăng ký được công nhận',
  ]);
});

test('One wrong letter is forgiven in a word of five or more, and only when nothing is found without.', () => {
  expect(names('khoe')).toEqual([]);
  expect(names('sipaz')).toEqual(['Thứ hạng chỉ số SIPAS']);
  expect(names('duonk quang')).toEqual(['Xã Dương Quang']);
  expect(find('duong').query.near).toBe(false);
});

test.each(['', '  ', '“…” – ?'])('Nothing is sought by %j.', (text) => {
  expect(names(text)).toEqual([]);
});

describe('In a text', () => {
  const shown = (query: string, text: string): string =>
    piecesOf(queryOf(query), text)
      .map(({ text: piece, found }) => (found ? `[${piece}]` : piece))
      .join('');

  test('the words that are found are told from the rest.', () => {
    expect(shown('bac kan', 'Thành phố Bắc Kạn, 12/2017–2020')).toBe('Thành phố [Bắc] [Kạn], 12/2017–2020');
    expect(shown('ti le cong', 'Tỷ lệ công nhận')).toBe('[Tỷ] [lệ] [công] nhận');
  });

  test('nothing is lost, whatever is sought.', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aăâđeyơ ưTỷỗ.,“1 -') });
    fc.assert(
      fc.property(text, text, (query, whole) => {
        const pieces = piecesOf(queryOf(query), whole);
        expect(pieces.map(({ text: piece }) => piece).join('')).toBe(whole);
      }),
    );
  });

  test('all words of a query are there, or not.', () => {
    expect(hasAll(queryOf('bac kan'), 'thuộc Bắc Kạn')).toBe(true);
    expect(hasAll(queryOf('bac kan sipas'), 'thuộc Bắc Kạn')).toBe(false);
  });
});

test('What is sought by its own name, with or without marks, is found.', () => {
  fc.assert(
    fc.property(fc.constantFrom(...entries), fc.boolean(), ({ name }, plain) => {
      const text = plain ? name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd') : name;
      expect(names(text)).toContain(name);
    }),
  );
});
