/** What Feishu's codes mean. Sources: the API pages, the general error code page, the official SDKs. */

/** The tenant access token is not (or no longer) valid: renew it once. */
export const TOKEN_CODES: ReadonlySet<number> = new Set([99991663, 99991664, 99991665, 99991671]);

/** Too many requests: wait and retry. */
export const RATE_LIMIT_CODES: ReadonlySet<number> = new Set([99991400, 1161604]);

/** An error on Feishu's side that may pass. */
export const TRANSIENT_CODES: ReadonlySet<number> = new Set([1002001, 1500, 2200, 5000, 1161501, 1160997, 1160998, 1161999]);

/** Lark Hire's own codes. On its pages every one but 1002001 is a plain rejection, whatever the HTTP status: offers and onboardings are rejected with 500. */
const isHire = (code: number): boolean => code >= 1_002_000 && code <= 1_002_999;

/** The code alone says that nothing was done, and that a retry gets the same response. */
export const isRejection = (code: number): boolean => !TRANSIENT_CODES.has(code) && (isHire(code) || code in SENTENCES);

/** The app or its credential is the problem: every other call would be rejected, too. */
export const CREDENTIAL_CODES: ReadonlySet<number> = new Set([
	10003, 10005, 10012, 10013, 10014, 10015, 212100, 99991401, 99991543, 99991661, 99991662, 99991663, 99991664, 99991665, 99991671,
	99991672, 99991673,
]);

export const SCOPE_CODE = 99991672;
export const QUOTA_CODE = 99991403;

/** What happened, and what to do about it. */
export interface Sentence {
	readonly what: string;
	readonly todo: string;
}

const unknownApp = {
	what: 'Feishu does not know this App ID',
	todo: 'Copy the App ID from the developer console (it starts with "cli_") and check the region: an app exists either on Feishu or on Lark.',
};
const wrongSecret = {
	what: 'The App Secret is wrong',
	todo: 'Copy it again from the developer console under "Credentials & Basic Info"; after a reset the old one stops working.',
};
const appUnusable = {
	what: 'The app cannot be used',
	todo: 'It is disabled, or has no published version. Check it in the developer console and the admin console.',
};
const storeApp = {
	what: 'Feishu does not issue tokens to this kind of app',
	todo: 'Only custom apps (企业自建应用) work here. Create one in the developer console and use its App ID and App Secret; those of a store app do not work.',
};
const noToken = {
	what: 'Feishu issued no access token for this app',
	todo: 'Check that App ID and App Secret belong together, that the app is enabled, and that it is a custom app (企业自建应用): store apps do not work here.',
};
const userId = { what: 'Feishu does not know a user ID of this item', todo: 'Check the ID, and that "User ID Type" matches it.' };
const foreignUserId = {
	what: 'A user ID of this item belongs to another app or tenant',
	todo: 'An Open ID works only in the app that it comes from. Get the ID with this app, or use another kind and set "User ID Type".',
};
const departmentId = {
	what: 'Feishu does not know a department ID of this item',
	todo: 'Check the ID, and that "Department ID Type" matches it.',
};
const alreadyHired = { what: 'The talent is hired already', todo: 'Check the talent ID. This cannot be done for somebody who is hired.' };
const deadToken = {
	what: "Feishu does not accept the app's access token, although it was just renewed",
	todo: 'Test the credential. Some APIs are open to custom apps only.',
};
export const RATE_LIMITED: Sentence = {
	what: 'Feishu received too many requests for this API',
	todo: 'Lower "Items in Flight", or spread the work over more time. Other requests of the same app count, too.',
};
const again = 'The input is not the cause; run it again later.';
const internalFault = { what: 'CoreHR reports an internal error', todo: again };

/**
 * Sentences by code, if it means the same on all of Feishu's pages. Each service of CoreHR numbers its codes anew, so those have their
 * sentences with the operations (`hints`). Unknown codes show Feishu's own text.
 */
export const SENTENCES: Readonly<Record<number, Sentence>> = {
	// Token endpoint
	10003: unknownApp,
	10005: noToken,
	10012: noToken,
	10013: noToken,
	10014: unknownApp,
	10015: wrongSecret,
	// Gateway
	212100: {
		what: 'The app is not installed in this tenant',
		todo: 'Publish a version of the app in the developer console and have an administrator approve it.',
	},
	99991400: RATE_LIMITED,
	99991401: {
		what: "The IP address of this n8n is missing from the app's IP allowlist",
		todo: 'Add it in the developer console under "Security Settings", or switch the allowlist off.',
	},
	99991403: {
		what: "The tenant's monthly API quota is used up",
		todo: "Wait until next month, or have an administrator upgrade the tenant's Feishu plan.",
	},
	99991543: unknownApp,
	99991661: { what: 'Feishu received no access token', todo: 'Test the credential.' },
	99991662: { what: 'The app is disabled', todo: 'Enable it in the developer console or the admin console.' },
	99991663: deadToken,
	99991664: deadToken,
	99991665: deadToken,
	99991671: deadToken,
	99991672: {
		what: 'The app lacks a permission scope',
		todo: 'Add it in the developer console under "Permissions & Scopes", then publish a new version.',
	},
	99991673: { what: 'The app is not available in this tenant', todo: 'Have an administrator enable it.' },
	99992351: userId,
	99992352: userId,
	99992357: departmentId,
	99992359: userId,
	99992360: userId,
	99992361: foreignUserId,
	99992363: userId,
	99992364: userId,
	99992379: departmentId,
	99992380: departmentId,
	99992381: foreignUserId,
	99992402: { what: 'Feishu does not accept one of the fields', todo: 'Check the values entered here against the record in Feishu.' },
	// Hire
	1002001: { what: 'Lark Hire reports an internal error', todo: again },
	1002002: {
		what: 'Lark Hire does not accept the parameters',
		todo: 'Most often an ID does not exist or belongs to another record. Check every ID and value of this item.',
	},
	1002007: {
		what: 'The website does not know this site user',
		todo: 'Use the user ID returned when the site user was created, with the same website.',
	},
	1002008: {
		what: 'The delivery task was not found',
		todo: 'The ID or the website is wrong, or the task finished long ago and was deleted.',
	},
	1002009: { what: 'Lark Hire does not accept the mobile number', todo: 'Check the number and its country or region.' },
	1002011: { what: 'Lark Hire does not know the city', todo: "Use Feishu's code of the city, such as CT_11." },
	1002064: { what: 'The offer does not exist', todo: 'Check the offer ID.' },
	1002067: { what: 'The internship is not one that is to begin', todo: 'Look at the status of the offer.' },
	1002068: { what: 'The internship has not begun', todo: 'Look at the status of the offer.' },
	1002102: {
		what: 'The talent does not exist',
		todo: 'Use the talent ID of the candidate in Lark Hire; a deleted talent is not found either.',
	},
	1002103: alreadyHired,
	1002109: { what: 'The talent pool does not exist', todo: 'Pick the pool from the list, or check its ID.' },
	1002111: { what: 'A tag does not exist', todo: 'Pick the tag from the list, or check its ID.' },
	1002112: { what: 'A tag is switched off', todo: 'Switch it on in the settings of Lark Hire, or leave it out.' },
	1002113: { what: 'The talent has one of these tags already', todo: 'Leave it out: Feishu has added none of them.' },
	1002114: { what: 'The talent lacks one of these tags', todo: 'Leave it out: Feishu has removed none of them.' },
	1002201: { what: 'The application does not exist', todo: 'Check the ID; a deleted application is not found either.' },
	1002204: { what: 'The stage does not exist', todo: "Pick a stage of the application's own hiring process." },
	1002206: {
		what: 'The talent already has an active application for this job',
		todo: 'Use the existing one: Application: Get Many finds it by talent and job.',
	},
	1002209: alreadyHired,
	1002210: {
		what: 'The talent is locked by another application',
		todo: 'Unlock the talent in Lark Hire, or wait until that application has ended.',
	},
	1002211: {
		what: 'The application cannot be moved to this stage',
		todo: 'No application can be moved to "onboarded" this way. "To be onboarded" may require an approved offer, and process rules in the settings of Lark Hire may forbid the move.',
	},
	1002212: { what: 'Lark Hire could not move the application', todo: 'Try it in Lark Hire, which may say more.' },
	1002213: { what: 'The E-HR import task does not exist', todo: 'Use the task ID from the import event.' },
	1002214: { what: 'Lark Hire does not accept this state', todo: 'Use 1 (imported) or 2 (failed).' },
	1002215: { what: 'The fail reason is too long', todo: 'Shorten it to 512 characters.' },
	1002216: {
		what: 'The talent is confidential',
		todo: 'Check the talent ID. An administrator of Lark Hire can say who may see this talent.',
	},
	1002219: { what: 'The redirect URL is too long', todo: 'Use a shorter address.' },
	1002220: {
		what: 'The application cannot be moved from its present stage',
		todo: 'Onboarded candidates cannot be moved, and process rules in the settings of Lark Hire may forbid the move.',
	},
	1002221: { what: 'The application has ended already', todo: 'There is nothing left to do.' },
	1002222: { what: 'The talent is linked to another employee', todo: 'Check the talent and the employee ID.' },
	1002223: { what: 'The employee is linked to another talent', todo: 'Check the talent and the employee ID.' },
	1002224: { what: 'The employee does not exist', todo: 'Check the employee ID, and that "User ID Type" matches it.' },
	1002225: { what: 'The application has not ended', todo: 'There is nothing to recover.' },
	1002403: alreadyHired,
	1002502: { what: 'The recruitment website does not exist', todo: 'Pick the website from the list, or check its ID.' },
	1002507: { what: 'Lark Hire does not know a user of this item', todo: 'Check the ID, and that "User ID Type" matches it.' },
	1002508: {
		what: 'The candidate has reached the limit of applications in this recruitment project',
		todo: "The tenant's settings say how many are allowed.",
	},
	1002509: {
		what: 'The job post does not exist on this website',
		todo: 'Check that the ID is that of a job post, not of a job, and that it is published on this website.',
	},
	1002510: { what: 'The candidate has applied for this job already', todo: 'Look for the earlier application in Lark Hire.' },
	1002511: {
		what: 'The candidate has reached the limit of applications',
		todo: "The tenant's recruiting settings define how many are allowed.",
	},
	1002512: { what: 'The resume source does not exist', todo: 'Pick the source from the list, or check its ID.' },
	1002513: { what: 'Lark Hire requires the exact time of graduation', todo: 'Fill in the end date of every education (end_time_v2).' },
	1002556: { what: 'The reward is one of Lark Hire itself', todo: 'Only rewards that were imported can be deleted.' },
	1002601: { what: 'The job does not exist', todo: 'Pick the job from the list, or check its ID: that of a job post is another.' },
	1002603: { what: 'The job category does not exist', todo: 'Pick it from the list, or check its ID.' },
	1002604: { what: 'The employment type does not exist', todo: 'Choose another Employment Type.' },
	1002605: { what: 'The job family does not exist', todo: 'Check the ID, and that "Job Family ID Type" matches it.' },
	1002606: { what: 'The job level does not exist', todo: 'Check the IDs, and that "Job Level ID Type" matches them.' },
	1002607: { what: 'A highlight does not exist', todo: 'Check the highlight IDs.' },
	1002608: { what: 'The project does not exist', todo: 'Pick it from the list, or check its ID.' },
	1002609: { what: 'The job is closed', todo: 'Open it first.' },
	1002613: {
		what: 'Lark Hire does not accept changes of jobs through its API',
		todo: 'Switch it on in Lark Hire under Settings, Job management, Job settings: synchronize jobs through the API.',
	},
	1002615: { what: 'Talents have applied for the job, so its hiring process is fixed', todo: 'Leave Process out, or create another job.' },
	1002616: { what: 'The job is open already', todo: 'There is nothing left to do. To change its expiration date, use Job: Update.' },
	1002619: { what: 'Somebody else is changing the job at this moment', todo: 'Run the item again.' },
	1002622: { what: 'A target major does not exist', todo: 'Check the target major IDs.' },
	1002623: { what: '"Any major" cannot be combined with other target majors', todo: 'Enter 0 alone, or leave it out.' },
	1002624: { what: 'The job post cannot be published', todo: 'Check the ID: that of the job is another. Lark Hire may say more.' },
	1002630: { what: 'The job level is switched off', todo: 'Choose another level.' },
	1002631: { what: 'The applications of the job are being locked because its project has changed', todo: 'Run the item again later.' },
	1002701: {
		what: 'Lark Hire does not accept changes of job requirements through its API',
		todo: 'Switch it on in Lark Hire under Settings, Job requirement management, Job requirement settings.',
	},
	1002704: { what: 'The job requirement cannot be deleted, most often because it has jobs', todo: 'Remove its jobs in Lark Hire first.' },
	1002705: {
		what: 'Job requirements go through an approval in this tenant',
		todo: 'Create and change them in Lark Hire, or switch the approval off in its settings.',
	},
	1002708: { what: 'The employee type does not exist', todo: 'Check the ID, and that "Employee Type ID Type" matches it.' },
	1002710: { what: 'The job level is switched off', todo: 'Choose another level.' },
	1002721: { what: 'Somebody is named twice', todo: 'Check the IDs of recruiters, hiring managers and direct managers.' },
	1002722: { what: 'There are not so many vacancies in the headcount plan', todo: 'Compare the headcount with the plan in Feishu.' },
	1002723: { what: 'The headcount plan checks a field that is not set', todo: 'Set it, or look at the rules of the plan in Feishu.' },
	1002724: { what: 'A job requirement can have jobs only after its approval', todo: 'Leave Jobs out.' },
	1002725: { what: 'Job requirements cannot be found by ID and number at once', todo: 'Use one of them.' },
	1002858: {
		what: 'The background check is not in a state that accepts this update',
		todo: 'Look at it in Lark Hire: it may be completed or terminated, or further along than this update.',
	},
	1002862: { what: 'The background check does not exist', todo: 'Use the ID from the "background check created" event of the same app.' },
	1002901: { what: 'The application does not exist', todo: 'Check the ID.' },
	1002904: { what: 'The candidate is onboarded already', todo: 'There is nothing left to do.' },
	1002908: {
		what: 'Synchronizing onboardings is switched off',
		todo: 'Switch it on in Lark Hire under Settings, Ecosystem, E-HR/OA: onboarding, conversion and leaving through an E-HR or OA system.',
	},
	1002910: {
		what: 'The onboarding is managed in CoreHR',
		todo: 'Make the change in Feishu CoreHR, where the pre-hire record of the candidate is.',
	},
	// CoreHR
	1160004: {
		what: 'CoreHR has seen this client token before, or a rule of CoreHR does not allow the change',
		todo: "Look at the record. If the change is there, an earlier request made it. If not, and Client Token is filled in, use another token or leave it blank. Otherwise compare the values with the rules in CoreHR's settings.",
	},
	1160997: internalFault,
	1160998: internalFault,
	1161501: internalFault,
	1161604: RATE_LIMITED,
	1161999: internalFault,
};

/** Several problems of the credential share a code (10014 is all of these but the last), so the text tells them apart. */
const CREDENTIAL_TEXTS = [
	[/secret/i, wrongSecret],
	[/unauthorized|disabled/i, appUnusable],
	// UNCONFIRMED: no page says with which code and text the token of custom apps is denied to a store app. These are the words of other pages.
	[/\bisv\b|store app|app.?type|custom app|self.?built/i, storeApp],
] as const;
const TOLD_BY_TEXT: ReadonlySet<number> = new Set([10003, 10012, 10013, 10014]);

/** The sentence for a code that always means the same, or whose text says which problem it is. */
export const sentenceOf = (code: number, text: string): Sentence | undefined =>
	(TOLD_BY_TEXT.has(code) ? CREDENTIAL_TEXTS.find(([words]) => words.test(text))?.[1] : undefined) ?? SENTENCES[code];

/** Which field of the credential is wrong, where the response of the token endpoint tells. */
export function blameOf(code: number, text: string): 'appId' | 'appSecret' | undefined {
	const sentence = sentenceOf(code, text);
	return sentence === unknownApp ? 'appId' : sentence === wrongSecret ? 'appSecret' : undefined;
}
