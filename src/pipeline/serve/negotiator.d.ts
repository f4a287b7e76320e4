/** Its own types, of the version before, do not know what the server prefers. */
declare module 'negotiator' {
  interface Request {
    readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  }
  interface Options<Encoding> {
    /** Decides among those that the client takes equally. */
    readonly preferred: readonly Encoding[];
  }
  export default class Negotiator {
    constructor(request: Request);
    encoding<Encoding extends string>(
      available: readonly Encoding[],
      options: Options<Encoding>,
    ): Encoding | undefined;
  }
}
