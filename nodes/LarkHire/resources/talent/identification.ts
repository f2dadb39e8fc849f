/** Kinds of identity documents, as all of Feishu's pages number them. */
export const identificationTypes = [
	{ name: 'ID Card (Mainland China)', value: 1 },
	{ name: 'Other', value: 5 },
	{ name: 'Passport', value: 2 },
	{ name: 'Residence Permit (Hong Kong and Macao)', value: 3 },
	{ name: 'Residence Permit (Taiwan)', value: 9 },
	{ name: 'Travel Permit (Hong Kong and Macao)', value: 6 },
	{ name: 'Travel Permit (Taiwan)', value: 4 },
] as const;
