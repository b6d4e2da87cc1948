/** What a compiled validator of the contract is: a claim about a value, and after a refusal the reasons. */

export interface Violation {
  /** JSON pointer to the value, `''` for the whole. */
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
  /** Where it is about the name of a property, not its value. */
  readonly propertyName?: string;
}

export interface Validator<T> {
  (value: unknown): value is T;
  /** The reasons of the last refusal; read them before the next call. */
  readonly errors?: readonly Violation[] | null;
}
