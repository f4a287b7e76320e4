import { readdirSync, readFileSync, statSync } from 'node:fs';

/** Why nothing can be read at a path: a link or a name that leads nowhere, a folder or a pipe, no right to, more than can be held. */
export type Refusal = 'nowhere' | 'no-file' | 'no-right' | 'too-large';

/** Bytes of a regular file. It is looked at before it is read: a pipe would be waited for, a device be read without end. */
export function sizeOf(path: string): number | Refusal {
  return orRefusal(() => {
    const stats = statSync(path);
    return stats.isFile() ? stats.size : 'no-file';
  });
}

/** What a regular file holds, unless that is more than `most` bytes. */
export function bytesOf(path: string, most = Infinity): Uint8Array | Refusal {
  const size = sizeOf(path);
  if (typeof size === 'string') return size;
  return size > most ? 'too-large' : orRefusal(() => readFileSync(path));
}

/** Names in a folder; none where there is no such folder. */
export function namesOf(folder: string): readonly string[] | Refusal {
  const names = orRefusal(() => (statSync(folder).isDirectory() ? readdirSync(folder) : 'no-file'));
  return names === 'nowhere' ? [] : names;
}

const refusals: Readonly<Record<string, Refusal>> = {
  EACCES: 'no-right',
  EIO: 'no-right',
  ELOOP: 'nowhere',
  ENAMETOOLONG: 'nowhere',
  ENOENT: 'nowhere',
  ENOTDIR: 'nowhere',
  EPERM: 'no-right',
};

function orRefusal<Result>(look: () => Result | Refusal): Result | Refusal {
  try {
    return look();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const refusal = refusals[code];
    if (refusal === undefined) throw error;
    return refusal;
  }
}
