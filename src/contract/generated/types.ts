// Generated from contracts/ by `npm run generate`. Do not edit.
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
        readonly ImportItem: (components["schemas"]["ImportedItem"] & { readonly errorCode?: undefined; readonly errorMessage?: undefined; }) | (components["schemas"]["RejectedItem"] & { readonly targetId?: undefined; readonly warnings?: undefined; readonly customerMapping?: undefined; });
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
        /** @enum {string} */
        readonly RouteSuggestionStatus: "Draft" | "Published" | "Discarded";
        /** @enum {string} */
        readonly UnroutedReason: "MissingCoordinates" | "Cancelled" | "Completed" | "AlreadyRouted" | "OverMaxStops";
        /** @enum {string} */
        readonly RouteStopWarning: "TimeWindowMissed" | "DueDateMissed";
        /** @description Exactly one of `importJobId` and `targetIds` says which targets are meant. */
        readonly RouteSuggestionCreateDto: {
            /** @description One of the client's own. */
            readonly importJobId?: number | null;
            /** @description Targets of the source systems that the client may name. */
            readonly targetIds?: readonly components["schemas"]["RecordId"][] | null;
            /**
             * Format: date
             * @description Default: the earliest of the targets' route and due dates, else the day of `startTimeUtc`, else today.
             */
            readonly routeDate?: string | null;
            readonly name?: string | null;
            /** @description Where the round begins and ends. Default: at the first stop by time window. */
            readonly start?: {
                readonly latitude: number;
                readonly longitude: number;
            } | null;
            /**
             * Format: date-time
             * @description Default: 08:00 of the route date.
             */
            readonly startTimeUtc?: string | null;
            /** @description Default, and most: 2000. The targets of highest priority are kept. */
            readonly maxStops?: number | null;
        };
        readonly RouteStop: {
            /** @description From 1. */
            readonly sequence: number;
            readonly targetId: components["schemas"]["RecordId"];
            readonly externalId: string;
            readonly title: string;
            readonly latitude: number;
            readonly longitude: number;
            /** Format: date-time */
            readonly plannedArrivalUtc: string;
            /** Format: date-time */
            readonly plannedDepartureUtc: string;
            /** @description The target's, else its location's default, else 30. */
            readonly estimatedWorkMinutes: number;
            /** @enum {string} */
            readonly priority: "Low" | "Normal" | "Medium" | "High" | "Urgent";
            /** @description The customer that the target is linked to. Its ID and its number are for `customers.read`. */
            readonly customer: {
                readonly ordinavoCustomerId?: components["schemas"]["RecordId"];
                readonly externalId: string | null;
                readonly customerNumber?: string | null;
                readonly name: string;
            } | null;
            /** @description The location that the target is linked to. Its ID is for `customers.read`. */
            readonly location: {
                readonly ordinavoLocationId?: components["schemas"]["RecordId"];
                readonly externalId: string | null;
                readonly name: string | null;
                readonly city: string | null;
                readonly hasCoordinates: boolean;
            } | null;
            readonly warnings: readonly components["schemas"]["RouteStopWarning"][];
        };
        readonly UnroutedTarget: {
            readonly targetId: components["schemas"]["RecordId"];
            readonly reason: components["schemas"]["UnroutedReason"];
        };
        readonly RouteSuggestionLinks: {
            readonly routeSuggestion: string;
            /** @description Where it was made from one. */
            readonly importJob?: string;
        };
        readonly RouteSuggestionSummary: {
            readonly routeSuggestionId: components["schemas"]["RecordId"];
            readonly status: components["schemas"]["RouteSuggestionStatus"];
            readonly name: string | null;
            /** Format: date */
            readonly routeDate: string;
            readonly importJobId: number | null;
            readonly stopCount: components["schemas"]["Count"];
            readonly unroutedTargetCount: components["schemas"]["Count"];
            /** @description Great circle, of the whole round: from the start and back to it. */
            readonly totalDistanceKm: number;
            /** @description At 50 km/h, each way rounded up to a minute. */
            readonly totalTravelMinutes: number;
            readonly totalWorkMinutes: number;
            /** Format: date-time */
            readonly createdAtUtc: string;
            readonly links: components["schemas"]["RouteSuggestionLinks"];
        };
        readonly RouteSuggestion: {
            readonly routeSuggestionId: components["schemas"]["RecordId"];
            readonly status: components["schemas"]["RouteSuggestionStatus"];
            readonly name: string | null;
            /** Format: date */
            readonly routeDate: string;
            readonly importJobId: number | null;
            readonly stops: readonly components["schemas"]["RouteStop"][];
            readonly unroutedTargets: readonly components["schemas"]["UnroutedTarget"][];
            /** @description Great circle, of the whole round: from the start and back to it. */
            readonly totalDistanceKm: number;
            /** @description At 50 km/h, each way rounded up to a minute. */
            readonly totalTravelMinutes: number;
            readonly totalWorkMinutes: number;
            /** Format: date-time */
            readonly createdAtUtc: string;
            readonly links: components["schemas"]["RouteSuggestionLinks"];
        };
        readonly RouteSuggestionList: {
            readonly items: readonly components["schemas"]["RouteSuggestionSummary"][];
            readonly nextCursor: string | null;
        };
        /** @enum {string} */
        readonly EventType: "target.imported" | "target.rejected" | "target.updated" | "target.cancelled" | "target.scheduled" | "target.completed" | "target.follow_up_created" | "route.suggestion.created" | "route.published" | "appointment.scheduled" | "appointment.started" | "appointment.completed" | "appointment.problem_reported" | "appointment.cancelled" | "visit_report.created" | "visit_report.submitted" | "visit_report.approved" | "visit_report.rejected" | "visit_report.follow_up_required" | "visit_report.problem_reported" | "billing.event_created" | "billing.event_ready" | "billing.event_sent" | "billing.event_failed";
        /** @enum {string} */
        readonly EventTypeFilter: "*" | "target.imported" | "target.rejected" | "target.updated" | "target.cancelled" | "target.scheduled" | "target.completed" | "target.follow_up_created" | "route.suggestion.created" | "route.published" | "appointment.scheduled" | "appointment.started" | "appointment.completed" | "appointment.problem_reported" | "appointment.cancelled" | "visit_report.created" | "visit_report.submitted" | "visit_report.approved" | "visit_report.rejected" | "visit_report.follow_up_required" | "visit_report.problem_reported" | "billing.event_created" | "billing.event_ready" | "billing.event_sent" | "billing.event_failed";
        readonly PayloadOptions: {
            /** @description `customer`, `location` and `contact`. Default: on. */
            readonly customerContext: boolean;
            /** @description E-mail and phone of the contact. Default: off. */
            readonly contactDetails: boolean;
            /** @description The beginning of a report's summary. Default: off. */
            readonly summaryPreview: boolean;
            /** @description Needs the billing feature of the tenant, too. Default: off. */
            readonly billingDetails: boolean;
        };
        readonly WebhookCreateDto: {
            readonly name?: string | null;
            /** @description An `http` or `https` URL without user info, of at most 2,048 characters. */
            readonly url: string;
            /** @description `["*"]` for all. */
            readonly eventTypes?: readonly components["schemas"]["EventTypeFilter"][] | null;
            /** @description Whose external IDs the payloads carry. Default: the integration client's own. */
            readonly sourceSystem?: string | null;
            readonly isActive?: boolean | null;
            /** @description What is left out keeps its default, in an update what it was. */
            readonly payloadOptions?: {
                readonly customerContext?: boolean | null;
                readonly contactDetails?: boolean | null;
                readonly summaryPreview?: boolean | null;
                readonly billingDetails?: boolean | null;
            } | null;
            /** @description 16 to 200 visible ASCII characters. Default: a new one. */
            readonly secret?: string | null;
        };
        /** @description What is left out stays. */
        readonly WebhookUpdateDto: {
            readonly name?: string | null;
            /** @description An `http` or `https` URL without user info, of at most 2,048 characters. */
            readonly url?: string | null;
            /** @description `["*"]` for all. */
            readonly eventTypes?: readonly components["schemas"]["EventTypeFilter"][] | null;
            /** @description Whose external IDs the payloads carry. Default: the integration client's own. */
            readonly sourceSystem?: string | null;
            readonly isActive?: boolean | null;
            /** @description What is left out keeps its default, in an update what it was. */
            readonly payloadOptions?: {
                readonly customerContext?: boolean | null;
                readonly contactDetails?: boolean | null;
                readonly summaryPreview?: boolean | null;
                readonly billingDetails?: boolean | null;
            } | null;
            /** @description 16 to 200 visible ASCII characters. Default: a new one. */
            readonly secret?: string | null;
        };
        readonly Webhook: {
            readonly webhookId: components["schemas"]["RecordId"];
            readonly name: string | null;
            /** Format: uri */
            readonly url: string;
            readonly eventTypes: readonly components["schemas"]["EventTypeFilter"][];
            readonly sourceSystem: string;
            readonly isActive: boolean;
            readonly payloadOptions: components["schemas"]["PayloadOptions"];
            readonly payloadVersion: components["schemas"]["PayloadVersion"];
            /** Format: date-time */
            readonly createdAtUtc: string;
        };
        readonly WebhookCreated: components["schemas"]["Webhook"] & {
            /** @description `whsec_` and 32 characters, or the one that was given. */
            readonly secret: string;
        };
        /** @constant */
        readonly PayloadVersion: "2026-06-18";
        readonly WebhookList: {
            readonly items: readonly components["schemas"]["Webhook"][];
            /** @description `null` on the last page. */
            readonly nextCursor: string | null;
        };
        readonly EventId: string;
        readonly DeliveryId: string;
        /** @enum {string} */
        readonly WebhookDeliveryStatus: "Pending" | "Succeeded" | "Failed";
        readonly WebhookDelivery: {
            readonly deliveryId: components["schemas"]["DeliveryId"];
            readonly webhookId: components["schemas"]["RecordId"];
            readonly eventId: components["schemas"]["EventId"];
            readonly eventType: components["schemas"]["EventType"];
            readonly status: components["schemas"]["WebhookDeliveryStatus"];
            readonly attempts: readonly components["schemas"]["WebhookAttempt"][];
            /**
             * Format: date-time
             * @description `null` once nothing more will be tried.
             */
            readonly nextAttemptAtUtc: string | null;
            /** Format: date-time */
            readonly createdAtUtc: string;
        };
        readonly WebhookAttempt: {
            readonly number: number;
            /** Format: date-time */
            readonly startedAtUtc: string;
            readonly durationMs: number;
            /** @description `null` where no answer came. */
            readonly statusCode: number | null;
            /** @description Why it did not succeed. */
            readonly error: string | null;
        };
        readonly WebhookDeliveryList: {
            readonly items: readonly components["schemas"]["WebhookDelivery"][];
            /** @description `null` on the last page. */
            readonly nextCursor: string | null;
        };
        /** @description What every payload begins with. The records that the event is about follow. */
        readonly WebhookEnvelope: {
            /** @description The same in every delivery of the event. Receivers deduplicate by it. */
            readonly eventId: components["schemas"]["EventId"];
            readonly eventType: components["schemas"]["EventType"];
            /** Format: date-time */
            readonly occurredAt: string;
            readonly tenantId: string;
            /** @constant */
            readonly source: "ordinavo";
            readonly payloadVersion: components["schemas"]["PayloadVersion"];
        };
        /**
         * @description The customer records that the target is linked to. Left out where the subscription has them off. External IDs are those of the subscription's
         *     source system, the customer number is the customer record's.
         */
        readonly CustomerContext: {
            readonly customer?: {
                readonly ordinavoCustomerId: components["schemas"]["RecordId"];
                readonly externalId: string | null;
                readonly customerNumber: string | null;
                readonly name: string;
            } | null;
            readonly location?: {
                readonly ordinavoLocationId: components["schemas"]["RecordId"];
                readonly externalId: string | null;
                readonly name: string | null;
                readonly city: string | null;
                readonly hasCoordinates: boolean;
            } | null;
            readonly contact?: {
                readonly ordinavoContactId: components["schemas"]["RecordId"];
                readonly externalId: string | null;
                readonly displayName: string | null;
                /** @description Only with `contactDetails`. */
                readonly email?: string | null;
                /** @description Only with `contactDetails`. */
                readonly phone?: string | null;
            } | null;
        };
        readonly WebhookTarget: {
            /** @description `null` for an item that was rejected. */
            readonly id: number | null;
            /** @description `null` where another source system has sent the target. */
            readonly externalId: string | null;
            readonly title: string;
        };
        readonly WebhookRejection: {
            readonly importJobId: components["schemas"]["RecordId"];
            readonly errorCode: components["schemas"]["ImportItemErrorCode"];
            readonly errorMessage: string;
        };
        readonly WebhookRouteSuggestion: {
            readonly id: components["schemas"]["RecordId"];
            readonly status: components["schemas"]["RouteSuggestionStatus"];
            readonly name: string | null;
            /** Format: date */
            readonly routeDate: string;
            readonly importJobId: number | null;
            readonly stopCount: number;
            readonly unroutedTargetCount: number;
        };
        readonly WebhookAppointment: {
            readonly id: components["schemas"]["RecordId"];
            /** @enum {string} */
            readonly status: "Scheduled" | "Started" | "Completed" | "Cancelled";
            readonly targetId: components["schemas"]["RecordId"];
            /** Format: date-time */
            readonly plannedStartUtc: string;
            /** Format: date-time */
            readonly plannedEndUtc: string;
            /** Format: date-time */
            readonly startedAtUtc: string | null;
            /** Format: date-time */
            readonly completedAtUtc: string | null;
        };
        readonly WebhookProblem: {
            /** @enum {string} */
            readonly type: "CustomerAbsent" | "AccessDenied" | "EquipmentDefect" | "Other";
            /** Format: date-time */
            readonly reportedAtUtc: string;
        };
        readonly WebhookVisitReport: {
            readonly id: components["schemas"]["RecordId"];
            readonly title: string;
            /** @enum {string} */
            readonly status: "Draft" | "Submitted" | "Approved" | "Rejected";
            /**
             * @description `null` in a draft.
             * @enum {string|null}
             */
            readonly result: "Successful" | "PartiallySuccessful" | "Unsuccessful" | null;
            readonly followUpRequired: boolean;
            readonly isBillable: boolean;
            /** @enum {string} */
            readonly billingStatus: "NotReady" | "Pending" | "Ready" | "Sent" | "Failed";
            readonly attachmentCount: number;
            /** @description Only with `summaryPreview`; at most 120 characters. */
            readonly summaryPreview?: string | null;
        };
        readonly WebhookBillingEvent: {
            readonly id: components["schemas"]["RecordId"];
            /** @enum {string} */
            readonly status: "Pending" | "Ready" | "Sent" | "Failed";
            /** @constant */
            readonly sourceType: "VisitReport";
            readonly visitReportId: components["schemas"]["RecordId"];
            readonly targetId: components["schemas"]["RecordId"];
            readonly appointmentId: components["schemas"]["RecordId"];
            /** Format: date-time */
            readonly createdAtUtc: string;
        };
        /** @description Only with `billingDetails` and the billing feature of the tenant. */
        readonly WebhookBillingDetails: {
            readonly workMinutes: number | null;
            readonly expectedRevenue: number | null;
        };
        /** @description A target was imported for the first time. */
        readonly TargetImportedWebhook: components["schemas"]["WebhookEnvelope"] & components["schemas"]["CustomerContext"] & {
            /** @constant */
            readonly eventType: "target.imported";
            readonly target: components["schemas"]["WebhookTarget"];
        };
        /** @description An item of an import was rejected. */
        readonly TargetRejectedWebhook: components["schemas"]["WebhookEnvelope"] & {
            /** @constant */
            readonly eventType: "target.rejected";
            readonly target: components["schemas"]["WebhookTarget"];
            readonly rejection: components["schemas"]["WebhookRejection"];
        };
        /** @description An import changed a target that was there. */
        readonly TargetUpdatedWebhook: components["schemas"]["WebhookEnvelope"] & components["schemas"]["CustomerContext"] & {
            /** @constant */
            readonly eventType: "target.updated";
            readonly target: components["schemas"]["WebhookTarget"];
        };
        /** @description A target was cancelled. */
        readonly TargetCancelledWebhook: components["schemas"]["WebhookEnvelope"] & components["schemas"]["CustomerContext"] & {
            /** @constant */
            readonly eventType: "target.cancelled";
            readonly target: components["schemas"]["WebhookTarget"];
        };
        /** @description A target became an appointment. */
        readonly TargetScheduledWebhook: components["schemas"]["WebhookEnvelope"] & components["schemas"]["CustomerContext"] & {
            /** @constant */
            readonly eventType: "target.scheduled";
            readonly target: components["schemas"]["WebhookTarget"];
            readonly appointment: components["schemas"]["WebhookAppointment"];
        };
        /** @description The work on a target is done. */
        readonly TargetCompletedWebhook: components["schemas"]["WebhookEnvelope"] & components["schemas"]["CustomerContext"] & {
            /** @constant */
            readonly eventType: "target.completed";
            readonly target: components["schemas"]["WebhookTarget"];
            readonly appointment: components["schemas"]["WebhookAppointment"];
        };
        /** @description A visit led to a target for the work that is left. */
        readonly TargetFollowUpCreatedWebhook: components["schemas"]["WebhookEnvelope"] & components["schemas"]["CustomerContext"] & {
            /** @constant */
            readonly eventType: "target.follow_up_created";
            readonly target: components["schemas"]["WebhookTarget"];
            readonly followUpOf: components["schemas"]["WebhookTarget"];
            readonly visitReport: components["schemas"]["WebhookVisitReport"];
        };
        /** @description A draft of a route was made. */
        readonly RouteSuggestionCreatedWebhook: components["schemas"]["WebhookEnvelope"] & {
            /** @constant */
            readonly eventType: "route.suggestion.created";
            readonly routeSuggestion: components["schemas"]["WebhookRouteSuggestion"];
        };
        /** @description A draft became a route. */
        readonly RoutePublishedWebhook: components["schemas"]["WebhookEnvelope"] & {
            /** @constant */
            readonly eventType: "route.published";
            readonly routeSuggestion: components["schemas"]["WebhookRouteSuggestion"];
        };
        /** @description An appointment was made. */
        readonly AppointmentScheduledWebhook: components["schemas"]["WebhookEnvelope"] & components["schemas"]["CustomerContext"] & {
            /** @constant */
            readonly eventType: "appointment.scheduled";
            readonly appointment: components["schemas"]["WebhookAppointment"];
            readonly target: components["schemas"]["WebhookTarget"];
        };
        /** @description An employee has begun. */
        readonly AppointmentStartedWebhook: components["schemas"]["WebhookEnvelope"] & components["schemas"]["CustomerContext"] & {
            /** @constant */
            readonly eventType: "appointment.started";
            readonly appointment: components["schemas"]["WebhookAppointment"];
            readonly target: components["schemas"]["WebhookTarget"];
        };
        /** @description An employee is done. */
        readonly AppointmentCompletedWebhook: components["schemas"]["WebhookEnvelope"] & components["schemas"]["CustomerContext"] & {
            /** @constant */
            readonly eventType: "appointment.completed";
            readonly appointment: components["schemas"]["WebhookAppointment"];
            readonly target: components["schemas"]["WebhookTarget"];
        };
        /** @description An employee could not do the work. */
        readonly AppointmentProblemReportedWebhook: components["schemas"]["WebhookEnvelope"] & components["schemas"]["CustomerContext"] & {
            /** @constant */
            readonly eventType: "appointment.problem_reported";
            readonly appointment: components["schemas"]["WebhookAppointment"];
            readonly problem: components["schemas"]["WebhookProblem"];
            readonly target: components["schemas"]["WebhookTarget"];
        };
        /** @description An appointment was called off. */
        readonly AppointmentCancelledWebhook: components["schemas"]["WebhookEnvelope"] & components["schemas"]["CustomerContext"] & {
            /** @constant */
            readonly eventType: "appointment.cancelled";
            readonly appointment: components["schemas"]["WebhookAppointment"];
            readonly target: components["schemas"]["WebhookTarget"];
        };
        /** @description A report was begun. */
        readonly VisitReportCreatedWebhook: components["schemas"]["WebhookEnvelope"] & components["schemas"]["CustomerContext"] & {
            /** @constant */
            readonly eventType: "visit_report.created";
            readonly visitReport: components["schemas"]["WebhookVisitReport"];
            readonly target: components["schemas"]["WebhookTarget"];
        };
        /** @description A report was handed in. */
        readonly VisitReportSubmittedWebhook: components["schemas"]["WebhookEnvelope"] & components["schemas"]["CustomerContext"] & {
            /** @constant */
            readonly eventType: "visit_report.submitted";
            readonly visitReport: components["schemas"]["WebhookVisitReport"];
            readonly target: components["schemas"]["WebhookTarget"];
        };
        /** @description A report was approved. */
        readonly VisitReportApprovedWebhook: components["schemas"]["WebhookEnvelope"] & components["schemas"]["CustomerContext"] & {
            /** @constant */
            readonly eventType: "visit_report.approved";
            readonly visitReport: components["schemas"]["WebhookVisitReport"];
            readonly target: components["schemas"]["WebhookTarget"];
        };
        /** @description A report was sent back. */
        readonly VisitReportRejectedWebhook: components["schemas"]["WebhookEnvelope"] & components["schemas"]["CustomerContext"] & {
            /** @constant */
            readonly eventType: "visit_report.rejected";
            readonly visitReport: components["schemas"]["WebhookVisitReport"];
            readonly target: components["schemas"]["WebhookTarget"];
        };
        /** @description A report says that work is left. */
        readonly VisitReportFollowUpRequiredWebhook: components["schemas"]["WebhookEnvelope"] & components["schemas"]["CustomerContext"] & {
            /** @constant */
            readonly eventType: "visit_report.follow_up_required";
            readonly visitReport: components["schemas"]["WebhookVisitReport"];
            readonly target: components["schemas"]["WebhookTarget"];
        };
        /** @description A report says that something went wrong. */
        readonly VisitReportProblemReportedWebhook: components["schemas"]["WebhookEnvelope"] & components["schemas"]["CustomerContext"] & {
            /** @constant */
            readonly eventType: "visit_report.problem_reported";
            readonly visitReport: components["schemas"]["WebhookVisitReport"];
            readonly problem: components["schemas"]["WebhookProblem"];
            readonly target: components["schemas"]["WebhookTarget"];
        };
        /** @description A billable visit was approved. Ordinavo creates no invoice. */
        readonly BillingEventCreatedWebhook: components["schemas"]["WebhookEnvelope"] & components["schemas"]["CustomerContext"] & {
            /** @constant */
            readonly eventType: "billing.event_created";
            readonly billingEvent: components["schemas"]["WebhookBillingEvent"];
            readonly target: components["schemas"]["WebhookTarget"];
            readonly billingDetails?: components["schemas"]["WebhookBillingDetails"];
        };
        /** @description A billing event can be taken over. */
        readonly BillingEventReadyWebhook: components["schemas"]["WebhookEnvelope"] & components["schemas"]["CustomerContext"] & {
            /** @constant */
            readonly eventType: "billing.event_ready";
            readonly billingEvent: components["schemas"]["WebhookBillingEvent"];
            readonly target: components["schemas"]["WebhookTarget"];
            readonly billingDetails?: components["schemas"]["WebhookBillingDetails"];
        };
        /** @description A billing event was handed over. */
        readonly BillingEventSentWebhook: components["schemas"]["WebhookEnvelope"] & components["schemas"]["CustomerContext"] & {
            /** @constant */
            readonly eventType: "billing.event_sent";
            readonly billingEvent: components["schemas"]["WebhookBillingEvent"];
            readonly target: components["schemas"]["WebhookTarget"];
            readonly billingDetails?: components["schemas"]["WebhookBillingDetails"];
        };
        /** @description A billing event could not be handed over. */
        readonly BillingEventFailedWebhook: components["schemas"]["WebhookEnvelope"] & components["schemas"]["CustomerContext"] & {
            /** @constant */
            readonly eventType: "billing.event_failed";
            readonly billingEvent: components["schemas"]["WebhookBillingEvent"];
            readonly target: components["schemas"]["WebhookTarget"];
            readonly billingDetails?: components["schemas"]["WebhookBillingDetails"];
        };
        readonly ListImportJobsQuery: {
            readonly limit?: number;
            /** @description The `nextCursor` of the page before. */
            readonly cursor?: string;
            readonly status?: components["schemas"]["ImportJobStatus"];
            readonly batchId?: string;
            readonly sourceSystem?: string;
        };
        readonly ListRouteSuggestionsQuery: {
            readonly limit?: number;
            /** @description The `nextCursor` of the page before. */
            readonly cursor?: string;
            readonly status?: components["schemas"]["RouteSuggestionStatus"];
            readonly importJobId?: components["schemas"]["RecordId"];
        };
        readonly ListWebhooksQuery: {
            readonly limit?: number;
            /** @description The `nextCursor` of the page before. */
            readonly cursor?: string;
        };
        readonly ListWebhookDeliveriesQuery: {
            readonly limit?: number;
            /** @description The `nextCursor` of the page before. */
            readonly cursor?: string;
            readonly status?: components["schemas"]["WebhookDeliveryStatus"];
            readonly eventType?: components["schemas"]["EventType"];
            readonly webhookId?: components["schemas"]["RecordId"];
        };
        readonly WebhookHeaders: {
            /** @example evt_01JYGB5G00XK3M8TQ4V6ZR2C7A */
            readonly "X-Ordinavo-Event-Id": components["schemas"]["EventId"];
            /** @example target.imported */
            readonly "X-Ordinavo-Event-Type": components["schemas"]["EventType"];
            /** @example del_01JYGB5G00XK3M8TQ4V6ZR2C7B */
            readonly "X-Ordinavo-Delivery-Id": components["schemas"]["DeliveryId"];
            /**
             * Format: date-time
             * @description When this attempt was made. A receiver rejects what is older than five minutes.
             * @example 2026-06-24T06:00:00.000Z
             */
            readonly "X-Ordinavo-Timestamp": string;
            /**
             * @description `sha256=` and the lower-case hex HMAC-SHA256 of the raw body with the subscription's secret.
             * @example sha256=5f0d9ae2a9c1ddf3b8f9f0cc9a0b2f1a8c4cf0c0d5b9c0a3e1f2d4b6a8c0e2f4
             */
            readonly "X-Ordinavo-Signature": string;
            /**
             * @example v1
             * @constant
             */
            readonly "X-Ordinavo-Webhook-Version": "v1";
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}

type Schemas = components["schemas"];

/** What each operation takes, and answers by status. */
export interface OperationTypes {
    /** Check that authentication works. */
    readonly getIntegrationHealth: {
        readonly query: undefined;
        readonly body: undefined;
        readonly answers: { readonly 200: Schemas["IntegrationHealthResponse"]; readonly 401: Schemas["ErrorResponse"]; readonly 403: Schemas["ErrorResponse"]; readonly 429: Schemas["ErrorResponse"]; readonly 500: Schemas["ErrorResponse"]; };
    };
    /** Create, update, upsert or cancel one target. */
    readonly importTarget: {
        readonly query: undefined;
        readonly body: Schemas["InboundTargetDto"];
        readonly answers: { readonly 200: Schemas["ImportResponse"]; readonly 202: Schemas["ImportAcceptedResponse"]; readonly 400: Schemas["ErrorResponse"]; readonly 401: Schemas["ErrorResponse"]; readonly 403: Schemas["ErrorResponse"]; readonly 409: Schemas["ErrorResponse"]; readonly 413: Schemas["ErrorResponse"]; readonly 415: Schemas["ErrorResponse"]; readonly 422: Schemas["ErrorResponse"]; readonly 429: Schemas["ErrorResponse"]; readonly 500: Schemas["ErrorResponse"]; };
    };
    /** Import many targets, each on its own. */
    readonly importTargetsBatch: {
        readonly query: undefined;
        readonly body: Schemas["InboundTargetBatchDto"];
        readonly answers: { readonly 200: Schemas["ImportResponse"]; readonly 202: Schemas["ImportAcceptedResponse"]; readonly 400: Schemas["ErrorResponse"]; readonly 401: Schemas["ErrorResponse"]; readonly 403: Schemas["ErrorResponse"]; readonly 409: Schemas["ErrorResponse"]; readonly 413: Schemas["ErrorResponse"]; readonly 415: Schemas["ErrorResponse"]; readonly 429: Schemas["ErrorResponse"]; readonly 500: Schemas["ErrorResponse"]; };
    };
    /** The client's own import jobs, newest first. */
    readonly listImportJobs: {
        readonly query: Schemas["ListImportJobsQuery"];
        readonly body: undefined;
        readonly answers: { readonly 200: Schemas["ImportJobList"]; readonly 400: Schemas["ErrorResponse"]; readonly 401: Schemas["ErrorResponse"]; readonly 403: Schemas["ErrorResponse"]; readonly 429: Schemas["ErrorResponse"]; readonly 500: Schemas["ErrorResponse"]; };
    };
    /** One import job with its items. */
    readonly getImportJob: {
        readonly query: undefined;
        readonly body: undefined;
        readonly answers: { readonly 200: Schemas["ImportJob"]; readonly 400: Schemas["ErrorResponse"]; readonly 401: Schemas["ErrorResponse"]; readonly 403: Schemas["ErrorResponse"]; readonly 404: Schemas["ErrorResponse"]; readonly 429: Schemas["ErrorResponse"]; readonly 500: Schemas["ErrorResponse"]; };
    };
    /** Have a route drafted. */
    readonly createRouteSuggestion: {
        readonly query: undefined;
        readonly body: Schemas["RouteSuggestionCreateDto"];
        readonly answers: { readonly 201: Schemas["RouteSuggestion"]; readonly 400: Schemas["ErrorResponse"]; readonly 401: Schemas["ErrorResponse"]; readonly 403: Schemas["ErrorResponse"]; readonly 404: Schemas["ErrorResponse"]; readonly 409: Schemas["ErrorResponse"]; readonly 413: Schemas["ErrorResponse"]; readonly 415: Schemas["ErrorResponse"]; readonly 429: Schemas["ErrorResponse"]; readonly 500: Schemas["ErrorResponse"]; };
    };
    /** Route suggestions of the client's targets, newest first. */
    readonly listRouteSuggestions: {
        readonly query: Schemas["ListRouteSuggestionsQuery"];
        readonly body: undefined;
        readonly answers: { readonly 200: Schemas["RouteSuggestionList"]; readonly 400: Schemas["ErrorResponse"]; readonly 401: Schemas["ErrorResponse"]; readonly 403: Schemas["ErrorResponse"]; readonly 429: Schemas["ErrorResponse"]; readonly 500: Schemas["ErrorResponse"]; };
    };
    /** One route suggestion with its stops. */
    readonly getRouteSuggestion: {
        readonly query: undefined;
        readonly body: undefined;
        readonly answers: { readonly 200: Schemas["RouteSuggestion"]; readonly 400: Schemas["ErrorResponse"]; readonly 401: Schemas["ErrorResponse"]; readonly 403: Schemas["ErrorResponse"]; readonly 404: Schemas["ErrorResponse"]; readonly 429: Schemas["ErrorResponse"]; readonly 500: Schemas["ErrorResponse"]; };
    };
    /** The client's own subscriptions, newest first. */
    readonly listWebhooks: {
        readonly query: Schemas["ListWebhooksQuery"];
        readonly body: undefined;
        readonly answers: { readonly 200: Schemas["WebhookList"]; readonly 400: Schemas["ErrorResponse"]; readonly 401: Schemas["ErrorResponse"]; readonly 403: Schemas["ErrorResponse"]; readonly 429: Schemas["ErrorResponse"]; readonly 500: Schemas["ErrorResponse"]; };
    };
    /** Subscribe a receiver to events. */
    readonly createWebhook: {
        readonly query: undefined;
        readonly body: Schemas["WebhookCreateDto"];
        readonly answers: { readonly 201: Schemas["WebhookCreated"]; readonly 400: Schemas["ErrorResponse"]; readonly 401: Schemas["ErrorResponse"]; readonly 403: Schemas["ErrorResponse"]; readonly 409: Schemas["ErrorResponse"]; readonly 413: Schemas["ErrorResponse"]; readonly 415: Schemas["ErrorResponse"]; readonly 429: Schemas["ErrorResponse"]; readonly 500: Schemas["ErrorResponse"]; };
    };
    /** One subscription. */
    readonly getWebhook: {
        readonly query: undefined;
        readonly body: undefined;
        readonly answers: { readonly 200: Schemas["Webhook"]; readonly 400: Schemas["ErrorResponse"]; readonly 401: Schemas["ErrorResponse"]; readonly 403: Schemas["ErrorResponse"]; readonly 404: Schemas["ErrorResponse"]; readonly 429: Schemas["ErrorResponse"]; readonly 500: Schemas["ErrorResponse"]; };
    };
    /** Change, switch off or on, or give another secret. */
    readonly updateWebhook: {
        readonly query: undefined;
        readonly body: Schemas["WebhookUpdateDto"];
        readonly answers: { readonly 200: Schemas["Webhook"]; readonly 400: Schemas["ErrorResponse"]; readonly 401: Schemas["ErrorResponse"]; readonly 403: Schemas["ErrorResponse"]; readonly 404: Schemas["ErrorResponse"]; readonly 409: Schemas["ErrorResponse"]; readonly 413: Schemas["ErrorResponse"]; readonly 415: Schemas["ErrorResponse"]; readonly 429: Schemas["ErrorResponse"]; readonly 500: Schemas["ErrorResponse"]; };
    };
    /** Switch a subscription off. */
    readonly deleteWebhook: {
        readonly query: undefined;
        readonly body: undefined;
        readonly answers: { readonly 204: undefined; readonly 400: Schemas["ErrorResponse"]; readonly 401: Schemas["ErrorResponse"]; readonly 403: Schemas["ErrorResponse"]; readonly 404: Schemas["ErrorResponse"]; readonly 429: Schemas["ErrorResponse"]; readonly 500: Schemas["ErrorResponse"]; };
    };
    /** Deliveries to the client's own subscriptions, newest first. */
    readonly listWebhookDeliveries: {
        readonly query: Schemas["ListWebhookDeliveriesQuery"];
        readonly body: undefined;
        readonly answers: { readonly 200: Schemas["WebhookDeliveryList"]; readonly 400: Schemas["ErrorResponse"]; readonly 401: Schemas["ErrorResponse"]; readonly 403: Schemas["ErrorResponse"]; readonly 429: Schemas["ErrorResponse"]; readonly 500: Schemas["ErrorResponse"]; };
    };
    /** One delivery with its attempts. */
    readonly getWebhookDelivery: {
        readonly query: undefined;
        readonly body: undefined;
        readonly answers: { readonly 200: Schemas["WebhookDelivery"]; readonly 400: Schemas["ErrorResponse"]; readonly 401: Schemas["ErrorResponse"]; readonly 403: Schemas["ErrorResponse"]; readonly 404: Schemas["ErrorResponse"]; readonly 429: Schemas["ErrorResponse"]; readonly 500: Schemas["ErrorResponse"]; };
    };
}
/** What is posted to receivers, by event type. */
export interface WebhookPayloads {
    /** A target was imported for the first time. */
    readonly "target.imported": Schemas["TargetImportedWebhook"];
    /** An item of an import was rejected. */
    readonly "target.rejected": Schemas["TargetRejectedWebhook"];
    /** An import changed a target that was there. */
    readonly "target.updated": Schemas["TargetUpdatedWebhook"];
    /** A target was cancelled. */
    readonly "target.cancelled": Schemas["TargetCancelledWebhook"];
    /** A target became an appointment. */
    readonly "target.scheduled": Schemas["TargetScheduledWebhook"];
    /** The work on a target is done. */
    readonly "target.completed": Schemas["TargetCompletedWebhook"];
    /** A visit led to a target for the work that is left. */
    readonly "target.follow_up_created": Schemas["TargetFollowUpCreatedWebhook"];
    /** A draft of a route was made. */
    readonly "route.suggestion.created": Schemas["RouteSuggestionCreatedWebhook"];
    /** A draft became a route. */
    readonly "route.published": Schemas["RoutePublishedWebhook"];
    /** An appointment was made. */
    readonly "appointment.scheduled": Schemas["AppointmentScheduledWebhook"];
    /** An employee has begun. */
    readonly "appointment.started": Schemas["AppointmentStartedWebhook"];
    /** An employee is done. */
    readonly "appointment.completed": Schemas["AppointmentCompletedWebhook"];
    /** An employee could not do the work. */
    readonly "appointment.problem_reported": Schemas["AppointmentProblemReportedWebhook"];
    /** An appointment was called off. */
    readonly "appointment.cancelled": Schemas["AppointmentCancelledWebhook"];
    /** A report was begun. */
    readonly "visit_report.created": Schemas["VisitReportCreatedWebhook"];
    /** A report was handed in. */
    readonly "visit_report.submitted": Schemas["VisitReportSubmittedWebhook"];
    /** A report was approved. */
    readonly "visit_report.approved": Schemas["VisitReportApprovedWebhook"];
    /** A report was sent back. */
    readonly "visit_report.rejected": Schemas["VisitReportRejectedWebhook"];
    /** A report says that work is left. */
    readonly "visit_report.follow_up_required": Schemas["VisitReportFollowUpRequiredWebhook"];
    /** A report says that something went wrong. */
    readonly "visit_report.problem_reported": Schemas["VisitReportProblemReportedWebhook"];
    /** A billable visit was approved. Ordinavo creates no invoice. */
    readonly "billing.event_created": Schemas["BillingEventCreatedWebhook"];
    /** A billing event can be taken over. */
    readonly "billing.event_ready": Schemas["BillingEventReadyWebhook"];
    /** A billing event was handed over. */
    readonly "billing.event_sent": Schemas["BillingEventSentWebhook"];
    /** A billing event could not be handed over. */
    readonly "billing.event_failed": Schemas["BillingEventFailedWebhook"];
}
