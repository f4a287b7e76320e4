import type { Words } from '../../shape.ts';

export const unknownSources: Words['handIn']['judge']['unknownSources'] = {
  notEntered: {
    problem: (count) =>
      `The table “Sources” does not have this source, so ${count} rows that are taken from it cannot be used yet.`,
    repair:
      'Add a row for the source to the sheet “Nguồn”; if that sheet is in another file, choose that file too. This is then mended in the other rows too.',
  },
};

export const rivals: Words['handIn']['judge']['rivals'] = {
  rival: {
    problem: 'A row further on has the same key and says something else; nobody can tell which is right.',
    repair: 'Keep the row that is as the document has it, and delete the other.',
  },
};

export const settle: Words['handIn']['judge']['settle'] = {
  rests: {
    problem: 'This cell names a row in which something is wrong, so this row cannot be used yet.',
    repair: 'Correct the row that it names; this one is then right by itself.',
  },
};

export const files: Words['handIn']['judge']['files'] = {
  sameName: {
    problem: 'There are two files of one name; only the first was read.',
    repair: 'Rename one of the two and hand them in again.',
  },
};
