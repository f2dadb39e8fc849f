import { Simulator } from '../../../simulator';
import { Environment } from './environment';
import { Internet } from './internet';
import { EditorPage } from './editorPage';

/** Somebody in front of an n8n whose internet is a Feishu with one app and a Lark that knows only others. */
export class BrowserSession {
	private constructor(
		readonly environment: Environment,
		readonly editorPage: EditorPage,
		private readonly others: ReadonlyArray<{ close?(): Promise<void>; stop?(): Promise<void> }>,
	) {}

	/** `env`: of n8n. */
	static async open(name: string, credential?: false, env: Readonly<Record<string, string>> = {}): Promise<BrowserSession> {
		const feishu = await Simulator.start({ events: { address: 'wss://open.feishu.cn' } });
		const lark = await Simulator.start({ apps: [{ appId: 'cli_of_somebody_else', appSecret: 'unknown' }] });
		const internet = await Internet.open({ 'open.feishu.cn': feishu, 'open.larksuite.com': lark });
		const environment = await Environment.open(name, { env: { ...internet.env, ...env }, simulator: feishu, credential, whole: true });
		return new BrowserSession(environment, await EditorPage.at(environment.url), [internet, lark]);
	}

	async close(): Promise<void> {
		await this.editorPage.close();
		await this.environment.close();
		for (const other of this.others) await (other.close ?? other.stop)?.call(other);
	}

	/** A test that goes on where the one before has left the editor. */
	async step(name: string, take: () => Promise<void>): Promise<void> {
		await take().catch(async (error: unknown) => {
			await this.editorPage.shot(`failed ${name}`);
			throw error;
		});
	}
}
