/** `ordinavo-mock requests`: the journal of a running mock. */

import type { RequestFilter } from '../domain/journal/entry.js';
import type { RecordedRequest } from '../domain/journal/view.js';
import type { Around } from './commands.js';
import { writeWhole } from './files.js';
import { argument, findWorld, subcommand } from './find-mock.js';
import { type Given, UsageError } from './flags.js';

export async function requests(given: Given, around: Around): Promise<number> {
  const what = subcommand(given, 'requests', ['list', 'show', 'curl', 'export', 'clear']);
  const filter = filterIn(given);
  const id = what === 'show' || what === 'curl' ? numberIn(argument(given, 'requests', 'the number of a request')) : 0;
  const har = given.text('har');
  if (what === 'export' && har === undefined) throw new UsageError('ordinavo-mock requests export needs --har FILE.');
  const { requests: journal } = await findWorld(given, around);
  switch (what) {
    case 'list': {
      const all = await journal.list({ ...filter, limit: given.whole('limit', 1_000_000) ?? 20 });
      around.print(given.on('json') ? `${JSON.stringify(all, null, 2)}\n` : all.map((one) => `${line(one)}\n`).join(''));
      return 0;
    }
    case 'show': {
      const one = await journal.get(id);
      around.print(given.on('json') ? `${JSON.stringify(one, null, 2)}\n` : whole(one));
      return 0;
    }
    case 'curl':
      around.print(`${await journal.curl(id)}\n`);
      return 0;
    case 'export': {
      const text = `${JSON.stringify(await journal.har(filter), null, 2)}\n`;
      if (har === undefined || har.text === '-') around.print(text);
      else {
        writeWhole(har.text, text);
        around.print(`Wrote ${har.text}.\n`);
      }
      return 0;
    }
    case 'clear':
      await journal.clear();
      around.print('The journal is empty.\n');
      return 0;
  }
}

function filterIn(given: Given): RequestFilter {
  const status = given.whole('status', 599);
  const texts = (['client', 'operation'] as const).flatMap((name) => {
    const value = given.text(name)?.text;
    return value === undefined ? [] : [[name, value]];
  });
  return { ...Object.fromEntries(texts), ...(status === undefined ? {} : { status }) };
}

function numberIn(word: string): number {
  if (!/^\d{1,15}$/.test(word)) throw new UsageError(`"${word}" is not the number of a request; ordinavo-mock requests list has them.`);
  return Number(word);
}

/** `   12  2026-06-24T06:00:00.000Z  POST /api/… 200  Completed, 1 created  erp` */
function line({ id, at, method, url, status, summary, client, fault }: RecordedRequest): string {
  return `${String(id).padStart(5)}  ${at}  ${method} ${url}  ${status === 0 ? 'no answer' : status}  ${summary}${client === null ? '' : `  ${client}`}${fault === null ? '' : `  [${fault}]`}`;
}

function whole(one: RecordedRequest): string {
  const message = ({
    headers,
    body,
  }: {
    readonly headers: readonly { readonly name: string; readonly value: string }[];
    readonly body: string | null;
  }) => [...headers.map(({ name, value }) => `  ${name}: ${value}`), ...(body === null || body === '' ? [] : ['', `  ${body}`])].join('\n');
  return `${line(one)}\n\n${message(one.request)}\n\n${one.status === 0 ? '  no answer' : message(one.response)}\n`;
}
