import type { Resource } from '../../framework/operation';
import { deleteOne } from './delete.operation';
import { disableAssessment } from './disableAssessment.operation';
import { edit } from './edit.operation';
import { enableAssessment } from './enableAssessment.operation';
import { search } from './search.operation';
import { submit } from './submit.operation';
import { withdraw } from './withdraw.operation';
import { zh } from './zh';

export const probation: Resource = {
	name: 'Probation',
	value: 'probation',
	description: "Employees' probation periods and conversions in CoreHR (试用期)",
	operations: [search, submit, withdraw, enableAssessment, disableAssessment, edit, deleteOne],
	zh,
};
