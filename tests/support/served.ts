import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { serve } from '../../src/pipeline/serve.ts';

export interface Served {
  readonly root: string;
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** A folder of its own with these files, and a server of it; both end with `close`. */
export async function served(files: Readonly<Record<string, string | Buffer>>, base = '/'): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'served-'));
  const root = join(folder, 'site');
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  const server = await serve({ root, base });
  return {
    root,
    url: server.url,
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}
