// Generated from contracts/ by `npm run generate`. Do not edit.
export interface paths {
    readonly "/integration/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Check that authentication works */
        readonly get: operations["getIntegrationHealth"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/inbound/targets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Create, update, upsert or cancel one target */
        readonly post: operations["importTarget"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/inbound/targets/batch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Import many targets, each on its own */
        readonly post: operations["importTargetsBatch"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/import-jobs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The client's own import jobs, newest first */
        readonly get: operations["listImportJobs"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/import-jobs/{importJobId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One import job with its items */
        readonly get: operations["getImportJob"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly RecordId: number;
        /** @enum {string} */
        readonly Scope: "integration.health.read" | "inbound.targets.write" | "targets.write" | "inbound.targets.batch.write" | "customers.map" | "customers.write" | "customers.read" | "import_jobs.read" | "route_suggestions.create" | "route_suggestions.read" | "webhooks.read" | "webhooks.manage" | "webhook_deliveries.read";
        /** @enum {string} */
        readonly ErrorCode: "invalid_request" | "validation_failed" | "unauthorized" | "missing_scope" | "forbidden" | "not_found" | "method_not_allowed" | "conflict" | "idempotency_conflict" | "payload_too_large" | "unsupported_media_type" | "rate_limited" | "internal_error";
        readonly ErrorResponse: {
            readonly error: {
                readonly code: components["schemas"]["ErrorCode"];
                readonly message: string;
                readonly requiredScope?: components["schemas"]["Scope"];
                /** @description Messages by the path of the field that they are about. */
                readonly details?: {
                    readonly [key: string]: readonly string[];
                };
                readonly correlationId: string;
            };
        };
        readonly IntegrationHealthResponse: {
            /** @constant */
            readonly status: "ok";
            /** @constant */
            readonly apiVersion: "v1";
            readonly tenantId: string;
            readonly integrationClient: {
                readonly id: string;
                readonly name: string;
                readonly sourceSystem: string;
            };
            readonly scopes: readonly components["schemas"]["Scope"][];
            /** Format: date-time */
            readonly serverTimeUtc: string;
        };
        /**
         * @description `create` fails if the external ID exists, `update` if it is unknown, `upsert` does either, `cancel` cancels.
         * @enum {string|null}
         */
        readonly Operation: "create" | "update" | "upsert" | "cancel" | null;
        /** @enum {string|null} */
        readonly Priority: "Low" | "Normal" | "Medium" | "High" | "Urgent" | null;
        /**
         * @description A job, delivery stop, pickup order, service visit or field task. Both generations of fields work and mix freely.
         *     `null` counts as left out.
         */
        readonly InboundTargetDto: {
            /** @description Default: the integration client's own. */
            readonly sourceSystem?: string | null;
            /** @description The target's ID in the source system. Needed; an item without it is rejected with `missing_external_id`. */
            readonly externalId?: string | null;
            readonly externalType?: string | null;
            /** @description Default: `upsert`. */
            readonly operation?: components["schemas"]["Operation"];
            readonly templateKey?: string | null;
            /** @description Needed when the target is new. */
            readonly title?: string | null;
            readonly description?: string | null;
            readonly customer?: components["schemas"]["CustomerDto"];
            readonly location?: components["schemas"]["LocationDto"];
            readonly contact?: components["schemas"]["ContactDto"];
            readonly address?: components["schemas"]["AddressDto"];
            readonly planning?: components["schemas"]["PlanningDto"];
            readonly businessValue?: components["schemas"]["BusinessValueDto"];
            /** @description Strings by name. */
            readonly customFields?: {
                readonly [key: string]: string | null;
            } | null;
        };
        /** @description Exactly one of `targets` and `items`, with 1 to 1000 targets. What the batch says holds for each item that does not say it itself. */
        readonly InboundTargetBatchDto: {
            readonly sourceSystem?: string | null;
            readonly batchId?: string | null;
            readonly operation?: components["schemas"]["Operation"];
            readonly targets?: readonly components["schemas"]["InboundTargetDto"][] | null;
            readonly items?: readonly components["schemas"]["InboundTargetDto"][] | null;
        };
        /** @description With `externalId` or `customerNumber` it is mapped to Ordinavo's own record; `name`, `contactName`, `phone` and `email` alone are plain text. */
        readonly CustomerDto: {
            readonly externalId?: string | null;
            readonly customerNumber?: string | null;
            readonly name?: string | null;
            readonly type?: string | null;
            readonly industry?: string | null;
            readonly contactName?: string | null;
            readonly email?: string | null;
            readonly phone?: string | null;
            readonly website?: string | null;
        } | null;
        readonly LocationDto: {
            readonly externalId?: string | null;
            readonly name?: string | null;
            readonly type?: string | null;
            readonly street?: string | null;
            readonly postalCode?: string | null;
            readonly city?: string | null;
            readonly region?: string | null;
            readonly country?: string | null;
            readonly latitude?: number | null;
            readonly longitude?: number | null;
            readonly defaultEstimatedWorkMinutes?: number | null;
            readonly defaultPriority?: components["schemas"]["Priority"];
            readonly accessNotes?: string | null;
            readonly parkingNotes?: string | null;
        } | null;
        readonly ContactDto: {
            readonly externalId?: string | null;
            readonly firstName?: string | null;
            readonly lastName?: string | null;
            readonly displayName?: string | null;
            readonly role?: string | null;
            readonly department?: string | null;
            readonly email?: string | null;
            readonly phone?: string | null;
            readonly mobile?: string | null;
            readonly preferredContactMethod?: string | null;
        } | null;
        readonly AddressDto: {
            readonly street?: string | null;
            readonly postalCode?: string | null;
            readonly city?: string | null;
            readonly country?: string | null;
            readonly latitude?: number | null;
            readonly longitude?: number | null;
        } | null;
        /** @description `dueDate` and `preferredTimeWindow…` are the customer-aware names. Where an item uses both names for one thing, the first generation's counts. */
        readonly PlanningDto: {
            /** Format: date */
            readonly routeDate?: string | null;
            /** Format: date */
            readonly dueDate?: string | null;
            /** Format: date-time */
            readonly dueAtUtc?: string | null;
            /** Format: date-time */
            readonly timeWindowStartUtc?: string | null;
            /** Format: date-time */
            readonly timeWindowEndUtc?: string | null;
            /** Format: date-time */
            readonly preferredTimeWindowStart?: string | null;
            /** Format: date-time */
            readonly preferredTimeWindowEnd?: string | null;
            readonly estimatedWorkMinutes?: number | null;
            readonly priority?: components["schemas"]["Priority"];
            readonly fixedTime?: boolean | null;
        } | null;
        readonly BusinessValueDto: {
            readonly expectedRevenue?: number | null;
            readonly customerTier?: string | null;
            /** @description Per cent. */
            readonly closeProbability?: number | null;
        } | null;
        /** @enum {string} */
        readonly ImportJobStatus: "Accepted" | "Processing" | "Completed" | "PartiallyFailed" | "Failed";
        /**
         * @description `Imported` while the job is under way, then what became of it.
         * @enum {string}
         */
        readonly ImportedItemStatus: "Imported" | "Created" | "Updated" | "Cancelled";
        /** @enum {string} */
        readonly ImportItemErrorCode: "missing_external_id" | "missing_title" | "target_already_exists" | "target_not_found" | "target_cancelled" | "target_completed" | "ambiguous_external_id" | "invalid_time_window" | "invalid_value";
        /** @enum {string} */
        readonly CustomerMappingStatus: "NotApplicable" | "Mapped" | "Created" | "Updated" | "Warning" | "Failed" | "Skipped";
        /** @enum {string} */
        readonly CustomerMappingWarning: "LocationMissingCoordinates" | "AmbiguousCustomerNumber" | "TargetAddressDiffersFromCustomerLocation" | "CustomerAutoCreateDisabled" | "LocationAutoCreateDisabled" | "ContactAutoCreateDisabled" | "ContactLocationMismatch" | "CustomerArchivedOrBlocked" | "AmbiguousCustomerName";
        /**
         * @description What became of customer, location and contact of an item. The IDs are there only for a key with `customers.read`;
         *     one that was not linked is `null`.
         */
        readonly CustomerMapping: {
            readonly status: components["schemas"]["CustomerMappingStatus"];
            readonly customerId?: components["schemas"]["RecordId"] | null;
            readonly customerLocationId?: components["schemas"]["RecordId"] | null;
            readonly customerContactId?: components["schemas"]["RecordId"] | null;
            readonly warnings: readonly components["schemas"]["CustomerMappingWarning"][];
        };
        /** @description Imported items by the status of their mapping. */
        readonly CustomerMappingCounts: {
            readonly mapped: components["schemas"]["Count"];
            readonly created: components["schemas"]["Count"];
            readonly updated: components["schemas"]["Count"];
            readonly warning: components["schemas"]["Count"];
            readonly failed: components["schemas"]["Count"];
            readonly skipped: components["schemas"]["Count"];
            readonly notApplicable: components["schemas"]["Count"];
        };
        readonly ImportItem: components["schemas"]["ImportedItem"] | components["schemas"]["RejectedItem"];
        readonly ImportedItem: {
            readonly externalId: string;
            readonly status: components["schemas"]["ImportedItemStatus"];
            readonly targetId: components["schemas"]["RecordId"];
            readonly warnings?: readonly components["schemas"]["CustomerMappingWarning"][];
            readonly customerMapping?: components["schemas"]["CustomerMapping"];
        };
        readonly RejectedItem: {
            /** @description As sent; `""` where there was none. */
            readonly externalId: string;
            /** @constant */
            readonly status: "Rejected";
            readonly errorCode: components["schemas"]["ImportItemErrorCode"];
            readonly errorMessage: string;
        };
        readonly ImportJobLinks: {
            /** @description Relative to the base path of the API. */
            readonly importJob: string;
        };
        readonly Count: number;
        /** @description What an import answers that is done at once. */
        readonly ImportResponse: {
            readonly importJobId: components["schemas"]["RecordId"];
            /** @enum {string} */
            readonly status: "Completed" | "PartiallyFailed" | "Failed";
            readonly totalItems: components["schemas"]["Count"];
            readonly createdItems: components["schemas"]["Count"];
            readonly updatedItems: components["schemas"]["Count"];
            readonly cancelledItems: components["schemas"]["Count"];
            readonly rejectedItems: components["schemas"]["Count"];
            readonly warningItems: components["schemas"]["Count"];
            readonly items: readonly components["schemas"]["ImportItem"][];
            readonly links?: components["schemas"]["ImportJobLinks"];
        };
        /** @description What an import answers that is done later. The counts are those that the job will have. */
        readonly ImportAcceptedResponse: {
            readonly importJobId: components["schemas"]["RecordId"];
            /** @constant */
            readonly status: "Accepted";
            readonly totalItems?: components["schemas"]["Count"];
            readonly createdItems?: components["schemas"]["Count"];
            readonly updatedItems?: components["schemas"]["Count"];
            readonly cancelledItems?: components["schemas"]["Count"];
            readonly rejectedItems?: components["schemas"]["Count"];
            readonly warningItems?: components["schemas"]["Count"];
            readonly items: readonly components["schemas"]["ImportItem"][];
            readonly links?: components["schemas"]["ImportJobLinks"];
        };
        /** @description A job without its items. */
        readonly ImportJobSummary: {
            readonly importJobId: components["schemas"]["RecordId"];
            readonly status: components["schemas"]["ImportJobStatus"];
            readonly sourceSystem: string;
            readonly batchId: string | null;
            readonly totalItems: components["schemas"]["Count"];
            readonly createdItems: components["schemas"]["Count"];
            readonly updatedItems: components["schemas"]["Count"];
            readonly cancelledItems: components["schemas"]["Count"];
            readonly rejectedItems: components["schemas"]["Count"];
            readonly warningItems: components["schemas"]["Count"];
            readonly customerMapping?: components["schemas"]["CustomerMappingCounts"];
            /** Format: date-time */
            readonly createdAtUtc: string;
            /**
             * Format: date-time
             * @description `null` while the job is under way.
             */
            readonly completedAtUtc: string | null;
            readonly links: components["schemas"]["ImportJobLinks"];
        };
        /** @description A job with its items. What it shows beyond the answer to its import is assumed. */
        readonly ImportJob: {
            readonly importJobId: components["schemas"]["RecordId"];
            readonly status: components["schemas"]["ImportJobStatus"];
            readonly sourceSystem: string;
            readonly batchId: string | null;
            readonly totalItems: components["schemas"]["Count"];
            readonly createdItems: components["schemas"]["Count"];
            readonly updatedItems: components["schemas"]["Count"];
            readonly cancelledItems: components["schemas"]["Count"];
            readonly rejectedItems: components["schemas"]["Count"];
            readonly warningItems: components["schemas"]["Count"];
            readonly customerMapping?: components["schemas"]["CustomerMappingCounts"];
            readonly items: readonly components["schemas"]["ImportItem"][];
            /** Format: date-time */
            readonly createdAtUtc: string;
            /**
             * Format: date-time
             * @description `null` while the job is under way.
             */
            readonly completedAtUtc: string | null;
            readonly links: components["schemas"]["ImportJobLinks"];
        };
        readonly ImportJobList: {
            readonly items: readonly components["schemas"]["ImportJobSummary"][];
            /** @description `null` on the last page. */
            readonly nextCursor: string | null;
        };
    };
    responses: {
        /** @description The import job, taken on. Poll it until it is done. */
        readonly ImportAccepted: {
            headers: {
                /** @description Names this exchange in logs and errors. */
                readonly "X-Correlation-Id": string;
                /**
                 * @description Requests allowed in a window. Left out where the client has no limit.
                 * @example 1000
                 */
                readonly "X-RateLimit-Limit"?: number;
                /**
                 * @description Requests left in this window.
                 * @example 999
                 */
                readonly "X-RateLimit-Remaining"?: number;
                /**
                 * @description When the window ends, in Unix seconds.
                 * @example 1782280860
                 */
                readonly "X-RateLimit-Reset"?: number;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ImportAcceptedResponse"];
            };
        };
        /** @description The request cannot be read (`invalid_request`), or a field is not what it should be (`validation_failed`). */
        readonly BadRequest: {
            headers: {
                /** @description Names this exchange in logs and errors. */
                readonly "X-Correlation-Id": string;
                /**
                 * @description Requests allowed in a window. Left out where the client has no limit.
                 * @example 1000
                 */
                readonly "X-RateLimit-Limit"?: number;
                /**
                 * @description Requests left in this window.
                 * @example 999
                 */
                readonly "X-RateLimit-Remaining"?: number;
                /**
                 * @description When the window ends, in Unix seconds.
                 * @example 1782280860
                 */
                readonly "X-RateLimit-Reset"?: number;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description No API key, or one that does not work (any more). */
        readonly Unauthorized: {
            headers: {
                /** @description Names this exchange in logs and errors. */
                readonly "X-Correlation-Id": string;
                /**
                 * @description The scheme to use.
                 * @example Bearer
                 */
                readonly "WWW-Authenticate"?: string;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The key lacks a scope (`missing_scope`), or is used from an address outside the client's allowlist (`forbidden`). */
        readonly Forbidden: {
            headers: {
                /** @description Names this exchange in logs and errors. */
                readonly "X-Correlation-Id": string;
                /**
                 * @description Requests allowed in a window. Left out where the client has no limit.
                 * @example 1000
                 */
                readonly "X-RateLimit-Limit"?: number;
                /**
                 * @description Requests left in this window.
                 * @example 999
                 */
                readonly "X-RateLimit-Remaining"?: number;
                /**
                 * @description When the window ends, in Unix seconds.
                 * @example 1782280860
                 */
                readonly "X-RateLimit-Reset"?: number;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description There is no such record for this client. */
        readonly NotFound: {
            headers: {
                /** @description Names this exchange in logs and errors. */
                readonly "X-Correlation-Id": string;
                /**
                 * @description Requests allowed in a window. Left out where the client has no limit.
                 * @example 1000
                 */
                readonly "X-RateLimit-Limit"?: number;
                /**
                 * @description Requests left in this window.
                 * @example 999
                 */
                readonly "X-RateLimit-Remaining"?: number;
                /**
                 * @description When the window ends, in Unix seconds.
                 * @example 1782280860
                 */
                readonly "X-RateLimit-Reset"?: number;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description An idempotency key used for other content, or (where `singleRejection` is `http`) a target that exists already or is unknown. */
        readonly Conflict: {
            headers: {
                /** @description Names this exchange in logs and errors. */
                readonly "X-Correlation-Id": string;
                /**
                 * @description Requests allowed in a window. Left out where the client has no limit.
                 * @example 1000
                 */
                readonly "X-RateLimit-Limit"?: number;
                /**
                 * @description Requests left in this window.
                 * @example 999
                 */
                readonly "X-RateLimit-Remaining"?: number;
                /**
                 * @description When the window ends, in Unix seconds.
                 * @example 1782280860
                 */
                readonly "X-RateLimit-Reset"?: number;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The body is larger, or the batch longer, than the limit. */
        readonly PayloadTooLarge: {
            headers: {
                /** @description Names this exchange in logs and errors. */
                readonly "X-Correlation-Id": string;
                /**
                 * @description Requests allowed in a window. Left out where the client has no limit.
                 * @example 1000
                 */
                readonly "X-RateLimit-Limit"?: number;
                /**
                 * @description Requests left in this window.
                 * @example 999
                 */
                readonly "X-RateLimit-Remaining"?: number;
                /**
                 * @description When the window ends, in Unix seconds.
                 * @example 1782280860
                 */
                readonly "X-RateLimit-Reset"?: number;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The body is not sent as JSON. */
        readonly UnsupportedMediaType: {
            headers: {
                /** @description Names this exchange in logs and errors. */
                readonly "X-Correlation-Id": string;
                /**
                 * @description Requests allowed in a window. Left out where the client has no limit.
                 * @example 1000
                 */
                readonly "X-RateLimit-Limit"?: number;
                /**
                 * @description Requests left in this window.
                 * @example 999
                 */
                readonly "X-RateLimit-Remaining"?: number;
                /**
                 * @description When the window ends, in Unix seconds.
                 * @example 1782280860
                 */
                readonly "X-RateLimit-Reset"?: number;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description A target that a business rule refuses, where `singleRejection` is `http`. */
        readonly Unprocessable: {
            headers: {
                /** @description Names this exchange in logs and errors. */
                readonly "X-Correlation-Id": string;
                /**
                 * @description Requests allowed in a window. Left out where the client has no limit.
                 * @example 1000
                 */
                readonly "X-RateLimit-Limit"?: number;
                /**
                 * @description Requests left in this window.
                 * @example 999
                 */
                readonly "X-RateLimit-Remaining"?: number;
                /**
                 * @description When the window ends, in Unix seconds.
                 * @example 1782280860
                 */
                readonly "X-RateLimit-Reset"?: number;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description The client has used up its window. */
        readonly RateLimited: {
            headers: {
                /** @description Names this exchange in logs and errors. */
                readonly "X-Correlation-Id": string;
                /**
                 * @description Requests allowed in a window. Left out where the client has no limit.
                 * @example 1000
                 */
                readonly "X-RateLimit-Limit"?: number;
                /**
                 * @description Requests left in this window.
                 * @example 999
                 */
                readonly "X-RateLimit-Remaining"?: number;
                /**
                 * @description When the window ends, in Unix seconds.
                 * @example 1782280860
                 */
                readonly "X-RateLimit-Reset"?: number;
                /**
                 * @description Seconds until the window ends.
                 * @example 20
                 */
                readonly "Retry-After": number;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
        /** @description Something failed on the server's side. */
        readonly ErrorResponse: {
            headers: {
                /** @description Names this exchange in logs and errors. */
                readonly "X-Correlation-Id": string;
                /**
                 * @description Requests allowed in a window. Left out where the client has no limit.
                 * @example 1000
                 */
                readonly "X-RateLimit-Limit"?: number;
                /**
                 * @description Requests left in this window.
                 * @example 999
                 */
                readonly "X-RateLimit-Remaining"?: number;
                /**
                 * @description When the window ends, in Unix seconds.
                 * @example 1782280860
                 */
                readonly "X-RateLimit-Reset"?: number;
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["ErrorResponse"];
            };
        };
    };
    parameters: {
        /**
         * @description Same key and same content give the same result; other content under the same key is a 409 `idempotency_conflict`.
         * @example JOB-2026-000918
         */
        readonly IdempotencyKey: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly getIntegrationHealth: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The key works. */
            readonly 200: {
                headers: {
                    /** @description Names this exchange in logs and errors. */
                    readonly "X-Correlation-Id": string;
                    /**
                     * @description Requests allowed in a window. Left out where the client has no limit.
                     * @example 1000
                     */
                    readonly "X-RateLimit-Limit"?: number;
                    /**
                     * @description Requests left in this window.
                     * @example 999
                     */
                    readonly "X-RateLimit-Remaining"?: number;
                    /**
                     * @description When the window ends, in Unix seconds.
                     * @example 1782280860
                     */
                    readonly "X-RateLimit-Reset"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["IntegrationHealthResponse"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ErrorResponse"];
        };
    };
    readonly importTarget: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Same key and same content give the same result; other content under the same key is a 409 `idempotency_conflict`.
                 * @example JOB-2026-000918
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["InboundTargetDto"];
            };
        };
        readonly responses: {
            /** @description The import job, done. A target that a business rule refuses is an answer too: `Failed` with one rejected item. */
            readonly 200: {
                headers: {
                    /** @description Names this exchange in logs and errors. */
                    readonly "X-Correlation-Id": string;
                    /**
                     * @description Requests allowed in a window. Left out where the client has no limit.
                     * @example 1000
                     */
                    readonly "X-RateLimit-Limit"?: number;
                    /**
                     * @description Requests left in this window.
                     * @example 999
                     */
                    readonly "X-RateLimit-Remaining"?: number;
                    /**
                     * @description When the window ends, in Unix seconds.
                     * @example 1782280860
                     */
                    readonly "X-RateLimit-Reset"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportResponse"];
                };
            };
            readonly 202: components["responses"]["ImportAccepted"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 422: components["responses"]["Unprocessable"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ErrorResponse"];
        };
    };
    readonly importTargetsBatch: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: {
                /**
                 * @description Same key and same content give the same result; other content under the same key is a 409 `idempotency_conflict`.
                 * @example JOB-2026-000918
                 */
                readonly "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["InboundTargetBatchDto"];
            };
        };
        readonly responses: {
            /** @description The import job, done. A rejected item undoes nothing. */
            readonly 200: {
                headers: {
                    /** @description Names this exchange in logs and errors. */
                    readonly "X-Correlation-Id": string;
                    /**
                     * @description Requests allowed in a window. Left out where the client has no limit.
                     * @example 1000
                     */
                    readonly "X-RateLimit-Limit"?: number;
                    /**
                     * @description Requests left in this window.
                     * @example 999
                     */
                    readonly "X-RateLimit-Remaining"?: number;
                    /**
                     * @description When the window ends, in Unix seconds.
                     * @example 1782280860
                     */
                    readonly "X-RateLimit-Reset"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportResponse"];
                };
            };
            readonly 202: components["responses"]["ImportAccepted"];
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["PayloadTooLarge"];
            readonly 415: components["responses"]["UnsupportedMediaType"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ErrorResponse"];
        };
    };
    readonly listImportJobs: {
        readonly parameters: {
            readonly query?: {
                readonly limit?: number;
                /** @description The `nextCursor` of the page before. */
                readonly cursor?: string;
                readonly status?: components["schemas"]["ImportJobStatus"];
                readonly batchId?: string;
                readonly sourceSystem?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page. */
            readonly 200: {
                headers: {
                    /** @description Names this exchange in logs and errors. */
                    readonly "X-Correlation-Id": string;
                    /**
                     * @description Requests allowed in a window. Left out where the client has no limit.
                     * @example 1000
                     */
                    readonly "X-RateLimit-Limit"?: number;
                    /**
                     * @description Requests left in this window.
                     * @example 999
                     */
                    readonly "X-RateLimit-Remaining"?: number;
                    /**
                     * @description When the window ends, in Unix seconds.
                     * @example 1782280860
                     */
                    readonly "X-RateLimit-Reset"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportJobList"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ErrorResponse"];
        };
    };
    readonly getImportJob: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly importJobId: components["schemas"]["RecordId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The job. */
            readonly 200: {
                headers: {
                    /** @description Names this exchange in logs and errors. */
                    readonly "X-Correlation-Id": string;
                    /**
                     * @description Requests allowed in a window. Left out where the client has no limit.
                     * @example 1000
                     */
                    readonly "X-RateLimit-Limit"?: number;
                    /**
                     * @description Requests left in this window.
                     * @example 999
                     */
                    readonly "X-RateLimit-Remaining"?: number;
                    /**
                     * @description When the window ends, in Unix seconds.
                     * @example 1782280860
                     */
                    readonly "X-RateLimit-Reset"?: number;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ImportJob"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["ErrorResponse"];
        };
    };
}
