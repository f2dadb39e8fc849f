import { credential } from './credential';
import type { StoryPlay } from './story';

/** In the order in which they are played: the others use the credential that the first one makes. */
export const storyPlays: readonly StoryPlay[] = [credential];
