import type { Named } from '../schema/code-lists.ts';
import type { RuleCode } from '../schema/rules/index.ts';
import { beginningOf } from '../values/beginning.ts';
import { hidden } from '../values/clean.ts';
import { wordsWithLostLetters } from '../values/lost-letters.ts';
import { perCell, type Check } from './check.ts';
import { finding, type Finding, type Later } from '../figures/problem.ts';

interface Rule {
  readonly code: RuleCode;
  readonly broken: (text: string) => boolean;
  readonly mend: (text: string) => string;
  /** Whether the mended text is what was meant. */
  readonly isCertain: boolean;
  readonly problem: Named;
}

const rules: readonly Rule[] = [
  {
    code: 'lost-character',
    broken: (text) => text.includes('\ufffd'),
    mend: (text) => text.replaceAll('\ufffd', '…'),
    isCertain: false,
    problem: {
      vi: 'Có ký tự bị hỏng khi lưu tệp (dấu �), không còn biết là chữ gì.',
      en: 'A character was lost when the file was saved (the � sign); nobody can tell which it was.',
    },
  },
  {
    code: 'lost-letters',
    broken: hasLostLetters,
    mend: (text) => text.replaceAll(/(?<=\p{L})\?+(?=\p{L})/gu, '…'),
    isCertain: false,
    problem: {
      vi: 'Dấu hỏi đứng giữa chữ, như ở “B?c K?n”: chữ có dấu đã mất khi lưu tệp.',
      en: 'A question mark stands inside a word, as in “B?c K?n”: a letter was lost when the file was saved.',
    },
  },
  {
    code: 'not-nfc',
    broken: (text) => text !== text.normalize('NFC'),
    mend: (text) => text,
    isCertain: true,
    problem: {
      vi: 'Chữ có dấu được gõ theo kiểu tổ hợp, nên máy coi là khác với chữ dựng sẵn trông giống hệt. Cần Unicode dựng sẵn (NFC).',
      en: 'Accented letters are composed of several characters and differ, for a machine, from those that look the same. Expected Unicode NFC.',
    },
  },
  {
    code: 'hidden-character',
    broken: (text) => text.search(hidden) >= 0,
    mend: (text) => text.replaceAll(hidden, ''),
    isCertain: true,
    problem: {
      vi: 'Có ký tự ẩn, không nhìn thấy được (thường do chép từ trang mạng).',
      en: 'There is a character that cannot be seen (mostly from copying a web page).',
    },
  },
  {
    code: 'control-character',
    broken: (text) => /\p{Cc}/u.test(text),
    mend: (text) => text.replaceAll(/\p{Cc}+/gu, ' '),
    isCertain: true,
    problem: {
      vi: 'Có dấu xuống dòng, dấu tab hoặc ký tự điều khiển; mỗi ô chỉ gồm một dòng chữ.',
      en: 'There is a line break, a tab or a control character; a cell is one line of text.',
    },
  },
  {
    code: 'odd-space',
    broken: (text) => /^\s|\s$| {2}|[^\S ]/u.test(text),
    mend: (text) => text,
    isCertain: true,
    problem: {
      vi: 'Có khoảng trắng thừa: ở đầu, ở cuối, hai dấu cách liền nhau, hoặc dấu cách loại khác thường.',
      en: 'There is a space too many: at either end, two in a row, or of an unusual kind.',
    },
  },
];

/** A capital after the mark begins a sentence: "Làm gì?Ai làm?" only lacks a space. */
function hasLostLetters(text: string): boolean {
  return wordsWithLostLetters(text).some((word) => !/\p{Ll}\?\p{Lu}/u.test(word));
}

/** What most cells hold; letters with accents are looked at one rule after the other. */
const plain = /^[!-~]+(?: [!-~]+)*$/;

/** Text is NFC, trimmed, one line, and holds nothing that cannot be seen. */
export const checkText: Check = (draft) =>
  perCell(
    draft,
    () => true,
    (text) => (plain.test(text) && !text.includes('?') ? undefined : judge(text)),
  );

function judge(text: string): Later | undefined {
  const rule = rules.find(({ broken }) => broken(text));
  if (rule === undefined) return undefined;
  return { code: rule.code, say: () => saidOf(rule, text) };
}

function saidOf({ code, problem, mend, isCertain }: Rule, text: string): Finding {
  const mended = mend(text).normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
  return finding(code, problem, repair(beginningOf(mended)), isCertain ? [mended] : []);
}

const repair = (mended: string): Named =>
  mended === ''
    ? { vi: 'Hãy để trống hẳn ô này.', en: 'Leave the cell empty.' }
    : { vi: `Hãy gõ lại: ${mended}`, en: `Type it again: ${mended}` };
