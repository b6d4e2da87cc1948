/** Mapping settings for plain calls of the domain. */
import type { MappingSettings } from '../../src/domain/records.js';

export const everything = { customers: true, locations: true, contacts: true };
export const nothing = { customers: false, locations: false, contacts: false };

export function mappingSettings(more: Partial<MappingSettings> = {}): MappingSettings {
  return { enabled: true, strategy: 'ExternalIdFirst', safeMatching: ['customerNumber'], autoCreate: nothing, update: nothing, ...more };
}
