// The same with manners: one key for each write, however often it is sent.
const { ORDINAVO_BASE_URL: api, ORDINAVO_API_KEY: key } = process.env;

async function insist(path, idempotencyKey, body) {
  for (let tries = 0; tries < 5; tries += 1) {
    const headers = { Authorization: `Bearer ${key}`, 'Content-Type': 'application/json', 'Idempotency-Key': idempotencyKey };
    const response = await fetch(api + path, { method: 'POST', headers, body: JSON.stringify(body) }).catch(() => null);
    if (response?.ok) return response.json();
  }
  throw new Error(`${path} failed.`);
}

await insist('/inbound/targets', 'job-1', { externalId: 'JOB-1', title: 'Maintenance visit' });
await insist('/inbound/targets/batch', 'batch-1', { targets: [{ externalId: 'JOB-2', title: 'Second visit' }] });
