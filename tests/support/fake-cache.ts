const origin = 'https://thong-ke.example';
const urlOf = (path: string): string => new URL(path, origin).href;

interface Manner {
  /** Bytes; what would be more is refused, as browsers do. */
  readonly room?: number;
  /** As in WebKit, where what is replaced keeps its place. */
  readonly inPlace?: boolean;
}

/** A cache as the workers use it, which remembers in `done` what was asked of it. */
export function fakeCache({ room = Infinity, inPlace = false }: Manner = {}) {
  const kept = new Map<string, string>();
  const done: string[] = [];
  const size = (): number => [...kept.values()].join('').length;
  return {
    done,
    paths: () => [...kept.keys()].map((url) => new URL(url).pathname),
    textAt: (path: string) => kept.get(urlOf(path)),
    keys: () => Promise.resolve([...kept.keys()].map((url) => new Request(url))),
    match: (path: string) => {
      const text = kept.get(urlOf(path));
      return Promise.resolve(text === undefined ? undefined : new Response(text));
    },
    delete: (path: string) => {
      done.push(`delete ${path}`);
      return Promise.resolve(kept.delete(urlOf(path)));
    },
    put: async (path: string, answer: Response) => {
      const text = await answer.text();
      if (size() + text.length > room) throw new DOMException('There is no room.', 'QuotaExceededError');
      done.push(`put ${path}`);
      if (!inPlace) kept.delete(urlOf(path));
      kept.set(urlOf(path), text);
    },
  };
}

export type FakeCache = ReturnType<typeof fakeCache>;

/** `caches` of a browser, with those given. */
export function fakeCaches(stores: ReadonlyMap<string, FakeCache>) {
  const open = new Map(stores);
  return {
    keys: () => Promise.resolve([...open.keys()]),
    has: (name: string) => Promise.resolve(open.has(name)),
    open: (name: string) => {
      const cache = open.get(name) ?? fakeCache();
      open.set(name, cache);
      return Promise.resolve(cache);
    },
    delete: (name: string) => Promise.resolve(open.delete(name)),
    match: async (path: string) => {
      const found = await Promise.all([...open.values()].map((cache) => cache.match(path)));
      return found.find((answer) => answer !== undefined);
    },
  };
}
