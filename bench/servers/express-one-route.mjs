// @ts-check
/** The least that is still Express: what a cold start costs before anything else is loaded. `--port N`, read by hand. */
import express from 'express';

const app = express();
app.get('/api/connect/v1/integration/health', (_request, response) => {
  response.json({ status: 'ok' });
});
app.listen(Number(process.argv[3]), '127.0.0.1');
