import { writeFileSync } from 'node:fs';

/** Preloaded into a measured command: leaves the most memory that it held, in bytes, in the file that `MEMORY_FILE` names. */
process.once('exit', () => {
  const file = process.env['MEMORY_FILE'];
  if (file) writeFileSync(file, String(process.resourceUsage().maxRSS * 1024));
});
