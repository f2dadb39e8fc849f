import type { Simulator } from '../../../simulator';
import type { ExampleOperation } from '../../../harness/examples';

/** A background check for each item of a run: an item that fails holds back the later ones of its check. */
export function addChecks({ store: { backgroundChecks } }: Simulator, items: number): void {
	for (let item = 0; item < items; item += 1) backgroundChecks.set(`9${item}`, { id: `9${item}`, status: 'arranged', stages: [] });
}

/** What else has to be there, or must not be, for a field to count. */
export function beside(field: string, { resource, operation, parameters }: ExampleOperation): object {
	const set = (more: object) => ({ additionalFields: { ...(parameters.additionalFields as object), ...more } });
	switch (field) {
		case 'assessmentsJson':
			return resource === 'probationAssessment' ? { assessments: {} } : set({ assessments: {} });
		case 'outcome':
			return { actualEndDate: '={{ $now }}' };
		case 'identificationNumbers':
			return set({ identificationType: 1 });
		case 'identificationType':
			return resource === 'talent' ? set({ identificationNumbers: 'A1' }) : {};
		case 'bodyFields':
		case 'bodyJson':
			return { path: '/open-apis/hire/v1/talents/batch_get_id' };
		default:
			// Items of one check have to be in the order of their times, where the field is the ID of the check.
			if (operation === 'updateProgress')
				return { backgroundCheckId: '={{ "9" + $itemIndex }}', stageTime: '={{ $now.plus($itemIndex, "milliseconds") }}' };
			// The second with the same contact, or the same time of application, would find what the first has made.
			if (operation === 'upsert')
				return resource === 'talent'
					? { contact: '={{ $itemIndex + ".sample@example.com" }}' }
					: { externalId: '={{ "A-" + $itemIndex }}', ...set({ createTime: '={{ $now.plus($itemIndex, "minutes") }}' }) };
			// Items of one interview may not replace each other's assessments.
			return resource === 'externalInterview' && operation === 'update'
				? { externalInterviewId: '={{ "69606632409259566" + (60 + $itemIndex) }}' }
				: {};
	}
}

/** Fields that change what the node does, or only what its panel lists. */
export function notSent(field: string, { resource, operation }: ExampleOperation): boolean {
	if (['outputBinaryPropertyName', 'itemsPath'].includes(field)) return true;
	const owners = ['externalApplicationId', 'talentId'];
	const imported = operation === 'delete' ? owners : ['talentId'];
	const forTheList: Readonly<Record<string, readonly string[]>> = {
		externalBackgroundCheck: imported,
		externalInterview: imported,
		externalOffer: imported,
		externalInterviewAssessment: owners,
		probationAssessment: ['update', 'delete'].includes(operation) ? ['employmentId'] : [],
	};
	return forTheList[resource]?.includes(field) ?? false;
}

/** Messages that begin with no field's label: rules between fields, and what n8n or the network says. */
export const SENTENCES = [
	/^There is nothing to search for/,
	/^this is a function, please add \(\)/,
	/^No connection to /,
	/^Not sent: Feishu has not responded to the last/,
	// Two items with the same odd value.
	/^Not sent: item \d+ of the same .+ failed/,
	/^Feishu (did not respond|returned no access token) in time/,
	/^(Actual End Date|Effective|Expected|Expected End Date|Initiated|Last Day|Start Date) (needs|From is)/,
	/^The record does not belong to/,
	/^There is no background check order with this ID/,
	/^Item \d+ would replace the assessments/,
	/^The stored /,
	/^Feishu removed only \d+ of \d+ talents/,
	/^This operation expects the node's input data to contain a binary file/,
];
