import { expect, test } from 'vitest';
import { wordsWithLostLetters } from '../../../src/core/values/lost-letters.ts';
import { sameWords } from '../../../src/core/values/same-words.ts';
import { oldTonePlacement } from '../../../src/core/values/tone-placement.ts';

test.each([
  ['Phát triển  kinh tế', 'phát triển kinh tế'],
  ['  văn hóa – xã hội ', 'văn hoá-xã hội'],
  ['văn hóa — xã hội', 'VĂN HÓA - XÃ HỘI'],
  ['xã Hòa Bình , Cao Bằng', 'xã Hoà Bình, Cao Bằng'],
  ['thủy lợi\u200b', 'thuỷ lợi'],
])('"%s" and "%s" are the same words', (one, other) => {
  expect(sameWords(one)).toBe(sameWords(other));
  // Once more, from what was kept.
  expect(sameWords(one)).toBe(sameWords(other));
});

test.each([
  ['bản', 'bán'],
  ['kinh tế', 'kinhtế'],
  ['quý', 'qúy'],
  ['Hòa An', 'Hòa, An'],
])('"%s" and "%s" are not', (one, other) => {
  expect(sameWords(one)).not.toBe(sameWords(other));
});

test.each([
  ['hoà', 'hòa'],
  ['Hoà bình', 'Hòa bình'],
  ['thuỷ', 'thủy'],
  ['khoẻ', 'khỏe'],
  ['quý', 'quý'],
  ['hoàn', 'hoàn'],
  ['hòa', 'hòa'],
])('the tone of "%s" stands in older spelling as in "%s"', (text, older) => {
  expect(oldTonePlacement(text)).toBe(older);
});

test.each([
  ['B?c K?n', ['B?c', 'K?n']],
  ['xã “Th??ng Giáo”', ['Th??ng']],
  ['Có bao nhiêu?', []],
  ['https://example.org/a.php?id=2', []],
  ['Bắc Kạn', []],
  ['(Hu?n)', ['Hu?n']],
])('of "%s" the words %o lost letters', (text, words) => {
  expect(wordsWithLostLetters(text)).toEqual(words);
});
