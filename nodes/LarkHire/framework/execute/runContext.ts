import { createHash, randomUUID } from 'crypto';
import type { IExecuteFunctions } from 'n8n-workflow';
import { Endpoints, endpointsOf, type Endpoint } from '../../api/endpoint';
import type { Lark } from '../../api/sdk';
import { AutoInFlight } from '../../transport/autoInFlight';
import { CircuitBreaker } from '../../transport/circuitBreaker';
import { connect, type ClientOptions } from '../../transport/client';
import { reach } from '../connection';
import type { Operation, Resource } from '../operation';
import { isTool } from './tool';

/** A client takes about a quarter of a megabyte. */
const MOST_CLIENTS = 20;

/** What all items of one run of the node share: the credential, the clients and the signal that cancels them. */
export class RunContext {
	readonly cancel: AbortSignal | undefined;
	/** How many items are worth being in flight. */
	readonly auto = new AutoInFlight();
	private readonly clients = new Map<string, Promise<Lark>>();
	private readonly breaker = new CircuitBreaker();
	private known?: Endpoints;
	private readonly place: readonly unknown[];

	static async of(node: IExecuteFunctions, resources: readonly Resource[]): Promise<RunContext> {
		return new RunContext(node, resources, await reach(node));
	}

	private constructor(
		readonly node: IExecuteFunctions,
		private readonly resources: readonly Resource[],
		readonly connection: Pick<ClientOptions, 'app' | 'helper'>,
	) {
		this.cancel = node.getExecutionCancelSignal();
		this.place = placeOf(node);
	}

	/** One client for all items of an operation with the same timeout (in ms). */
	async client(operation: Operation, timeout: number): Promise<Lark> {
		const key = `${operation.endpoint.endpoint} ${operation.value} ${timeout}`;
		const client = this.clients.get(key) ?? this.openClient(operation, timeout);
		// An expression may give each item a timeout of its own.
		if (this.clients.size >= MOST_CLIENTS) this.clients.clear();
		this.clients.set(key, client);
		return await client;
	}

	/** A client whose requests end with `signal`. */
	async openClient(operation: Operation, timeout: number, signal = this.cancel): Promise<Lark> {
		return await connect({
			...this.connection,
			endpoints: endpointsOf(operation),
			...(operation.freeRequest && { others: (method: string, path: string) => this.endpointOf(method, path) }),
			breaker: this.breaker,
			auto: this.auto,
			timeout,
			...(signal && { signal }),
		});
	}

	/** Of any request: a declared endpoint where there is one. */
	private endpointOf(method: string, path: string): Endpoint {
		this.known ??= new Endpoints(this.resources.flatMap(({ operations }) => operations.flatMap(endpointsOf)));
		return this.known.of(method, path);
	}

	/**
	 * A key for each change: the same for every attempt at it, and for nothing else. Execution numbers and node IDs are unique only
	 * within one n8n, and other installations write to the same tenant, so the key also covers what is changed. Equal items of one run
	 * are one change.
	 */
	idempotencyKey({ endpoint: { endpoint } }: Operation, { options: _, ...change }: Readonly<Record<string, unknown>>): string {
		const { domain, appId } = this.connection.app;
		return createHash('sha256')
			.update(JSON.stringify([...this.place, domain, appId, endpoint, change]))
			.digest('hex')
			.slice(0, 32);
	}
}

/**
 * Where a change comes from. A loop runs the node again with another run index, which makes it another change; for a tool, n8n
 * increases the index with every retry, so it is left out there.
 */
function placeOf(node: IExecuteFunctions): readonly unknown[] {
	const { id } = node.getNode();
	const run = isTool(node) ? 0 : node.evaluateExpression('{{ $runIndex }}', 0);
	return [node.getInstanceId(), node.getWorkflow().id, node.getExecutionId() ?? randomUUID(), id, run];
}
