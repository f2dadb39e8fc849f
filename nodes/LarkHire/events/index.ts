import type { Event } from '../framework/event';
import { deliveryTaskFinished } from './deliveryTaskFinished.event';

/** What the trigger can watch. */
export const events: readonly Event[] = [deliveryTaskFinished];
