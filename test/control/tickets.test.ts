/** One-time tickets: what the address that is opened in a browser holds in place of the token. */
import { expect, test } from 'vitest';
import { Tickets } from '../../src/control/tickets.js';
import { connectControl } from '../../src/index.js';
import { given } from '../support/given.js';
import { redeemed, ticketIn } from '../support/ticket.js';

const refused = {
  status: 401,
  body: {
    error: { code: 'unauthorized', message: expect.stringMatching(/^The ticket is none, was used already, or is older than 60 s\./) },
  },
};

test('leads to the token once, also to one that was chosen', async () => {
  for (const controlToken of [undefined, 'a-token-of-my-own']) {
    const { mock } = await given.mock({ controlToken });
    const address = mock.openingAddress();
    expect(address.startsWith(`${mock.url}/_mock/#ticket=`)).toBe(true);
    expect(address).not.toContain(mock.controlToken);

    const { status, body } = await redeemed(mock.url, ticketIn(address));

    expect([status, body]).toEqual([200, { token: mock.controlToken }]);
    await connectControl({ url: mock.url, token: body.token }).reset();
    expect(await redeemed(mock.url, ticketIn(address))).toEqual(refused);
  }
});

test('each is good for itself; what is none leads nowhere', async () => {
  const { mock } = await given.mock();
  const [one, other] = [ticketIn(mock.openingAddress()), ticketIn(mock.openingAddress())];
  for (const none of ['', 'x', mock.controlToken, `${one} `, '__proto__']) expect(await redeemed(mock.url, none)).toEqual(refused);
  for (const ticket of [other, one]) expect((await redeemed(mock.url, ticket)).body).toEqual({ token: mock.controlToken });
});

test('pages of other sites cannot redeem one, and it stays good', async () => {
  const { mock } = await given.mock();
  const ticket = ticketIn(mock.openingAddress());
  expect((await redeemed(mock.url, ticket, { Origin: 'https://evil.example' })).status).toBe(403);
  expect((await redeemed(mock.url, ticket, { Origin: mock.url })).body).toEqual({ token: mock.controlToken });
});

test('is good for a minute', () => {
  let now = 0;
  const tickets = new Tickets(() => now);
  const [one, other] = [tickets.issue(), tickets.issue()];
  now = 60_000;
  expect(tickets.redeem(one, 'token')).toBe('token');
  now = 60_001;
  expect(() => tickets.redeem(other, 'token')).toThrow('older than 60 s');
});
