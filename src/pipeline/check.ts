import { parseArgs } from 'node:util';
import { reportClean, reportProblems } from '../core/checks/report.ts';
import { langs, type Lang } from '../core/words/lang.ts';
import { checkData, type CheckedData } from './read-data/check-data.ts';
import { Fault } from './fault.ts';
import { handInAnnotations, recordAnnotations } from './hand-in/github.ts';
import { isSound, readHandIn, type HandIn } from './hand-in/hand-in.ts';
import { handInJson, recordJson } from './hand-in/json.ts';
import { handInText } from './hand-in/text.ts';
import { terminal, type Streams } from './streams.ts';

const usage =
  'npm run check -- [files…] [--lang vi|en] [--format text|json|github] [--answer 1=vietnamese] [--data <folder>]\n';

const formats = ['text', 'json', 'github'] as const;
type Format = (typeof formats)[number];

interface Options {
  readonly paths: readonly string[];
  readonly lang: Lang;
  readonly format: Format;
  readonly answers: readonly string[];
  readonly data: string;
}

/**
 * Checks the record, or files that were handed in beside it, and says what it found; returns the exit code: 1 with a problem or a
 * question, 2 when called in another way.
 */
export function check(args: readonly string[], usual: string, { out, err }: Streams = terminal): number {
  const options = readOptions(args, usual);
  if (options === undefined) {
    err(usage);
    return 2;
  }
  try {
    const { said, sound } = options.paths.length === 0 ? checkRecord(options) : checkHandIn(options);
    out(said);
    return sound ? 0 : 1;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    err(`${error.message.trimEnd()}\n`);
    return 1;
  }
}

interface Outcome {
  readonly said: string;
  readonly sound: boolean;
}

const recordFormats: Readonly<Record<Format, (checked: CheckedData, options: Options) => string>> = {
  text: recordText,
  json: (checked, { lang }) => recordJson(checked, lang),
  github: (checked, { lang, data }) => recordAnnotations(checked, lang, data),
};

const handInFormats: Readonly<Record<Format, (handIn: HandIn, lang: Lang) => string>> = {
  text: handInText,
  json: handInJson,
  github: handInAnnotations,
};

function checkRecord(options: Options): Outcome {
  const checked = checkData(options.data);
  return { said: recordFormats[options.format](checked, options), sound: checked.problems.length === 0 };
}

function checkHandIn(options: Options): Outcome {
  const handIn = readHandIn(options);
  return { said: handInFormats[options.format](handIn, options.lang), sound: isSound(handIn) };
}

function recordText(checked: CheckedData, { lang, data }: Options): string {
  const { rows, problems, files } = checked;
  if (problems.length > 0) return reportProblems(checked, lang, data);
  const all = Object.values(rows).reduce((sum, table) => sum + table.rows.length, 0);
  return reportClean({ rows: all, figures: rows.observations.rows.length, files }, lang);
}

function readOptions(args: readonly string[], usual: string): Options | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lang: { type: 'string', default: 'vi' },
        format: { type: 'string', default: 'text' },
        answer: { type: 'string', multiple: true, default: [] },
        data: { type: 'string', default: usual },
      },
    });
    const lang = langs.find((each) => each === values.lang);
    const format = formats.find((each) => each === values.format);
    return lang === undefined || format === undefined
      ? undefined
      : { paths: positionals, lang, format, answers: values.answer, data: values.data };
  } catch {
    // An option that does not exist: the usage is the answer.
    return undefined;
  }
}
