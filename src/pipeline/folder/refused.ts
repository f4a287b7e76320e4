import { Fault } from '../fault.ts';

/** What a disk refuses for reasons of its own: no right, no room, a mount, a thing that cannot be copied. */
const reasons =
  /^(EACCES|EBUSY|EDQUOT|EEXIST|EFBIG|EISDIR|ELOOP|EMFILE|ENAMETOOLONG|ENFILE|ENOSPC|ENOTDIR|EPERM|EROFS|EXDEV|ERR_FS_CP_(FIFO_PIPE|SOCKET|UNKNOWN))$/;

export const isRefusal = (error: unknown): error is Error =>
  error instanceof Error && 'code' in error && reasons.test(String(error.code));

/** Tells a refusal of the disk as a fault: where, and what it said. What else is thrown is thrown on. */
export const told = (error: unknown, place: string): unknown =>
  isRefusal(error)
    ? new Fault(
        `${place} could not be written: ${error.message}. What stood there stands; look at its path, its rights and the room on its disk, and run it again.`,
        { cause: error },
      )
    : error;
