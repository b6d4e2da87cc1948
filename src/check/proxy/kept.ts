/** A body that goes by, kept to be read once it is whole. */
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

/** Of a body as it came, and of what it is once it is unpacked: what is larger is passed on, and not judged. */
const largestRead = 10 * 1024 * 1024; // bytes

/** What went by of a body, as long as it is not too large. */
export class Kept {
  readonly #chunks: Buffer[] = [];
  #size = 0;

  add(chunk: Buffer): void {
    this.#size += chunk.length;
    if (this.#size > largestRead) this.#chunks.length = 0;
    else this.#chunks.push(chunk);
  }

  /** Unpacked, where it was sent packed. */
  text(encoding: string | undefined): string | { readonly unread: string } {
    const tooLarge = { unread: `is larger than ${largestRead / 1024 / 1024} MB` };
    if (this.#size > largestRead) return tooLarge;
    let bytes = Buffer.concat(this.#chunks);
    const codings = (encoding ?? '').toLowerCase().split(/\s*,\s*/);
    for (const coding of codings.reverse()) {
      if (bytes.length === 0 || coding === '' || coding === 'identity') continue;
      const unpack = unpackers[coding];
      if (unpack === undefined) return { unread: `is packed in a way that this proxy cannot read (${coding.slice(0, 40)})` };
      try {
        bytes = unpack(bytes, { maxOutputLength: largestRead });
      } catch (error) {
        if (error instanceof RangeError) return tooLarge;
        return { unread: `is no ${coding}, though its Content-Encoding says so` };
      }
    }
    return bytes.toString('utf8');
  }
}

const unpackers: Readonly<Record<string, (bytes: Buffer, options: { readonly maxOutputLength: number }) => Buffer<ArrayBuffer>>> = {
  gzip: gunzipSync,
  'x-gzip': gunzipSync,
  deflate: inflateSync,
  br: brotliDecompressSync,
};
