/** The body that a key names, made where it is not kept. */
export type Bodies = (key: string, make: () => Promise<Buffer>) => Promise<Buffer>;

/** Keeps up to so many bytes, of the bodies that were asked for last, and makes none twice at the same time. */
export function bodiesWithin(limit: number): Bodies {
  /** That of the longest time ago first. */
  const kept = new Map<string, Buffer>();
  const underway = new Map<string, Promise<Buffer>>();
  let bytes = 0;

  function forget(key: string): Buffer | undefined {
    const body = kept.get(key);
    bytes -= body?.length ?? 0;
    kept.delete(key);
    return body;
  }
  function keep(key: string, body: Buffer): void {
    if (body.length > limit) return;
    kept.set(key, body);
    bytes += body.length;
    for (const oldest of kept.keys()) if (bytes > limit) forget(oldest);
  }
  async function made(key: string, make: () => Promise<Buffer>): Promise<Buffer> {
    try {
      const body = await make();
      keep(key, body);
      return body;
    } finally {
      underway.delete(key);
    }
  }
  return async (key, make) => {
    const body = forget(key);
    if (body) {
      keep(key, body);
      return body;
    }
    const making = underway.get(key) ?? made(key, make);
    underway.set(key, making);
    return making;
  };
}
