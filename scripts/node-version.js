/**
 * Stops on a Node that the project does not pin (`node` in devDependencies, which npm scripts find first). Where install scripts are
 * switched off, npm runs another in silence, which may write other bytes. Plain JavaScript, preloaded by every npm script: a Node
 * that cannot run the commands, which are TypeScript, still says so.
 */
const pinned = '24';

if (process.versions.node.split('.')[0] !== pinned) {
  console.error(
    `This project runs on Node ${pinned}; this is Node ${process.versions.node}.\n` +
      'Run "npm ci" with install scripts allowed, then "npm run …", which finds the pinned Node.',
  );
  process.exit(1);
}
