import type { ExampleOperation } from './example';

const from = '2020-03-02T01:00:00Z';
const to = '2099-06-02T01:00:00Z';
const later = '2020-03-03T01:00:00Z';
const ms = (time: string) => String(Date.parse(time));
const seconds = (time: string) => String(Date.parse(time) / 1000);
const kind = { user_id_type: 'people_corehr_id' };

export const coreHrEmployee: readonly ExampleOperation[] = [
	{
		resource: 'jobChange',
		operation: 'search',
		parameters: {
			returnAll: false,
			limit: '={{ $json.limit }}',
			additionalFields: { updatedAfter: '={{ $json.from }}', updatedBefore: to, effectiveFrom: '2020-01-01', effectiveTo: '2099-12-31', statuses: ['Approving', 'Transformed'], userIdType: 'people_corehr_id' },
		},
		least: {},
		items: [{ limit: '1', from }, { limit: '2', from: later }],
		wire: ({ limit = '', from = '' }) => ({
			path: '/open-apis/corehr/v2/job_changes/search',
			query: { page_size: limit, ...kind },
			body: { statuses: ['Approving', 'Transformed'], effective_date_start: '2020-01-01', effective_date_end: '2099-12-31', updated_time_start: ms(from), updated_time_end: ms(to) },
		}),
		list: {
			pageSize: 100,
			records: 230,
			fill: ({ jobChanges }, records) => {
				const [first] = [...jobChanges.values()];
				for (let index = jobChanges.size; first && index < records; index += 1) {
					const id = String(6991776076699549697n + BigInt(index));
					jobChanges.set(id, { ...first, job_change_id: id });
				}
			},
		},
	},
	{
		resource: 'offboarding',
		operation: 'search',
		parameters: {
			returnAll: false,
			limit: '={{ $json.limit }}',
			additionalFields: { appliedAfter: '={{ $json.from }}', appliedBefore: to, lastDayFrom: '2020-01-01', lastDayTo: '2099-12-31', statuses: ['Approving', 'Offboarded'], userIdType: 'people_corehr_id' },
		},
		least: {},
		items: [{ limit: '1', from }, { limit: '2', from: later }],
		wire: ({ limit = '', from = '' }) => ({
			path: '/open-apis/corehr/v1/offboardings/search',
			query: { page_size: limit, ...kind },
			body: { apply_initiating_time_start: seconds(from), apply_initiating_time_end: seconds(to), offboarding_date_start: '2020-01-01', offboarding_date_end: '2099-12-31', statuses: ['Approving', 'Offboarded'] },
		}),
		list: {
			pageSize: 100,
			records: 230,
			fill: ({ offboardings }, records) => {
				const [first] = [...offboardings.values()];
				for (let index = offboardings.size; first && index < records; index += 1) {
					const id = String(7298499290417251879n + BigInt(index));
					offboardings.set(id, { ...first, offboarding_id: id });
				}
			},
		},
	},
];
