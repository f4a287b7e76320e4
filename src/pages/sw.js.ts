import { removalScript, workerScript } from '../site/offline/script.ts';
import { fileAddress } from '../core/address/file-address.ts';
import { isKept, keptSite } from '../site/offline/pages.ts';

/** A site that keeps nothing still has a worker: the one that removes what earlier ones kept. */
export const GET = (): Response =>
  new Response(isKept ? workerScript(keptSite()) : removalScript({ base: fileAddress('') }), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
