import { concerns, drawLatency, strikes } from '../../domain/faults.js';
import { nextFraction } from '../../world/ids.js';
import { noAnswer } from '../deliver.js';
import { type Answer, type Exchange, found } from '../exchange.js';
import { faultAnswer } from '../fault-answer.js';

/**
 * Meets the first fault that strikes this call: every fault that concerns it counts it. One that acts before the work is
 * suffered here, one that acts after it where the answer is delivered.
 */
export function meetFault(exchange: Exchange, goOn: () => void, done: (answer: Answer) => void): void {
  const { world } = exchange;
  const tenant = found(exchange.tenant, 'tenant');
  const call = {
    operation: found(exchange.operation, 'operation').id,
    tenant: tenant.tenant.key,
    client: found(exchange.client, 'client').key,
    at: world.now(),
  };
  for (const armed of world.state.faults) {
    const { fault, chance } = armed;
    if (!concerns(fault.when, call)) continue;
    armed.calls += 1;
    if (exchange.fault !== null || !strikes(fault.when, armed.calls, armed.hits, () => nextFraction(chance))) continue;
    armed.hits += 1;
    exchange.fault = fault;
    exchange.latency = fault.effect.latency === null ? 0 : drawLatency(fault.effect.latency, () => nextFraction(chance));
  }
  if (exchange.fault === null || exchange.fault.effect.at === 'afterCommit') {
    goOn();
    return;
  }
  const { answer, connection } = exchange.fault.effect;
  const suffer = answer !== null || connection !== null ? () => done(answer === null ? noAnswer : faultAnswer(exchange, answer)) : goOn;
  if (exchange.latency === 0) suffer();
  else world.wait(tenant, exchange.latency, suffer);
}
