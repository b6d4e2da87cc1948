// @ts-check
/** Everything that was measured: what one measurement of one server gave in one round. */
import { median } from './median.mjs';

export class Samples {
  /** @type {{ measurement: string, server: string, quantities: Record<string, number | null> }[]} */
  #taken = [];

  add(/** @type {string} */ measurement, /** @type {string} */ server, /** @type {Record<string, number | null>} */ quantities) {
    this.#taken.push({ measurement, server, quantities });
  }

  /** The median over the rounds; null when it was not measured. */
  figure(/** @type {string} */ measurement, /** @type {string} */ server, /** @type {string} */ quantity) {
    const values = this.#taken
      .filter((sample) => sample.measurement === measurement && sample.server === server)
      .map(({ quantities }) => quantities[quantity])
      .filter((value) => typeof value === 'number');
    return values.length === 0 ? null : median(values);
  }

  /** The mock's figure as a multiple of a yardstick's. */
  ratio(/** @type {string} */ measurement, /** @type {string} */ quantity, /** @type {string} */ yardstick) {
    const mock = this.figure(measurement, 'mock', quantity);
    const other = this.figure(measurement, yardstick, quantity);
    return mock === null || other === null ? null : mock / other;
  }

  toJSON() {
    return this.#taken;
  }
}
