/** Tickets of addresses that are opened in a browser. */
interface Redeemed {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers field by field
  readonly body: any;
}

/** Redeems a ticket as the page does that an address with one leads to. */
export async function redeemed(url: string, ticket: string, headers: Readonly<Record<string, string>> = {}): Promise<Redeemed> {
  const response = await fetch(`${url}/_mock/ticket`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify({ ticket }),
  });
  return { status: response.status, body: await response.json() };
}

/** What an address holds in place of the token. */
export function ticketIn(address: string): string {
  return /#ticket=([\w-]{32})(?:&demo)?$/.exec(address)?.[1] ?? '';
}
