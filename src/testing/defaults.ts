/** What builders fill in, so that a test says only what it is about. */

export const usualTitle = 'Maintenance visit';

const usualAddress = { street: 'Hachestrasse 12', postalCode: '45127', city: 'Essen', country: 'DE' };
const usualCoordinates = { latitude: 51.451, longitude: 7.012 };

/** A whole address with coordinates, so that mapping has nothing to warn of. Another address, once said, does not get these coordinates. */
export function usualPlace(said: object): Partial<typeof usualAddress & typeof usualCoordinates> {
  const isSaid = (field: string) => Object.entries(said).some(([name, value]) => name === field && value !== undefined);
  if ([...Object.keys(usualAddress), 'region'].some(isSaid)) return {};
  return Object.keys(usualCoordinates).some(isSaid) ? usualAddress : { ...usualAddress, ...usualCoordinates };
}

/** `Customer CUST-1`: each has a name of its own, so that none is taken for another by it. */
export function usualName(kind: 'Customer' | 'Location' | 'Contact', id: string): string {
  return `${kind} ${id}`;
}

/** Over what is usual, what somebody says; `undefined` says nothing. */
export function laidOver<Fields extends object>(usual: Fields, said: Partial<Fields>): Fields {
  const defined = Object.entries(said).filter(([, value]) => value !== undefined);
  return { ...usual, ...Object.fromEntries(defined) };
}
