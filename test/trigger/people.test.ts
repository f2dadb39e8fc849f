import { Simulator } from '../../simulator';
import { stages } from '../../simulator/data/jobs';
import { Clock } from '../support/clock';
import { EventLife } from '../support/eventLives';

// What somebody does on the simulated tenant's pages is pushed as an event (simulator/test/events.test.ts), and shows in the lists, too.
const ADA = '6949805467799537965';

let simulator: Simulator;
let clock: Clock;
beforeEach(async () => {
	clock = new Clock();
	simulator = await Simulator.start({ now: () => Date.now() });
});
afterEach(async () => {
	jest.restoreAllMocks();
	await simulator.stop();
});

const watching = async (event: string, parameters = {}) => {
	const life = new EventLife(simulator, clock, { event, ...parameters });
	expect(await life.poll()).toEqual([]);
	clock.skip(5000);
	return life;
};

it('a move to another stage, and each further one', async () => {
	const life = await watching('applicationStageChanged');
	simulator.people.moveToStage(ADA, stages.interview);
	expect(await life.poll()).toMatchObject([{ id: ADA, enteredStageId: stages.interview.id }]);
	clock.skip(5000);
	simulator.people.moveToStage(ADA, stages.toOnboard);
	expect(await life.poll()).toMatchObject([{ id: ADA, enteredStageId: stages.toOnboard.id }]);
	expect(await life.poll()).toEqual([]);
});

it('a background check that is ordered, and one that is terminated', async () => {
	const life = await watching('backgroundCheckUpdated');
	simulator.people.orderBackgroundCheck(ADA);
	expect(await life.poll()).toMatchObject([{ application_id: ADA, order_status: 2 }]);
	clock.skip(5000);
	simulator.people.terminateBackgroundCheck('6931286400470354185', 'Candidate withdrew');
	expect(await life.poll()).toMatchObject([{ order_id: '7037986982531778862', order_status: 4 }]);
});

it('a probation that begins: the search finds it five seconds later', async () => {
	const life = await watching('probationEnding', { daysBefore: '14' });
	clock.skip(58_000);
	simulator.people.startProbation(new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10));
	expect(await life.poll(1 / 60)).toEqual([]);
	expect(await life.poll()).toMatchObject([{ probation_status: expect.anything() }]);
});
