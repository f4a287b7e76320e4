import { checkFiles, type CheckedRecord } from '../../core/record/check-files.ts';
import { readFolder, type Disk } from './data-folder.ts';

/** Reads a data folder and checks everything in it. */
export function checkFolder(folder?: string, disk?: Disk): CheckedRecord {
  const { files, problems } = readFolder(folder, disk);
  return checkFiles(files, problems);
}
