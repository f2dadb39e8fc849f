import { time } from '../../fields/time';
import { talentLocator } from './fields';

/** Who is external, and since when. */
export const externalInfoFields = [
	{ ...talentLocator, required: true },
	{
		...time({
			displayName: 'External Create Time',
			name: 'externalCreateTime',
			description: 'When the talent was created in the other system',
		}),
		required: true,
	},
] as const;
