/**
 * An entry for a required choice that the user has to make, and its default. Left at it, the field counts as
 * empty, so the item is rejected before anything is sent. It never is among the values that an operation receives.
 */
export const notChosen = { name: 'Select…', value: '' } as const;

/** The same for an optional choice inside a row, where n8n fills in the default of every field: left at it, nothing is sent. */
export const notGiven = { name: 'Not Given', value: '' } as const;
