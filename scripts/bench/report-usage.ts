import { appendFileSync } from 'node:fs';

/** Preloaded into a measured command, and what it starts: each leaves in the file that `USAGE_FILE` names what it took of the machine. */
process.once('exit', () => {
  const file = process.env['USAGE_FILE'];
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  const usage = { memory: maxRSS * 1024, processor: (userCPUTime + systemCPUTime) / 1e6 };
  if (file) appendFileSync(file, `${JSON.stringify(usage)}\n`);
});
