const required = 24;

/**
 * Stops on a Node other than the one the project pins (`node` in devDependencies, which npm scripts find first). An older one
 * starts in silence when install scripts are switched off, and may write other bytes.
 */
export function requireNode24(version: string = process.versions.node): void {
  if (Number(version.split('.')[0]) === required) return;
  console.error(
    `This project runs on Node ${String(required)}; this is Node ${version}. ` +
      'Run "npm ci" with install scripts allowed, then use "npm run …", which finds the pinned Node.',
  );
  process.exit(1);
}
