import type { IDataObject, INode, INodeParameters, IRun } from 'n8n-workflow';
import { Run, type WorkflowJson } from '../../../harness/run';
import { dictionaryOf, templateOf, type Language } from '../../../harness/templates';
import { until } from '../../../harness/until';
import { hasEnded, type Execution, type Saved } from '../../../harness/n8n/editor';
import type { Environment } from './environment';
import type { Services } from './services';

/** A template in one language, imported into a real n8n, with what its setup asks for filled in. Nodes and texts are named in English. */
export class ImportedTemplate {
	private static imports = 0;
	private readonly json: WorkflowJson;
	private saved?: Saved;

	constructor(
		readonly environment: Environment,
		readonly services: Services,
		readonly name: string,
		readonly language: Language,
	) {
		this.json = structuredClone(templateOf(name, language));
	}

	get simulator(): Environment['simulator'] {
		return this.environment.simulator;
	}

	/** A text of the English template, as this one has it. */
	text(english: string): string {
		const chinese = dictionaryOf(this.name)[english];
		if (chinese === undefined) throw new Error(`${this.name} has no text "${english}"`);
		return this.language === 'en' ? english : chinese;
	}

	/** Chooses values of parameters. */
	fill(node: string, parameters: INodeParameters): this {
		Object.assign(this.node(node).parameters, parameters);
		return this;
	}

	/** The path at which n8n listens for a node. */
	webhookId(node: string): string {
		return this.node(node).webhookId ?? '';
	}

	/** Changes values of the fields of Settings. */
	set(values: Readonly<Record<string, string | number | boolean>>): this {
		const { assignments } = this.node('Settings').parameters.assignments as { assignments: Array<{ name: string; value: unknown }> };
		for (const [name, value] of Object.entries(values)) {
			const field = assignments.find((one) => one.name === name);
			if (!field) throw new Error(`Settings has no ${name}`);
			field.value = value;
		}
		return this;
	}

	/** Makes a credential and chooses it in a node. */
	async choose(node: string, type: string, data: IDataObject): Promise<this> {
		const { id, name } = await this.environment.editor.addCredential(`${this.name} ${this.language} ${type}`, type, data);
		this.node(node).credentials = { [type]: { id, name } };
		return this;
	}

	/** Executes the workflow from a trigger, as the button does; it has to end well. */
	async run(trigger: string): Promise<Run> {
		return succeeded(await this.execute(trigger));
	}

	/** The same, however it ends. */
	async execute(trigger: string): Promise<Execution> {
		return await this.environment.editor.run(await this.imported(), this.text(trigger));
	}

	/** Publishes, lets something happen that starts so many executions, and waits for their ends; the earliest first. */
	async started<T>(executions: number, happen: () => Promise<T> | T): Promise<{ readonly runs: readonly Run[]; readonly result: T }> {
		const { editor } = this.environment;
		const saved = await this.imported();
		await editor.publish(saved);
		try {
			const before = new Set((await editor.executionsOf(saved)).map(({ id }) => id));
			const result = await happen();
			const ended = await until(
				`${executions} executions of ${this.name}`,
				async () => {
					const list = (await editor.executionsOf(saved)).filter((one) => !before.has(one.id) && hasEnded(one));
					return list.length >= executions && list;
				},
				30_000,
			);
			const inOrder = [...ended].sort((a, b) => Number(a.id) - Number(b.id));
			return { runs: await Promise.all(inOrder.map(async ({ id }) => succeeded(await editor.execution(id)))), result };
		} finally {
			await editor.unpublish(saved);
		}
	}

	private async imported(): Promise<Saved> {
		// A name that no other import has.
		const name = () => `${this.json.name} (${(ImportedTemplate.imports += 1)})`;
		return (this.saved ??= await this.environment.n8n.add({ ...this.json, name: name() }));
	}

	private node(english: string): INode {
		const node = this.json.nodes.find(({ name }) => name === this.text(english));
		if (!node) throw new Error(`${this.name} has no node "${english}"`);
		return node;
	}
}

function succeeded({ status, data }: Execution): Run {
	const { error } = data.resultData;
	if (status !== 'success')
		throw new Error(
			`The execution is ${status}: ${error?.message ?? ''} ${(error as { description?: string } | undefined)?.description ?? ''}`,
		);
	return new Run({ data, status } as unknown as IRun);
}
