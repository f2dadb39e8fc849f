import type { Resource } from '../../framework/operation';
import { create } from './create.operation';
import { deleteOne } from './delete.operation';
import { getAll } from './getAll.operation';
import { update } from './update.operation';
import { zh } from './zh';

export const externalOffer: Resource = {
	name: 'External Offer',
	value: 'externalOffer',
	description: 'Offers imported from another recruiting system (外部 Offer)',
	operations: [getAll, create, deleteOne, update],
	zh,
};
