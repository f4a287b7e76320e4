import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import Negotiator from 'negotiator';

export type Compression = 'br' | 'gzip';
export type Encoding = Compression | 'identity';

/** The best first. */
const compressions: readonly Compression[] = ['br', 'gzip'];

/** What a client takes, by the weights that it gives; nothing where it refuses all there are. */
export const encodingFor = (accepted: string | undefined, compressible: boolean): Encoding | undefined =>
  new Negotiator({ headers: { 'accept-encoding': accepted } }).encoding<Encoding>(
    compressible ? [...compressions, 'identity'] : ['identity'],
    { preferred: compressions },
  );

/** As hosts do that compress what they are asked for; hardly larger than what can be had in a hundred times the time. */
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const [brotli, zip] = [promisify(brotliCompress), promisify(gzip)];

/** Works beside the event loop. */
export const compress: Readonly<Record<Compression, (body: Buffer) => Promise<Buffer>>> = {
  br: (body) => brotli(body, quality),
  gzip: (body) => zip(body, { level: 9 }),
};
