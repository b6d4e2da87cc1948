/** The order in which a request is checked, as one array. */
import type { Answer, Exchange } from './exchange.js';
import { handle } from './handlers.js';
import { checkScope, countRate } from './stages/allowance.js';
import { authenticate, checkAllowlist } from './stages/authenticate.js';
import { checkBodyHead, readBody, readSyntax, takesBody } from './stages/body.js';
import { meetFault } from './stages/fault.js';
import { replay, storeAnswer } from './stages/idempotency.js';
import { matchRoute } from './stages/route.js';
import { watchWrite } from './watching.js';

/** A stage lets the request go on, answers it, or refuses it by throwing. */
type Stage = (exchange: Exchange) => Answer | undefined;

const pipeline: readonly (Stage | typeof readBody | typeof meetFault)[] = [
  matchRoute, // 404, 405
  authenticate, // 401
  checkAllowlist, // 403 forbidden
  countRate, // 429
  checkScope, // 403 missing_scope
  checkBodyHead, // 413 by announced length, 415
  readBody, // 413; waits for the body
  readSyntax, // 400 invalid_request
  watchWrite, // refuses nothing: the journal judges how the client behaves
  meetFault, // what is to go wrong on purpose; may wait for the clock
  replay, // the stored answer, or 409 idempotency_conflict
  handle, // 400 validation_failed, business rules, the answer
];

/** Runs the stages from the one at `from`; `done` gets the answer, `failed` whatever a stage threw. */
export function runPipeline(exchange: Exchange, done: (answer: Answer) => void, failed: (error: unknown) => void, from = 0): void {
  try {
    for (let index = from; index < pipeline.length; index += 1) {
      const stage = pipeline[index];
      if (stage === readBody) {
        if (!takesBody(exchange)) continue;
        readBody(exchange, () => runPipeline(exchange, done, failed, index + 1), failed);
        return;
      }
      if (stage === meetFault) {
        if (exchange.world.state.faults.length === 0) continue;
        meetFault(exchange, () => runPipeline(exchange, done, failed, index + 1), done);
        return;
      }
      const answer = (stage as Stage)(exchange); // as: the other kinds are handled above
      if (answer === undefined) continue;
      storeAnswer(exchange, answer);
      done(answer);
      return;
    }
  } catch (error) {
    failed(error);
    return;
  }
  failed(new Error('The pipeline ended without an answer.'));
}
