import type { Resource } from '../../framework/operation';
import { update } from './update.operation';
import { zh } from './zh';

export const ehrImportTask: Resource = {
	name: 'E-HR Import Task',
	value: 'ehrImportTask',
	description: 'Imports of new employees into a connected HR system (导入 e-HR)',
	operations: [update],
	zh,
};
