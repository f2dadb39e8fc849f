import type { PushedEvent } from '../../framework/events/pushedEvent';
import { applicationStageChanged } from './applicationStageChanged';

/** The events that can be chosen by name, whichever way they come. */
export const pushedEvents: readonly PushedEvent[] = [applicationStageChanged];
