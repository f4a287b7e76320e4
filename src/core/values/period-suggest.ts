import { parsePeriod } from './period.ts';

/** What was probably meant by a text that is no period: "2016-2020" → "2016/2020", "28/9/2018" → "2018-09-28". */
export function suggestPeriod(text: string): string | undefined {
  const clean = text
    .trim()
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/(?:giai đoạn|năm|tháng|ngày)\s*/gu, '')
    .trim();
  return [point(clean), open(clean), interval(clean)].find(
    (guess) => guess !== undefined && guess !== '' && parsePeriod(guess) !== undefined,
  );
}

function point(text: string): string | undefined {
  if (/^\d{4}$/.test(text)) return text;
  const parts =
    /^(?:(\d{1,2})[/.-])?(\d{1,2})[/.-](\d{4})$/.exec(text) ?? /^()(\d{1,2})[/.-](\d{4})$/.exec(text);
  if (parts !== null) return join(parts[3], parts[2], parts[1]);
  const iso = /^(\d{4})[/.-](\d{1,2})(?:[/.-](\d{1,2}))?$/.exec(text);
  return iso === null ? undefined : join(iso[1], iso[2], iso[3]);
}

const join = (...parts: readonly (string | undefined)[]): string =>
  parts.flatMap((part) => (part === undefined || part === '' ? [] : [part.padStart(2, '0')])).join('-');

function open(text: string): string | undefined {
  const to = /^(?:đến(?: hết)?|trước|tới|-)\s*(.+)$/u.exec(text);
  if (to !== null) return prefixed('../', point(to[1] ?? ''), '');
  const from = /^(?:từ|sau)\s*(.+)$/u.exec(text);
  return from === null ? undefined : prefixed('', point(from[1] ?? ''), '/..');
}

const prefixed = (head: string, middle: string | undefined, tail: string): string | undefined =>
  middle === undefined ? undefined : head + middle + tail;

/** The one place where a dash, a slash or "đến" has a point on either side: 12/2017-2020; also an interval written backwards. */
function interval(text: string): string | undefined {
  const plain = text.replace(/^từ\s*/u, '').replaceAll(/\s*(?:–|—|đến|tới)\s*/gu, '-');
  const guesses = [...plain.matchAll(/[-/]/g)].flatMap(({ index }) => {
    const ends = [point(plain.slice(0, index).trim()), point(plain.slice(index + 1).trim())];
    return ends.includes(undefined) ? [] : [ends.sort().join('/')];
  });
  return guesses.length === 1 ? guesses[0] : undefined;
}
