/**
 * Whether this n8n is set to Chinese. The only place that reads the environment: n8n tells a node its language in no other way. Read
 * each time, so that the build and the tests can have both languages in one process. The build makes a file of its own of it, which is
 * all that is loaded to choose a node's data.
 */
export const isChinese = (): boolean => process.env.N8N_DEFAULT_LOCALE?.toLowerCase().startsWith('zh') ?? false;
