import { reportProblems } from '../core/checks/report.ts';
import type { RecordFile } from '../hand-in/judge/clean.ts';
import type { Conflict } from '../hand-in/judge/conflicts.ts';
import { mergedFiles } from '../hand-in/judge/merge.ts';
import { formatNumber } from '../core/values/format-number.ts';
import type { Lang } from '../core/words/lang.ts';
import { officerWordsIn } from '../core/words/words.ts';
import { checkData } from './read-data/check-data.ts';
import { Fault, WrongUse } from './fault.ts';
import { choiceRows } from './hand-in/choice-rows.ts';
import { isSound, readHandIn } from './hand-in/hand-in.ts';
import { handInText } from './hand-in/text.ts';
import { holding, type Writer } from './folder/replace.ts';
import { writeWithin } from './folder/write-within.ts';

export interface Importing {
  readonly paths: readonly string[];
  readonly data: string;
  readonly answers: readonly string[];
  readonly lang: Lang;
  /** Takes figures out of the record that the named sources no longer have. */
  readonly withdraw: boolean;
  /** Says what would be written, and writes nothing. */
  readonly dryRun: boolean;
}

/**
 * Takes files that were handed in into the record: the data folder is replaced as a whole, or stays as it is. Returns what to say.
 * @throws {Fault} where a line of the files, or the record with them, is not sound.
 */
export async function importFiles(importing: Importing): Promise<string> {
  const { lang, data, paths } = importing;
  if (paths.length === 0) throw new WrongUse(officerWordsIn(lang).commands.noFiles);
  return holding([data], lang, (writer) => importInto(writer, importing));
}

/** The record is read when nobody else can write it any more: what is written rests on nothing older. */
async function importInto(writer: Writer, importing: Importing): Promise<string> {
  const { lang, withdraw, dryRun } = importing;
  const words = officerWordsIn(lang).commands;
  const handIn = readHandIn(importing);
  const found = handInText(handIn, lang);
  if (!isSound(handIn)) throw new Fault(`${found}\n${words.notImported}`);
  const files = mergedFiles(handIn.incoming.rows, handIn.known, { withdraw });
  const paths = files.map(({ path }) => path).join(', ');
  if (files.length > 0) await write(writer, files, importing);
  const done = dryRun ? words.wouldImport(paths) : words.imported(paths);
  return [
    found,
    `${files.length === 0 ? words.nothingNew : done}\n`,
    ...choicesToMake(handIn.comparison.conflicts, lang),
  ].join('\n');
}

/** Told the second time too: of many, those that were not told the first time come when the others are chosen. */
function choicesToMake(conflicts: readonly Conflict[], lang: Lang): readonly string[] {
  const words = officerWordsIn(lang).commands;
  const { rows, more } = choiceRows(conflicts);
  if (rows === '') return [];
  const rest = more === 0 ? [] : [`${words.moreChoices(formatNumber(more, lang))}\n`];
  return [`${words.choices}\n\n${rows}`, ...rest];
}

class DryRun extends Error {}

/** The folder with the files in it is checked before it takes the place of the old one. */
async function write(
  { change }: Writer,
  files: readonly RecordFile[],
  { data, lang, dryRun }: Importing,
): Promise<void> {
  try {
    await change(data, (next) => {
      for (const { path, text } of files) writeWithin(next, path, text);
      refuseUnlessSound(next, lang);
      if (dryRun) throw new DryRun();
    });
  } catch (error) {
    if (!(error instanceof DryRun)) throw error;
  }
}

function refuseUnlessSound(folder: string, lang: Lang): void {
  const checked = checkData(folder);
  if (checked.problems.length > 0)
    throw new Fault(`${officerWordsIn(lang).commands.wouldBreak}\n\n${reportProblems(checked, lang)}`);
}
