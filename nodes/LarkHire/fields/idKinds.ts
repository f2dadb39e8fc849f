import { InputError } from '../framework/inputError';
import { t, translated } from '../language/texts';

interface Kinds<K extends string> {
	/** The panel field in which the kind is chosen. */
	readonly displayName: string;
	readonly options: ReadonlyArray<{ readonly name: string; readonly value: K }>;
	/** The form of each kind's IDs. Where several fit, the first counts. */
	readonly forms: ReadonlyArray<readonly [kind: K, form: { test(id: string): boolean }]>;
}

/** By the label of their field. */
type Ids = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Feishu reads all IDs of a request as one type, and assumes a default if none is sent. The function that this
 * returns finds the type to send: the chosen one, or else the one that the IDs look like; undefined if there are neither. It
 * throws an InputError if the IDs do not match each other or the chosen type.
 */
export const kindOf =
	<const K extends string>({ displayName, options, forms }: Kinds<K>) =>
	(chosen: K | undefined, ids: Ids): K | undefined => {
		const field = translated(displayName);
		const given = Object.entries(ids).flatMap(([label, value = []]) =>
			[value].flat().map((id) => ({ label: translated(label), kinds: forms.filter(([, form]) => form.test(id)).map(([kind]) => kind) })),
		);
		const nameOf = (kind: K | undefined) => translated(options.find(({ value }) => value === kind)?.name ?? t`an unknown type`);
		const [first] = given;
		if (chosen === undefined) {
			const other = given.find(({ kinds }) => kinds[0] !== first?.kinds[0]);
			if (!first || !other) return first?.kinds[0];
			throw new InputError(
				other.label === first.label
					? t`${first.label} are of different types`
					: t`${other.label} and ${first.label} are of different types`,
				t`They look like ${nameOf(first.kinds[0])} and ${nameOf(other.kinds[0])}, but a request can use only one ID type. Use IDs of one type, or choose the ${field} that fits all of them.`,
			);
		}
		const wrong = given.find(({ kinds }) => !kinds.includes(chosen));
		if (!wrong) return chosen;
		throw new InputError(
			t`${wrong.label} does not match ${field}`,
			t`${field} is ${nameOf(chosen)}, but the ID looks like ${nameOf(wrong.kinds[0])}. Correct one of them, or remove ${field} so that the node detects the type.`,
		);
	};
