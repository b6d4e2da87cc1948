/** What field services do: titles, how long it takes, and what goes with it. */
import type { Draw } from './draw.js';

export interface Trade {
  /** External IDs begin with it. */
  readonly prefix: string;
  readonly externalType: string;
  readonly templateKey: string;
  /** `*` stands for the customer's name. */
  readonly title: string;
  readonly descriptions: readonly string[];
  /** From and to, in steps of 5 minutes. */
  readonly minutes: readonly [number, number];
  readonly customFields: (draw: Draw) => Record<string, string>;
}

export const trades: readonly Trade[] = [
  {
    ...order('DEL', 'DeliveryOrder', 'delivery_stop'),
    title: 'Delivery to *',
    descriptions: ['Goods on a pallet, lift truck on site.', 'Parcels, to be signed for.', 'Medical supplies, keep cool.'],
    minutes: [10, 30],
    customFields: (draw) => ({
      delivery_weight_kg: String(draw.whole(2, 400)),
      package_count: String(draw.whole(1, 24)),
      temperature_sensitive: String(draw.chance(0.2)),
      delivery_note: draw.oneOf(['Use rear entrance.', 'Ring at reception.', 'Leave at the workshop.', 'Ramp 2.']),
    }),
  },
  {
    ...order('PIC', 'PickupOrder', 'pickup_stop'),
    title: 'Pickup at *',
    descriptions: ['Return of loan equipment.', 'Empty containers, to be counted.', 'Samples for the laboratory.'],
    minutes: [10, 25],
    customFields: (draw) => ({ package_count: String(draw.whole(1, 12)), pickup_reference: `RET-${draw.whole(10_000, 99_999)}` }),
  },
  {
    ...order('JOB', 'ServiceOrder', 'maintenance_visit'),
    title: 'Maintenance visit',
    descriptions: ['Check refrigeration unit and document status.', 'Yearly maintenance according to contract.'],
    minutes: [30, 90],
    customFields: (draw) => ({ serviceType: 'Maintenance', assetId: `FRIDGE-${draw.whole(100, 999)}` }),
  },
  {
    ...order('JOB', 'ServiceOrder', 'maintenance_visit'),
    title: 'Heating inspection',
    descriptions: ['Measure flue gas, clean the burner.', 'Check pressure and bleed the radiators.'],
    minutes: [45, 120],
    customFields: (draw) => ({
      serviceType: 'Inspection',
      assetId: `BOILER-${draw.whole(100, 999)}`,
      fuel: draw.oneOf(['Gas', 'Heat pump']),
    }),
  },
  {
    ...order('JOB', 'ServiceOrder', 'inspection_visit'),
    title: 'Fire extinguisher check',
    descriptions: ['Test all extinguishers on the list, replace seals.', 'Two-year check, stickers included.'],
    minutes: [20, 60],
    customFields: (draw) => ({ serviceType: 'Inspection', deviceCount: String(draw.whole(2, 30)) }),
  },
  {
    ...order('JOB', 'ServiceOrder', 'inspection_visit'),
    title: 'Lift inspection',
    descriptions: ['Inspection between the main examinations.', 'Check doors and emergency call.'],
    minutes: [60, 120],
    customFields: (draw) => ({ serviceType: 'Inspection', assetId: `LIFT-${draw.whole(100, 999)}`, floors: String(draw.whole(3, 12)) }),
  },
  {
    ...order('JOB', 'ServiceOrder', 'repair_visit'),
    title: 'Coffee machine repair',
    descriptions: ['Loses water at the brew group.', 'Display shows error 8 after cleaning.', 'Grinder is blocked.'],
    minutes: [30, 75],
    customFields: (draw) => ({ serviceType: 'Repair', assetId: `COFFEE-${draw.whole(100, 999)}`, warranty: String(draw.chance(0.3)) }),
  },
  {
    ...order('JOB', 'ServiceOrder', 'repair_visit'),
    title: 'Door drive repair',
    descriptions: ['Sliding door at the entrance stays open.', 'Roller door stops halfway.'],
    minutes: [45, 120],
    customFields: (draw) => ({ serviceType: 'Repair', assetId: `DOOR-${draw.whole(100, 999)}` }),
  },
  {
    ...order('JOB', 'ServiceOrder', 'installation_visit'),
    title: 'Router replacement',
    descriptions: ['Replace the router and test the line.', 'New access point for the first floor.'],
    minutes: [30, 60],
    customFields: (draw) => ({ serviceType: 'Installation', contract: `NET-${draw.whole(100_000, 999_999)}` }),
  },
  {
    ...order('JOB', 'ServiceOrder', 'meter_reading'),
    title: 'Meter reading',
    descriptions: ['Electricity and gas, with photographs.', 'Water meter in the basement.'],
    minutes: [10, 20],
    customFields: (draw) => ({ serviceType: 'Reading', meterNumber: `1ESY${draw.whole(10_000_000, 99_999_999)}` }),
  },
  {
    ...order('VIS', 'CustomerVisit', 'sales_visit'),
    title: 'Sales visit at *',
    descriptions: ['Talk about the contract for next year.', 'Show the new range.'],
    minutes: [30, 60],
    customFields: (draw) => ({ occasion: draw.oneOf(['Contract renewal', 'First visit', 'Complaint']) }),
  },
];

function order(prefix: string, externalType: string, templateKey: string) {
  return { prefix, externalType, templateKey };
}
