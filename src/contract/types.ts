/** The vendor's names for what goes over the wire, from the contract. */

import type { operations, scopes } from './generated/operations.js';
import type { components } from './generated/types.js';

type Schemas = components['schemas'];

export type InboundTargetDto = Schemas['InboundTargetDto'];
export type CustomerDto = NonNullable<Schemas['CustomerDto']>;
export type LocationDto = NonNullable<Schemas['LocationDto']>;
export type ContactDto = NonNullable<Schemas['ContactDto']>;
export type AddressDto = NonNullable<Schemas['AddressDto']>;
export type PlanningDto = NonNullable<Schemas['PlanningDto']>;
export type BusinessValueDto = NonNullable<Schemas['BusinessValueDto']>;
export type CustomFields = NonNullable<InboundTargetDto['customFields']>;
export type Operation = NonNullable<Schemas['Operation']>;
export type Priority = NonNullable<Schemas['Priority']>;

export type IntegrationHealthResponse = Schemas['IntegrationHealthResponse'];
export type ImportResponse = Schemas['ImportResponse'];
export type ImportAcceptedResponse = Schemas['ImportAcceptedResponse'];
export type ImportJobDto = Schemas['ImportJob'];
export type ImportJobSummary = Schemas['ImportJobSummary'];
export type ImportItem = Schemas['ImportItem'];
export type ImportJobStatus = Schemas['ImportJobStatus'];
export type ImportItemErrorCode = Schemas['ImportItemErrorCode'];
export type CustomerMapping = Schemas['CustomerMapping'];
export type CustomerMappingStatus = Schemas['CustomerMappingStatus'];
export type CustomerMappingWarning = Schemas['CustomerMappingWarning'];

export type RouteSuggestionDto = Schemas['RouteSuggestion'];
export type RouteSuggestionSummary = Schemas['RouteSuggestionSummary'];
export type RouteSuggestionStatus = Schemas['RouteSuggestionStatus'];
export type RouteSuggestionCreateDto = Schemas['RouteSuggestionCreateDto'];
export type RouteStopDto = Schemas['RouteStop'];
export type RouteStopWarning = Schemas['RouteStopWarning'];
export type UnroutedReason = Schemas['UnroutedReason'];

export type EventType = Schemas['EventType'];
export type EventTypeFilter = Schemas['EventTypeFilter'];
export type WebhookDto = Schemas['Webhook'];
export type WebhookDeliveryDto = Schemas['WebhookDelivery'];
export type WebhookDeliveryStatus = Schemas['WebhookDeliveryStatus'];
export type WebhookRejection = Schemas['WebhookRejection'];
export type WebhookRouteSuggestion = Schemas['WebhookRouteSuggestion'];
export type WebhookAppointment = Schemas['WebhookAppointment'];
export type WebhookProblem = Schemas['WebhookProblem'];
export type WebhookVisitReport = Schemas['WebhookVisitReport'];
export type WebhookBillingEvent = Schemas['WebhookBillingEvent'];

export type AppointmentStatus = WebhookAppointment['status'];
export type ProblemType = WebhookProblem['type'];
export type VisitReportStatus = WebhookVisitReport['status'];
export type VisitResult = NonNullable<WebhookVisitReport['result']>;
export type BillingStatus = WebhookVisitReport['billingStatus'];
export type BillingEventStatus = WebhookBillingEvent['status'];

export type ErrorResponse = Schemas['ErrorResponse'];
export type ErrorCode = Schemas['ErrorCode'];
export type Scope = (typeof scopes)[number];
export type OperationRow = (typeof operations)[number];
export type OperationId = OperationRow['id'];
