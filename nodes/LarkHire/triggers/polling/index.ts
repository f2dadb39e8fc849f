import type { PollingTrigger } from '../../framework/polling/pollingTrigger';
import { applicationCreated } from './applicationCreated';
import { backgroundCheckUpdated } from './backgroundCheckUpdated';
import { deliveryTaskFinished } from './deliveryTaskFinished';

/** What the trigger node can poll for. The first is the node's default, which n8n leaves out of stored workflows: it stays the first. */
export const pollingTriggers: readonly PollingTrigger[] = [deliveryTaskFinished, applicationCreated, backgroundCheckUpdated];
