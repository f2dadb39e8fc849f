import { Simulator } from '..';

/** The simulator of a test file, set by `simulate`. */
export let feishu: Simulator;

export function simulate(): void {
	beforeAll(async () => void (feishu = await Simulator.start()));
	beforeEach(() => feishu.reset());
	afterEach(() => jest.restoreAllMocks());
	afterAll(async () => await feishu.stop());
}
