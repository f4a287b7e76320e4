import { parseArgs } from 'node:util';
import { checkFolder } from '../src/record/check-folder.ts';
import { reportClean, reportProblems } from '../src/checks/report.ts';
import { langs, type Lang } from '../src/words/lang.ts';
import { requireNode24 } from './node-version.ts';

const usage = 'npm run check -- [--lang vi|en] [--data <folder>]\n';

interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const terminal: Streams = {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
};

const isLang = (text: string): text is Lang => langs.some((lang) => lang === text);

/** Checks the record and says what it found; returns the exit code. */
export function main(args: readonly string[], { out, err }: Streams = terminal): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      lang: { type: 'string', default: 'vi' },
      data: { type: 'string', default: process.env['DATA_DIR'] ?? 'data' },
    },
  });
  if (!isLang(values.lang)) {
    err(usage);
    return 2;
  }
  const { rows, problems, files } = checkFolder(values.data);
  if (problems.length > 0) {
    err(reportProblems(problems, values.lang, values.data));
    return 1;
  }
  const all = Object.values(rows).reduce((sum, table) => sum + table.rows.length, 0);
  out(reportClean({ rows: all, figures: rows.observations.rows.length, files }, values.lang));
  return 0;
}

requireNode24();
if (import.meta.main) process.exitCode = main(process.argv.slice(2));
