import { Simulator } from '../../../simulator';
import { House } from './house';
import { Internet } from './internet';
import { Person } from './person';

/** Somebody in front of an n8n whose internet is a Feishu with one app and a Lark that knows only others. */
export class Desk {
	private constructor(
		readonly house: House,
		readonly person: Person,
		private readonly others: ReadonlyArray<{ close?(): Promise<void>; stop?(): Promise<void> }>,
	) {}

	static async sitDown(name: string, credential?: false): Promise<Desk> {
		const feishu = await Simulator.start();
		const lark = await Simulator.start({ apps: [{ appId: 'cli_of_somebody_else', appSecret: 'unknown' }] });
		const internet = await Internet.open({ 'open.feishu.cn': feishu, 'open.larksuite.com': lark });
		const house = await House.open(name, { env: internet.env, simulator: feishu, credential });
		return new Desk(house, await Person.at(house.url), [internet, lark]);
	}

	async leave(): Promise<void> {
		await this.person.leave();
		await this.house.close();
		for (const other of this.others) await (other.close ?? other.stop)?.call(other);
	}

	/** A test that goes on where the one before has left the editor. */
	async step(name: string, take: () => Promise<void>): Promise<void> {
		await take().catch(async (error: unknown) => {
			await this.person.shot(`failed ${name}`);
			throw error;
		});
	}
}
