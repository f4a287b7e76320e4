import { parseArgs } from 'node:util';
import { reportClean, reportProblems } from '../checks/report.ts';
import { checkData } from './check-data.ts';
import { langs, type Lang } from '../words/lang.ts';

const usage = 'npm run check -- [--lang vi|en] [--data <folder>]\n';

interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const terminal: Streams = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
};

interface Options {
  readonly lang: Lang;
  readonly data: string;
}

/** Checks the record and says what it found; returns the exit code: 1 with a problem, 2 when called in another way. */
export function check(args: readonly string[], usual: string, { out, err }: Streams = terminal): number {
  const options = readOptions(args, usual);
  if (options === undefined) {
    err(usage);
    return 2;
  }
  const { rows, problems, files } = checkData(options.data);
  if (problems.length > 0) {
    out(reportProblems(problems, options.lang, options.data));
    return 1;
  }
  const all = Object.values(rows).reduce((sum, table) => sum + table.rows.length, 0);
  out(reportClean({ rows: all, figures: rows.observations.rows.length, files }, options.lang));
  return 0;
}

const isLang = (text: string): text is Lang => langs.some((lang) => lang === text);

function readOptions(args: readonly string[], usual: string): Options | undefined {
  const { values, positionals } = parseArgs({
    args: [...args],
    strict: false,
    options: { lang: { type: 'string' }, data: { type: 'string' } },
  });
  const { lang = 'vi', data = usual, ...others } = values;
  if (positionals.length > 0 || Object.keys(others).length > 0) return undefined;
  return typeof lang === 'string' && isLang(lang) && typeof data === 'string' ? { lang, data } : undefined;
}
