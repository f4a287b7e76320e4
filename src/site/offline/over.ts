import { cachesOf, refusalOf } from './names.ts';
import { inTurn } from './turn.ts';

/** How the script of the worker that removes all is told from that of one that keeps: by its last line, which starts it. */
export const isRemoval = (script: string): boolean => /^startRemoval\(/m.test(script);

/** What the site below `base` kept on this machine. The refusal is the reader's word and stays; other sites have their own. */
async function removeKept(base: string): Promise<void> {
  const kept = (await caches.keys()).filter(
    (name) => name.startsWith(cachesOf(base)) && name !== refusalOf(base),
  );
  await Promise.all(kept.map((name) => caches.delete(name)));
}

/** At once, whoever else is at work; then once more in turn, for a cache that was just being opened came back by that. */
export async function removeAll(base: string): Promise<void> {
  await removeKept(base);
  await inTurn(() => removeKept(base));
}
