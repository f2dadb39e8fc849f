/** For an operation that cannot go on with what Feishu has answered. */
export { oddAnswer } from '../transport/errors';
