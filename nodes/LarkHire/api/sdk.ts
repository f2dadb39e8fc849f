import type { Client } from '@larksuiteoapi/node-sdk';

/**
 * The types of the official SDK that the rest of the code speaks. Types only, so nothing of it is loaded: that is done by
 * `transport/client.ts` alone, when the first request is sent.
 */
export type { HttpInstance } from '@larksuiteoapi/node-sdk';

/** What of the client is shipped: the build leaves out the calls of Feishu's other services (`typedCalls` in gulp/bundle.js). */
export type Lark = Pick<Client, 'appId' | 'application' | 'corehr' | 'domain' | 'hire' | 'request'>;
