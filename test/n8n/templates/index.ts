import { dailyStuckCandidates } from './dailyStuckCandidates';
import type { TemplatePlay } from './play';

export const templatePlays: readonly TemplatePlay[] = [dailyStuckCandidates];
