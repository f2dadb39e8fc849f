import type { StoryKey } from '../../../harness/firstHour';
import type { Person } from './person';

/** What somebody does in the editor, from an empty canvas to the first right result. Uses jest's `expect`. */
export interface StoryPlay {
	readonly story: StoryKey;
	/** Ends with the result on the screen, of which a picture is taken. */
	play(person: Person): Promise<void>;
	/** What comes later, and is not counted. */
	after?(person: Person): Promise<void>;
}
