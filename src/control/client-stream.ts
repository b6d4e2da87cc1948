/** Server-sent events as they come over HTTP, however they were cut on the way; with what browsers have, too. */

interface ServerSentEvent {
  readonly name: string;
  readonly data: string;
}

/** Bytes as they come: the body of what fetch answers. */
interface Reader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
}

/** Each event once it is whole, until there are no more bytes. Comments are left out, and so is what breaks off. */
export async function* eventsIn(reader: Reader): AsyncGenerator<ServerSentEvent> {
  let name = '';
  let data: string[] = [];
  for await (const line of linesIn(reader)) {
    const [, field = '', value = ''] = /^([^:]*):? ?(.*)$/su.exec(line) ?? [];
    if (field === 'event') name = value;
    else if (field === 'data') data.push(value);
    if (line !== '') continue;
    if (data.length > 0) yield { name: name === '' ? 'message' : name, data: data.join('\n') };
    name = '';
    data = [];
  }
}

/** Lines without their ends, which are `\n`, `\r\n` or `\r`; a `\r` at the end of a piece may be half of one. */
async function* linesIn(reader: Reader): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (rest + decoder.decode(value, { stream: true })).split(/\r\n|\n|\r(?!$)/u);
    rest = lines.pop() ?? '';
    yield* lines;
  }
}
