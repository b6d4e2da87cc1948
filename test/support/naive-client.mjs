// A client that takes what it saw on one day for how it always is.
const { ORDINAVO_BASE_URL: api, ORDINAVO_API_KEY: key } = process.env;
const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' };

async function send(path, body) {
  const response = await fetch(api + path, { method: 'POST', headers, body: JSON.stringify(body) });
  return { status: response.status, answer: await response.json() };
}

function check(isSo, what) {
  if (isSo) return;
  console.error(`the naive client: ${what}`);
  process.exit(1);
}

// A plain order: every import is a 200, and done.
const plain = await send('/inbound/targets', { externalId: 'JOB-1', title: 'Maintenance visit' });
check(plain.status === 200, `an import answered ${plain.status}, not 200`);

// Sent again as new: it is there already, but a 200 is a success.
const again = await send('/inbound/targets', { operation: 'create', externalId: 'JOB-1', title: 'Maintenance visit' });
check(again.status === 200, `an import answered ${again.status}, not 200`);

// An order of a customer: how it was mapped is in the answer.
const ofCustomer = await send('/inbound/targets', { externalId: 'JOB-2', title: 'Delivery', customer: { externalId: 'CUST-10007' } });
const { status: mapping } = ofCustomer.answer.items[0].customerMapping;
check(mapping !== 'Failed', `the mapping is ${mapping}`);

// One of many is wrong: the others are in.
const batch = await send('/inbound/targets/batch', {
  targets: [
    { externalId: 'JOB-3', title: 'First visit' },
    { externalId: 'JOB-4', title: 'Second visit', planning: { priority: 'Whenever' } },
  ],
});
check(batch.status === 200, `a batch answered ${batch.status}, not 200`);

// Cancelled, and wanted after all: two more successes.
for (const operation of ['cancel', 'upsert']) {
  const { status } = await send('/inbound/targets', { operation, externalId: 'JOB-1', title: 'Maintenance visit' });
  check(status === 200, `an import answered ${status}, not 200`);
}
