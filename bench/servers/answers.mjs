// @ts-check
/** What the servers beside the mock answer, and where: the shape and size of the mock's own answers. */

export const basePath = '/api/connect/v1';

/**
 * @typedef {{ externalId: string, [field: string]: unknown }} Item
 * @typedef {{ externalId: string, status: 'Created' | 'Updated', targetId: number, warnings: string[] }} ItemResult
 */

export function importAnswer(/** @type {number} */ importJobId, /** @type {ItemResult[]} */ items) {
  let createdItems = 0;
  for (const item of items) if (item.status === 'Created') createdItems += 1;
  return {
    importJobId,
    status: 'Completed',
    totalItems: items.length,
    createdItems,
    updatedItems: items.length - createdItems,
    cancelledItems: 0,
    rejectedItems: 0,
    warningItems: 0,
    items,
    links: { importJob: `/import-jobs/${importJobId}` },
  };
}

/** The job of an import, as it is read later. */
export function jobAnswer(/** @type {ReturnType<typeof importAnswer>} */ answer) {
  const { importJobId, status, items, links, ...counts } = answer;
  const at = '2026-06-25T08:00:00.000Z';
  return {
    importJobId,
    status,
    sourceSystem: 'logistics_erp',
    batchId: null,
    ...counts,
    customerMapping: { mapped: 0, created: 0, updated: 0, warning: 0, failed: 0, skipped: 0, notApplicable: items.length },
    items,
    createdAtUtc: at,
    completedAtUtc: at,
    links,
  };
}

/** @returns {ItemResult} */
export function itemResult(/** @type {string} */ externalId, /** @type {ItemResult['status']} */ status, /** @type {number} */ targetId) {
  return { externalId, status, targetId, warnings: [] };
}

export const healthAnswer = {
  status: 'ok',
  apiVersion: 'v1',
  tenantId: 'tenant-bench',
  integrationClient: { id: 'erp', name: 'ERP', sourceSystem: 'logistics_erp' },
  scopes: ['*'],
  serverTimeUtc: '2026-06-25T08:00:00.000Z',
};
