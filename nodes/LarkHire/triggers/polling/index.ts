import type { Event } from '../../framework/polling/pollingTrigger';
import { deliveryTaskFinished } from './deliveryTaskFinished';

/** What the trigger can watch. */
export const events: readonly Event[] = [deliveryTaskFinished];
