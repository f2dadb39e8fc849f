import { id } from '../../fields/ids';

/** The background check, as the provider knows it. */
export const backgroundCheckId = id({
	displayName: 'Background Check ID',
	name: 'backgroundCheckId',
	placeholder: 'e.g. 6931286400470354183',
	description: 'From the "background check created" event. Feishu does not document whether the order ID from Get Many is the same.',
});
