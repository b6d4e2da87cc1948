/** What a visit without any trouble tells, from its import to its billing, in this order [V, A-63]. */
import type { EventType } from '../../src/contract/types.js';

export const wholeVisit: readonly EventType[] = [
  'target.imported',
  'route.suggestion.created',
  'route.published',
  'appointment.scheduled',
  'target.scheduled',
  'appointment.started',
  'appointment.completed',
  'target.completed',
  'visit_report.created',
  'visit_report.submitted',
  'visit_report.approved',
  'billing.event_created',
  'billing.event_ready',
  'billing.event_sent',
];
