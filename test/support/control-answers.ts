/** Answers of control over HTTP, each held against contracts/control.yaml. */
import { explain, problemText } from '../../src/contract/explain.js';
import { controlAnswers } from '../../src/contract/generated/control-answers.js';
import type { Mock } from '../../src/index.js';

export interface ControlAnswer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers field by field
  readonly body: any;
}

/** `path`: below /_mock. */
export async function askControl(mock: Mock, operation: string, path: string): Promise<ControlAnswer> {
  const response = await fetch(`${mock.url}/_mock${path}`, { headers: { Authorization: `Bearer ${mock.controlToken}` } });
  const body: unknown = await response.json();
  const validate = controlAnswers[operation]?.[response.status];
  if (validate === undefined) throw new Error(`${operation} answered ${response.status}, which contracts/control.yaml does not have.`);
  if (!validate(body))
    throw new Error(
      `${operation} ${response.status}: ${explain(body, validate.errors ?? [])
        .map(problemText)
        .join('; ')}`,
    );
  return { status: response.status, body };
}
