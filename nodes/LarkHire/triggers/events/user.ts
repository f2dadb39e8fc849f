/** Paths and labels of a person in events of the contact directory, and the example of one. */

export const userSeconds = ['object.join_time'];

export const userLabels = {
	'object.gender': { 0: 'Unknown', 1: 'Male', 2: 'Female', 3: 'Other' },
	'object.employee_type': { 1: 'Regular', 2: 'Intern', 3: 'Outsourced', 4: 'Contractor', 5: 'Consultant' },
} as const;

/** Each field comes only with its scope. */
export const sampleUser = {
	open_id: 'ou_7dab8a3d3cdcc9da365777c7ad535d62',
	union_id: 'on_576833b917gda3d939b9a3c2d53e72c8',
	user_id: 'e33ggbyz',
	name: '林晓',
	en_name: 'Lin Xiao',
	nickname: 'Xiao',
	email: 'lin.xiao@example.com',
	enterprise_email: 'lin.xiao@sample.example.com',
	job_title: 'Sample Designer',
	mobile: '+8618200000001',
	gender: 2,
	avatar: {
		avatar_72: 'https://avatars.example.com/72',
		avatar_240: 'https://avatars.example.com/240',
		avatar_640: 'https://avatars.example.com/640',
		avatar_origin: 'https://avatars.example.com/origin',
	},
	status: { is_frozen: false, is_resigned: false, is_activated: true, is_exited: false, is_unjoin: false },
	department_ids: ['od-4e6ac4d14bcd5071a37a39de902c7141'],
	leader_user_id: 'ou_3ghm8a2u0eftg0ff377125s5dd275z09',
	city: '杭州',
	country: 'CN',
	work_station: '3-07',
	join_time: 1615381702,
	employee_no: '1007',
	employee_type: 1,
	orders: [{ department_id: 'od-4e6ac4d14bcd5071a37a39de902c7141', user_order: 100, department_order: 100, is_primary_dept: true }],
	custom_attrs: [
		{
			type: 'TEXT',
			id: 'C-7',
			value: {
				text: 'Sample',
				url: 'https://people.example.com/1007',
				pc_url: 'https://people.example.com/1007',
				option_id: 'option-7',
				option_value: 'Sample',
				name: 'Sample',
				picture_url: 'https://people.example.com/1007.png',
				generic_user: { id: '9b2fabg5', type: 1 },
			},
		},
	],
	job_level_id: 'mga5oa8ayjlp9rb',
	job_family_id: 'mga5oa8ayjlp9rc',
	dotted_line_leader_user_ids: ['ou_3ghm8a2u0eftg0ff377125s5dd275z10'],
};

/** Any of these subscribes; the fields of a person require more. */
export const contactScopes = ['contact:contact.base:readonly', 'contact:contact:readonly_as_app', 'contact:contact:access_as_app'];
