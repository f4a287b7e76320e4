import { commands } from './commands.ts';
import { guide } from './guide.ts';
import { guideReference } from './guide-reference.ts';
import { template } from './template.ts';

/** What officers and those who keep the record read: guide, template and commands. No script of a page needs it. */
export const officer = { commands, guide, guideReference, template };
