import { contactEvents } from './contact';
import { coreHrEvents } from './coreHr';
import type { EventFacts } from './event';
import { hireEvents } from './hire';

/** One row for each event that is declared. */
export const eventFacts: readonly EventFacts[] = [...hireEvents, ...coreHrEvents, ...contactEvents];
