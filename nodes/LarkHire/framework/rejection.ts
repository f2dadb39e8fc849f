import { LarkError } from '../api/larkError';

/** Feishu has understood the request and rejected it: no failure of the connection, of the credential or of a limit. */
export const isRejection = (error: unknown): boolean => error instanceof LarkError && error.facts.kind === 'rejected';
