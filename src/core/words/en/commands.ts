/** What the commands for those who keep the record say of files that were handed in. */
export const commands = {
  understood: 'Understood without asking:',
  questions: 'To be answered first:',
  answerWith: (number: string, choice: string) => `answer by: --answer ${number}=${choice}`,
  problems: 'To be mended:',
  asides: 'No figures, set aside:',
  sheet: (name: string) => `sheet “${name}”`,
  cell: (cell: string) => `cell ${cell}`,
  line: (line: string) => `line ${line}`,
  heading: (name: string) => `column “${name}”`,
  read: (value: string) => `read “${value}”.`,
  nothing: 'nothing there.',
  proposals: (texts: string) => `Perhaps: ${texts}`,
  tally: (read: string, accepted: string, reported: string) =>
    `Lines read: ${read}. Accepted: ${accepted}. Reported above: ${reported}.`,
  nothingFilledIn: 'No figures were found: nothing was filled in below the headings.',
  clean: 'Nothing to mend.',
  open: (problems: string, questions: string) => `Problems: ${problems}. Questions: ${questions}.`,
  comparison: 'If imported into the record:',
  /** After the last of a kind that is told. */
  more: {
    understood: (count: string) => `… and ${count} more of the same kind.`,
    questions: (count: string) => `… and ${count} more of the same kind.`,
    problems: (count: string) => `… and ${count} more of the same kind.`,
    asides: (count: string) => `… and ${count} more of the same kind.`,
  },
  noFiles: 'Say which files to import, such as: npm run import -- thai-nguyen.xlsx.',
  noFile: (path: string) => `There is no file ${path}. Look at its path again.`,
  noRight: (path: string) =>
    `${path} may not be read. Give yourself the right to read it, and run this again.`,
  recordFirst: 'The record itself has problems; mend them before anything is added:',
  unknownAnswer: (answer: string) =>
    `“${answer}” is no answer. Write the number of the question, an equals sign and the code of the choice, such as --answer 1=vietnamese.`,
  nothingNew: 'Every row is in the record already; there is nothing to import.',
  wouldImport: (files: string) => `Would write (not written, for --dry-run was given): ${files}.`,
  imported: (files: string) => `Written: ${files}. Look at “git diff”, then run “npm run check”.`,
  notImported: 'Nothing was imported: mend the above and run it again.',
  wouldBreak: 'Nothing was imported: with it the record would have problems:',
  held: (folder: string) =>
    `Another command is writing ${folder}. Nothing was changed; wait until it has ended and run this again.`,
  heldBy: (folder: string, command: string, process: string, since: string) =>
    `“${command}” (process ${process}, since ${since}) is writing ${folder}. Nothing was changed; wait until it has ended and run this again.`,
  changedMeanwhile: (folder: string) =>
    `${folder} was changed while this command ran. Nothing was written; run it again.`,
  choices:
    'Sources disagree: add these rows to data/choices.csv, with the preferred source and a reason in both languages:',
  moreChoices: (count: string) =>
    `… and ${count} more figures, which appear when you import again once those above are chosen.`,
  newArea: (name: string, key: string, level: string) => `A new area: ${name} (key ${key}, ${level}).`,
  knownArea: (name: string, key: string) => `${name} is in areas.csv already (key ${key}).`,
  knownFigures: (name: string, count: string, file: string) =>
    `${name} has ${count} figures in ${file} already; what is added will stand beside them.`,
  notProvince: (name: string, level: string) =>
    `${name} is of the level “${level}” and no province; its figures belong into the file of its province.`,
  noProvince: 'Say which province: npm run new -- "Lạng Sơn".',
  exists: (path: string) => `There is a file ${path} already; it is not written over. Use --out for another.`,
  noFolder: (path: string) => `There is no folder ${path}. Make it, or write elsewhere with --out.`,
  written: (path: string) => `The province’s workbook was written: ${path}.`,
  nextSteps: {
    send: (name: string, workbook: string) =>
      `Send ${workbook} to the data officer of ${name}; its first sheet says how to fill it in.`,
    check: 'When it comes back, check it: npm run check -- <file>',
    take: 'When nothing is left to mend, take it into the record: npm run import -- <file>',
    publish:
      'Look at “git diff”, build the site by “npm start”, and release by “npm run release -- --date <day>”.',
  },
};
