import { inEach } from '../../../core/words/localized.ts';
import type { Understood } from '../refused.ts';

export const hiddenSheet = (name: string): Understood => ({
  code: 'hidden-sheet',
  text: inEach((words) => words.handIn.read.workbookRemarks.hiddenSheet.text(name)),
});

export const hiddenRows = (name: string, count: number): Understood => ({
  code: 'hidden-rows',
  text: inEach((words) => words.handIn.read.workbookRemarks.hiddenRows.text(name, String(count))),
});

export const macros: Understood = {
  code: 'macros',
  text: inEach((words) => words.handIn.read.workbookRemarks.macros.text),
};
