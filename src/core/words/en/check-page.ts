import type { checkPage as vietnamese } from '../vi/check-page.ts';
import { kinds } from './check-kinds.ts';

export const checkPage: typeof vietnamese = {
  title: 'Check a file of figures',
  description:
    'Check a CSV or Excel file in the browser before handing it in: which cells are wrong and how to mend them, a comparison with the record, a preview of the charts.',
  lead: 'Choose the file of a province: the page points at each cell that needs mending, proposes how, and previews the charts.',
  private: 'Nothing is sent: the file is read on your machine only.',
  choose: 'Choose CSV or XLSX files',
  drop: 'or drag files here, or copy cells in Excel and paste them (Ctrl+V)',
  several: 'Figures and sources are in two files? Choose both at once.',
  noFile: 'No file yet?',
  template: (size) => `Download the Excel template (${size})`,
  guide: 'How to fill it in and hand it in',
  needsScript:
    'Checking needs JavaScript, which is off or missing in this browser. Figures can still be handed in: fill in the template as the guide says; those who compile the site will check it and tell you which cells need mending.',
  steps: 'Three steps',
  stepList: [
    ['Fill in the template.', 'One figure a row, with its source and the words of the source.'],
    [
      'Check it here.',
      'Mend the cells that are pointed out, on this page or in Excel and choose the file again.',
    ],
    [
      'Download the clean file and hand it in.',
      'When nothing is left to mend, the page offers the file to send.',
    ],
  ],
  pasted: 'pasted-cells.txt',

  busy: 'Checking',
  stages: {
    read: (file) => `Reading ${file}…`,
    record: () => 'Fetching the record to compare with…',
    check: () => 'Checking every row…',
    compare: () => 'Comparing with the record…',
  },
  cancel: 'Cancel',
  cancelled: 'Cancelled. Nothing has been checked.',
  stepCancelled: 'The last step was cancelled. The result and what you did before it are as they were.',
  slow: 'This takes longer than usual. Wait, or cancel and divide the file.',
  crashed:
    'Checking broke off, perhaps because the machine has no memory left. Your file is as it was. Close some windows, or divide the file, and choose it again.',
  changedOnDisk: (file) =>
    `${file} cannot be read: it was removed, moved or changed after it was chosen. Choose it again.`,
  noRecord:
    'The record to compare with could not be fetched. Look at your network and choose the file again; once fetched, it is there without a network.',

  result: 'Result',
  files: 'Being checked:',
  again: 'Start again without them',
  nothing: 'No row of figures was found.',
  allFine: (read) => `${read} rows read: every one can be used.`,
  someFine: (read, accepted, reported) =>
    `${read} rows read: ${accepted} can be used, ${reported} need a look.`,
  open: (count) => `To be mended: ${count}.`,
  nothingFilledIn: 'No figures were filled in below the headings. Fill them in and choose the file again.',
  noneOpen: 'Nothing is left to mend.',
  repaired: (count) => `Cells mended: ${count}.`,
  asked: (count) => `Questions to be answered first: ${count}.`,
  questions: 'Please answer',
  questionsText: 'Only those who made the table know. The rows concerned are checked once you have answered.',
  questionPlace: (column, cell) => `Column “${column}”, for example cell ${cell}`,
  understood: (count) => `What the page understood by itself (${count})`,
  asides: (count) => `Lines set aside because they are no figures (${count})`,
  asidesMore: (count) => `And ${count} more.`,

  problems: 'What needs mending',
  only: 'Show only',
  everyKind: (count) => `Everything (${count})`,
  kind: (name, count) => `${name} (${count})`,
  kinds,
  repairedKind: 'What was mended',
  shown: (shown, all) => `Showing ${shown} of ${all}.`,
  more: (count) => `Show ${count} more`,
  sheet: (name) => `sheet “${name}”`,
  cell: (name) => `cell ${name}`,
  line: (line) => `line ${line}`,
  column: (name) => `column “${name}”`,
  read: 'Read:',
  blank: 'a blank cell',
  write: (text) => `Make it “${text}”`,
  empty: 'Leave it blank',
  written: (text) => `Made “${text}”.`,
  emptied: 'Left blank.',
  undo: 'Undo',
  undoAll: 'Undo everything mended',
  alike: (count) => `Mend ${count} more cells with the same fault`,
  allAlike: 'Do the same for all cells with this fault',
  signs: {
    space: 'space',
    nbsp: 'no-break space',
    tab: 'tab',
    line: 'line break',
    hidden: (code) => `hidden ${code}`,
  },

  compare: 'Compared with the record',
  compareSome: (accepted) =>
    `Only the ${accepted} rows that can be used are compared so far; mend the rest to complete this part.`,
  compareWaits: (places) =>
    `Not yet compared with the figures on record of ${places}: they are not on this machine and need a network. Everything else has been checked.`,
  retry: 'Try again',
  details: (count) => `Change by change (${count})`,
  moreSentences: (count) => `Show ${count} more`,

  preview: 'Charts to come',
  previewText: 'Charts of the province as they would be with the rows that can be used.',
  previewButton: 'Preview the charts',
  previewing: (number, of) => `Drawing chart ${number} of ${of}…`,
  previewed: (count) => `Charts: ${count}.`,
  withoutCountry:
    'The figures of the whole country could not be fetched to set beside them; on the site a chart may also say how the province stands in the country.',
  noCharts: 'The rows that can be used do not make a chart yet.',
  tooManyRows: (rows, most) =>
    `There are ${rows} figures, more than can be previewed in a browser (${most}). On the site their charts are drawn all the same.`,
  tooManyMarks: (marks, most) =>
    `This chart has ${marks} marks, more than can be previewed (${most}); on the site it is drawn all the same.`,
  previewFailed: 'The charts could not be drawn. Checking and downloading are not affected.',
  table: 'Table of figures',

  takeAway: 'Download the clean file and hand it in',
  takeAwayText:
    'The file holds only the rows that can be used, with numbers and codes in the common form, to be sent as it is.',
  takeAwaySome: (reported) =>
    `${reported} rows cannot be used yet and are not in the file. Better mend them all before handing it in.`,
  download: 'Download the file to send',
  sendTo: (compiler) => `Send the file to those who compile the site: ${compiler}`,
  sendAddress: 'Address:',
  handIn:
    'Enclose the document of each source, or its address. Those who receive it run the same checks, so that the result there is the result here.',
};
