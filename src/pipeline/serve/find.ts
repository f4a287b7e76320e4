import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { headersName } from '../headers.ts';

/** What stands under a path of a site. */
export interface Found {
  readonly file: string;
  /** As it was asked for: `tinh/index.html`. */
  readonly path: string;
  readonly kind: 'file' | 'folder' | 'other';
}

/** Dot files and ways out, also on systems where a backslash leads into a folder. */
const hidden = /\/[./]|\\/;

/** The file of a site that `path` names, wherever links lead within it; nothing that a visitor has no business with. */
export async function find(root: string, path: string): Promise<Found | undefined> {
  if (hidden.test(`/${path}`)) return undefined;
  try {
    const [top, file] = await Promise.all([realpath(root), realpath(join(root, path))]);
    if (!isPublic(top, file)) return undefined;
    const stats = await stat(file);
    return { file, path, kind: stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other' };
  } catch (error) {
    if (isAbsence(error)) return undefined;
    throw error;
  }
}

/** Asked of real paths: letters of another case and links are other names of the same file. */
function isPublic(top: string, file: string): boolean {
  const within = file.slice(top.length).replaceAll(sep, '/');
  return (file === top || file.startsWith(top + sep)) && !hidden.test(within) && within !== `/${headersName}`;
}

const absences: readonly unknown[] = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP'];

/** Whether the file system says with it that no such file can be. */
export const isAbsence = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && absences.includes(error.code);
