import { detailsOf, externalApplicationLabels, firstDetails, furtherDetails } from './details';
import { EXTERNAL_APPLICATIONS_PER_PAGE, externalApplicationLocator, talentOwner } from './fields';
import { optionalFields } from '../../fields/additionalFields';
import { writeMode } from '../../fields/writeMode';
import { InputError } from '../../framework/inputError';
import { operation } from '../../framework/operation';
import { listExternalApplications, updateExternalApplication } from './endpoints';
import { t } from '../../language/texts';

export const update = operation({
	name: 'Update',
	value: 'update',
	action: 'Update an external application',
	description: 'Change an application imported from another system',
	endpoint: updateExternalApplication,
	wrapper: 'external_application',
	labels: externalApplicationLabels,
	recordKey: 'externalApplicationId',
	endpoints: [listExternalApplications],
	fields: [
		{ ...talentOwner, description: 'The candidate in Lark Hire. Feishu requires it for every update.' },
		externalApplicationLocator,
		writeMode('application'),
		optionalFields([...firstDetails, ...furtherDetails]),
	],
	async execute({ lark, readAll, params: { talentId: talent, externalApplicationId, mode, additionalFields } }) {
		// There is no API for one application, so it is looked for among all of the talent's.
		const stored = async () => {
			const { data } = await readAll(
				EXTERNAL_APPLICATIONS_PER_PAGE,
				async (page) => await lark.hire.v1.externalApplication.list({ params: { ...page, talent_id: talent } }),
			);
			const found = data.find(({ id }) => id === externalApplicationId);
			if (found) return found;
			throw new InputError(
				t`Talent ID ${talent} has no external application ${externalApplicationId}`,
				'Nothing was changed. In Merge mode, the application must exist and belong to this talent.',
			);
		};
		return await lark.hire.v1.externalApplication.update({
			path: { external_application_id: externalApplicationId },
			data: { talent_id: talent, ...detailsOf(additionalFields, mode === 'merge' ? await stored() : undefined) },
		});
	},
});
