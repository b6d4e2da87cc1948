/** Payloads with texts that somebody has to escape, encode or cut: they arrive as they are, and the signature fits the bytes. */
import { describe, expect, test } from 'vitest';
import { given, target } from '../support/given.js';

describe('nasty texts', () => {
  const nasty = {
    'quotes and backslashes': `"quoted" 'single' \\back\\ /slash/ \`tick\``,
    'umlauts and sharp s': 'Grüße aus Köln, ß, Ø, ç',
    emoji: '👩🏽‍🔧 fixes 🇩🇪 heating 🔥',
    'line and paragraph separators': 'one\u2028two\u2029three',
    'control characters': 'tab\tnewline\nreturn\rbell\u0007null\u0000',
    'right-to-left': 'שלום مرحبا \u202Eevil\u202C',
    'other scripts': '你好，世界 こんにちは',
    'markup and templates': '<script>alert(1)</script> ${7*7} {{7*7}} %s %00',
    'a byte order mark': '\uFEFFBOM',
    'combining marks': 'Z̸̡̛a̵l̶g̷o̴',
    'JSON within JSON': '{"eventId":"evt_forged"}',
  };

  test.each(Object.entries(nasty))('%s arrive as they are, and the signature fits the bytes', async (_, text) => {
    const { mock, erp, receiver } = await given.subscribed({ webhook: { payloadOptions: { summaryPreview: true } } });
    const { status } = await erp.importTarget({ externalId: `JOB-${text}`, title: text });
    expect(status).toBe(200);
    await mock.trigger('visit_report.approved');
    await mock.clock.advance('0s');
    const [imported] = receiver.attempts;
    const report = receiver.attempts.find(({ eventType }) => eventType === 'visit_report.approved');
    expect(receiver.attempts.map((attempt) => attempt.isSigned())).toEqual(receiver.attempts.map(() => true));
    expect(imported?.payload.target).toEqual({ id: 1, externalId: `JOB-${text}`, title: text });
    expect(report?.payload.visitReport.summaryPreview).toContain(text.slice(0, 20));
    expect(imported?.header('Content-Length')).toBe(String(imported?.raw.length));
    const [delivery] = mock.webhooks.deliveries({ externalId: `JOB-${text}` });
    expect(Buffer.from(delivery?.body ?? '').equals(imported?.raw ?? Buffer.alloc(0))).toBe(true);
    expect(delivery?.signature).toBe(imported?.signature);
  });

  test('names of records are as nasty as they like', async () => {
    const text = Object.values(nasty).join(' ');
    const customers = [{ key: 'n', name: text, customerNumber: text, externalIds: { logistics_erp: 'N-1' } }];
    const { mock, erp, receiver } = await given.subscribed({ tenant: { customers } });
    await erp.importTarget({ ...target('JOB-1'), customer: { externalId: 'N-1' } });
    await mock.clock.advance('0s');
    expect(receiver.last.isSigned()).toBe(true);
    expect(receiver.last.payload.customer).toMatchObject({ name: text, customerNumber: text });
  });

  test('a title of a megabyte arrives whole', async () => {
    const title = 'ü'.repeat(500_000);
    const { mock, erp, receiver } = await given.subscribed({ webhook: { payloadOptions: { summaryPreview: true } } });
    await erp.importTarget(target('JOB-1', { title }));
    await mock.clock.advance('0s');
    expect(receiver.last.isSigned()).toBe(true);
    expect(receiver.last.payload.target.title === title).toBe(true);
  });
});
