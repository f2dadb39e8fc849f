/** An application of invented people, as Application: Get returns it. */
export const sampleApplication = {
	basic_info: {
		id: '6949805467799537964',
		job_id: '6956499586395523359',
		talent_id: '6960663240925956555',
		stage: { id: '614218419274131', zh_name: '面试', en_name: 'Interview', type: 4 },
		active_status: 1,
		delivery_type: 2,
		website_resume_source: {
			website_id: '7047318856652261676',
			website_name: '校园招聘',
			website_name_en: 'Campus',
			channel: { channel_id: '6891560630172518670', channel_name: '官网', channel_name_en: 'Site' },
		},
		stage_time_list: [{ stage_id: '614218419274131', enter_time: '1772413200000', enter_time_iso: '2026-03-02T01:00:00.000Z' }],
		create_time: '1772413200000',
		create_time_iso: '2026-03-02T01:00:00.000Z',
		modify_time: '1772413200000',
		modify_time_iso: '2026-03-02T01:00:00.000Z',
	},
} as const;
