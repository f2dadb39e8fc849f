/**
 * The frames of Feishu's long connection: protocol buffers (proto2) in binary WebSocket messages. Written from the field numbers that the
 * SDKs for Go, Python and Node.js share, and not with any of them, or what they do wrong would never be noticed.
 */
export interface Frame {
	readonly seqId: bigint;
	readonly logId: bigint;
	readonly service: number;
	/** 0 control, 1 data. */
	readonly method: number;
	readonly headers: ReadonlyArray<readonly [key: string, value: string]>;
	readonly payload?: Buffer;
}

export const CONTROL = 0;
export const DATA = 1;

const VARINT = 0;
const BYTES = 2;
/** Fields that are no headers: SeqID, LogID, service, method, headers, payload_encoding, payload_type, payload, LogIDNew. */
const kinds: ReadonlyMap<number, number> = new Map([
	...[1, 2, 3, 4].map((field) => [field, VARINT] as const),
	...[5, 6, 7, 8, 9].map((field) => [field, BYTES] as const),
]);

function varint(value: bigint): Buffer {
	const bytes: number[] = [];
	for (let rest = BigInt.asUintN(64, value); ; rest >>= 7n) {
		if (rest < 0x80n) return Buffer.from([...bytes, Number(rest)]);
		bytes.push(Number(rest & 0x7fn) | 0x80);
	}
}

const numberField = (field: number, value: bigint | number) => [varint(BigInt((field << 3) | VARINT)), varint(BigInt(value))];
const bytesField = (field: number, value: Buffer) => [varint(BigInt((field << 3) | BYTES)), varint(BigInt(value.length)), value];

export function encode({ seqId, logId, service, method, headers, payload }: Frame): Buffer {
	const pairs = headers.map(([key, value]) => Buffer.concat([...bytesField(1, Buffer.from(key)), ...bytesField(2, Buffer.from(value))]));
	return Buffer.concat([
		...numberField(1, seqId),
		...numberField(2, logId),
		...numberField(3, service),
		...numberField(4, method),
		...pairs.flatMap((pair) => bytesField(5, pair)),
		...(payload ? bytesField(8, payload) : []),
	]);
}

/** Reads a frame. Throws where it is none: cut off, without a required field, with unknown or mistyped ones. */
export function decode(bytes: Buffer): Frame {
	const fields = fieldsOf(bytes);
	for (const { field, value } of fields)
		if (kinds.get(field) !== (typeof value === 'bigint' ? VARINT : BYTES)) throw new Error(`Unknown field ${field} in a frame`);
	const number = (field: number): bigint => {
		const found = fields.findLast((one) => one.field === field)?.value;
		if (typeof found !== 'bigint') throw new Error(`A frame without field ${field}`);
		return found;
	};
	const headers = fields.filter(({ field }) => field === 5).map(({ value }) => headerOf(value as Buffer));
	const payload = fields.findLast(({ field }) => field === 8)?.value as Buffer | undefined;
	return { seqId: number(1), logId: number(2), service: int32(number(3)), method: int32(number(4)), headers, ...(payload && { payload }) };
}

const int32 = (value: bigint) => Number(BigInt.asIntN(32, value));

function headerOf(bytes: Buffer): readonly [string, string] {
	const [key, value] = [1, 2].map((wanted) => fieldsOf(bytes).findLast(({ field }) => field === wanted)?.value);
	if (!Buffer.isBuffer(key) || !Buffer.isBuffer(value)) throw new Error('A header of a frame without key or value');
	return [key.toString(), value.toString()];
}

function fieldsOf(bytes: Buffer): Array<{ field: number; value: bigint | Buffer }> {
	let at = 0;
	const next = (): bigint => {
		for (let [value, shift] = [0n, 0n]; shift < 70n; shift += 7n) {
			const byte = bytes[at++];
			if (byte === undefined) throw new Error('A frame that is cut off');
			value |= BigInt(byte & 0x7f) << shift;
			if (byte < 0x80) return value;
		}
		throw new Error('A number in a frame that does not end');
	};
	const fields: Array<{ field: number; value: bigint | Buffer }> = [];
	while (at < bytes.length) {
		const tag = Number(next());
		const kind = tag & 7;
		if (kind !== VARINT && kind !== BYTES) throw new Error(`Unknown wire type ${kind} in a frame`);
		const number = next();
		if (kind === BYTES && at + Number(number) > bytes.length) throw new Error('A frame that is cut off');
		fields.push({ field: tag >> 3, value: kind === VARINT ? number : bytes.subarray(at, (at += Number(number))) });
	}
	return fields;
}
