import { hireUserIdKind, hireUserIdType } from '../../fields/idTypes';
import { id, readId } from '../../fields/ids';
import { optionalFields } from '../../fields/additionalFields';
import { applicationLocator } from '../application/fields';
import { talentLocator } from '../talent/fields';
import { InputError } from '../../framework/inputError';
import { wholeNumber } from '../../framework/readers/number';
import { operation } from '../../framework/operation';
import { createNote } from './endpoints';

const { required: _required, ...anyApplication } = applicationLocator;

const LONGEST = 100_000;
const idsOf = (set: { readonly creatorId?: string | undefined; readonly mentions?: Mentions | undefined }) => ({
	'Creator ID': set.creatorId,
	Mentions: set.mentions?.map(({ user_id: user }) => user),
});

type Mentions = ReadonlyArray<{ readonly user_id: string; readonly offset: number }>;

export const create = operation({
	name: 'Create',
	value: 'create',
	action: 'Create a note',
	description: 'Add a note to a talent, public unless you make it private',
	endpoint: createNote,
	wrapper: 'note',
	recordKey: 'talentId',
	fields: [
		{ ...talentLocator, required: true },
		{
			displayName: 'Content',
			name: 'content',
			type: 'string',
			typeOptions: { rows: 4 },
			required: true,
			default: '',
			placeholder: 'e.g. Can start in May',
			description: 'Text of the note',
		},
		optionalFields([
			{ ...anyApplication, description: 'The application that the note is about' },
			{
				displayName: 'Creator ID',
				name: 'creatorId',
				type: 'string',
				default: '',
				placeholder: 'e.g. ou_99be8e24ad1ad390b6cd3b8916940df1',
				description: 'Employee in whose name the note is written',
				read: readId,
			},
			{
				displayName: 'Mentions',
				name: 'mentions',
				type: 'fixedCollection',
				typeOptions: { multipleValues: true },
				placeholder: 'Add Mention',
				default: {},
				description: 'People to mention. Each gets access to the talent in Lark Hire.',
				options: [
					{
						displayName: 'Person',
						name: 'person',
						values: [
							id({
								displayName: 'User ID',
								name: 'userId',
								placeholder: 'e.g. ou_99be8e24ad1ad390b6cd3b8916940df1',
								description: 'The person',
							}),
							{
								displayName: 'Offset',
								name: 'offset',
								type: 'number',
								required: true,
								default: 0,
								description: 'Characters of the content before the mention',
								read: wholeNumber(0, LONGEST),
							},
						],
					},
				],
				read: ({ person }: { readonly person: ReadonlyArray<{ readonly userId: string; readonly offset: number }> }): Mentions =>
					person.map(({ userId, offset }) => ({ user_id: userId, offset })),
			},
			{
				displayName: 'Notify Mentioned Users',
				name: 'notifyMentionedUsers',
				type: 'boolean',
				default: false,
				description: 'Whether people who are mentioned receive a message',
			},
			{
				displayName: 'Privacy',
				name: 'privacy',
				type: 'options',
				default: 2,
				options: [
					{ name: 'Private', value: 1 },
					{ name: 'Public', value: 2 },
				],
				description: 'Who can read the note. Without this field, it is public.',
			},
			{ ...hireUserIdType, description: 'ID type of Creator ID and Mentions. Without this field, the node detects it from their format.' },
		]),
	],
	check({ content, additionalFields: set }) {
		hireUserIdKind(set.userIdType, idsOf(set));
		if (set.mentions?.some(({ offset }) => offset > content.length))
			throw new InputError(
				'Mentions → Offset is after the end of the content',
				'Use a number of characters from 0 to the length of the content.',
			);
	},
	async execute({ lark, params: { talentId, content, additionalFields: set } }) {
		return await lark.hire.v1.note.create({
			params: { user_id_type: hireUserIdKind(set.userIdType, idsOf(set)) },
			data: {
				talent_id: talentId,
				content,
				application_id: set.applicationId,
				creator_id: set.creatorId,
				privacy: set.privacy,
				notify_mentioned_user: set.notifyMentionedUsers,
				mention_entity_list: set.mentions && [...set.mentions],
			},
		});
	},
});
