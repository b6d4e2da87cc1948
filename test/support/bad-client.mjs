// A client without manners: it takes a lost answer for work not done, and sends again without an Idempotency-Key.
const { ORDINAVO_BASE_URL: api, ORDINAVO_API_KEY: key } = process.env;
const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json' };

async function insist(path, body) {
  for (let tries = 0; tries < 5; tries += 1) {
    const response = await fetch(api + path, { method: 'POST', headers, body: JSON.stringify(body) }).catch(() => null);
    if (response?.ok) return response.json();
  }
  throw new Error(`${path} failed.`);
}

await insist('/inbound/targets', { externalId: 'JOB-1', title: 'Maintenance visit' });
await insist('/inbound/targets/batch', { targets: [{ externalId: 'JOB-2', title: 'Second visit' }] });
console.log('the bad client is content');
