/**
 * The types of the official SDK that the rest of the code speaks. Types only, so nothing of it is loaded: that is done by
 * `transport/client.ts` alone, when the first request is sent.
 */
export type { Client as Lark, HttpInstance } from '@larksuiteoapi/node-sdk';
