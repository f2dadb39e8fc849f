/** What a story took in the editor, from an empty canvas to the first right result. */
export interface StoryCount {
	readonly nodes: number;
	readonly clicks: number;
	readonly drags: number;
	/** Filled in. */
	readonly fields: number;
}

export interface StoryLanguages {
	readonly en: StoryCount;
	readonly 'zh-CN': StoryCount;
}

export type StoryKey = keyof typeof firstHour;

/** Counts that are kept, by story. */
export type StoryFigures = Partial<Record<StoryKey, StoryLanguages>>;

/** Something that led a new user astray in the first version, and what became of it. */
export interface WrongTurn {
	readonly was: string;
	/** Gone: it does not happen any more. Explained: the panel or a message says what to do. */
	readonly now: 'explained' | 'gone';
	readonly how: string;
}

export interface FirstHourStory {
	readonly title: string;
	/** In version 0.1.0; actions are clicks, drags and fields, about. */
	readonly old: { readonly nodes: number; readonly actions: number; readonly wrongTurns: number };
	readonly wrongTurns: readonly WrongTurn[];
}

/** What new users want first. Each is played in the browser by test/n8n/stories. */
export const firstHour = {
	credential: {
		title: 'Find the node and make the credential',
		old: { nodes: 0, actions: 9, wrongTurns: 0 },
		wrongTurns: [
			{
				was: 'What to enter to practise the credential stands nowhere',
				now: 'gone',
				how: '`npm start` prints region, base URL, App ID and secret',
			},
		],
	},
	nightlySync: {
		title: 'Report six rows of background checks every night',
		old: { nodes: 3, actions: 20, wrongTurns: 3 },
		wrongTurns: [
			{
				was: 'Dragging a column onto *Stage Time* broke the field',
				now: 'gone',
				how: 'The field is empty, which means now, and takes the column',
			},
			{
				was: 'Four of six dates were refused',
				now: 'gone',
				how: 'Chinese dates, one or two digits, the days of Excel and seconds are read, in the time zone of the workflow',
			},
			{
				was: 'The second night was refused altogether',
				now: 'explained',
				how: 'Feishu does not tell which stages a check has. The message says to keep in a data table which were reported; [the guide](../guide/background-checks.md#running-it-again) and a [template](../guide/templates.md) show how',
			},
		],
	},
	formApplication: {
		title: "A candidate applies through n8n's form, with a file under a Chinese label",
		old: { nodes: 4, actions: 50, wrongTurns: 5 },
		wrongTurns: [
			{
				was: 'Which country code belongs to a mobile number?',
				now: 'gone',
				how: 'A number of mainland China needs none; others have one list of countries',
			},
			{
				was: 'The file was lost between two nodes',
				now: 'gone',
				how: 'Registering and applying are one node, and nodes pass files on',
			},
			{
				was: 'The form calls the file `__`, and the node did not find it',
				now: 'gone',
				how: 'The only file of an item is taken, whatever its name',
			},
			{
				was: 'All columns had to be mapped again behind the upload',
				now: 'gone',
				how: 'There is no upload any more, and *Keep Input Fields* is on once added',
			},
			{ was: '*Wait for Completion* was added, but off', now: 'gone', how: 'It is on once added' },
		],
	},
	finishedDelivery: {
		title: 'Tell me when somebody has applied on the career site',
		old: { nodes: 1, actions: 6, wrongTurns: 1 },
		wrongTurns: [
			{
				was: 'The trigger asked for the ID of a task that exists only later',
				now: 'gone',
				how: '*Application Created* needs no ID; *Delivery Task Finished* says for whom it is, and what to choose instead',
			},
		],
	},
	probation: {
		title: 'Probations that end this month, and an assessment',
		old: { nodes: 2, actions: 20, wrongTurns: 3 },
		wrongTurns: [
			{
				was: '`2026/06/04` as an end date found nobody, without a word',
				now: 'gone',
				how: 'Days have a calendar, and a written date means that day, whatever separates its parts',
			},
			{ was: 'Who is it? The list had IDs only', now: 'gone', how: '*Include* adds the names of employees and departments' },
			{
				was: 'An assessment was completed and not final, unless somebody noticed',
				now: 'gone',
				how: 'Status and finality have to be chosen; *Update* keeps them',
			},
		],
	},
	interviewAssessments: {
		title: 'An interview with the assessments of two interviewers, from a sheet',
		old: { nodes: 2, actions: 18, wrongTurns: 1 },
		wrongTurns: [
			{
				was: '*Mode: Merge* deleted what other interviewers had written, without a word',
				now: 'gone',
				how: '*Existing Assessments: Keep* is the default; rows of one interview come one after another, and all stay',
			},
		],
	},
	ehrImport: {
		title: 'Answer an e-HR import when its event comes, by long connection',
		old: { nodes: 3, actions: 22, wrongTurns: 1 },
		wrongTurns: [],
	},
	ehrImportByWebhook: {
		title: 'The same through a webhook',
		old: { nodes: 3, actions: 22, wrongTurns: 1 },
		wrongTurns: [
			{
				was: "n8n's Webhook did not respond to Feishu's challenge, so that Feishu did not save its address",
				now: 'gone',
				how: 'The Webhook Trigger responds to it, decrypts events and checks who sends them; the Event Trigger needs no address at all',
			},
		],
	},
	apiRequest: {
		title: 'API Request with all pages',
		old: { nodes: 1, actions: 8, wrongTurns: 2 },
		wrongTurns: [
			{
				was: 'A wrong path was blamed on the region and the base URL',
				now: 'explained',
				how: 'The message says that there seems to be no such API, and to check path and method',
			},
			{
				was: '`data.items` as *Items Path* gave no items, without a word',
				now: 'gone',
				how: 'It is accepted; what leads to no list is rejected, and the message says where the lists are',
			},
			{
				was: 'The whole address as Feishu prints it, with `?page_size=`, was refused',
				now: 'gone',
				how: 'It is taken apart: the size of pages counts, everything else becomes part of the query',
			},
		],
	},
} as const satisfies Readonly<Record<string, FirstHourStory>>;
