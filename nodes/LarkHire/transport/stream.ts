/** Node's own streams: the one module that names them. n8n's request helper sends such a stream as it comes. */
export { Readable } from 'stream';
