import { commands } from './commands.ts';
import { guide } from './guide.ts';
import { guideReference } from './guide-reference.ts';
import { template } from './template.ts';
import type { OfficerWords } from '../shape.ts';

export const officer: OfficerWords = { commands, guide, guideReference, template };
