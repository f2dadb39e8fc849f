import { LatencyEstimate } from '../../nodes/LarkHire/transport/latencyEstimate';

const after = (...lengths: readonly number[]) => {
	const estimate = new LatencyEstimate();
	for (const ms of lengths) estimate.succeeded(ms);
	return estimate;
};
const hundred = Array.from({ length: 100 }, (_, index) => 100 + index);

describe('the estimate', () => {
	it('is unknown until a hundred calls have succeeded', () => {
		expect(after().roundTrip).toBe(0);
		expect(after(...hundred.slice(1)).roundTrip).toBe(0);
	});

	it('is then the fastest of them', () => {
		expect(after(...hundred).roundTrip).toBe(100);
		expect(after(...hundred, 40, 500).roundTrip).toBe(40);
	});

	it('is unknown again for a hundred calls after a rejection', () => {
		const estimate = after(...hundred);
		estimate.distrust();
		for (const ms of hundred.slice(1)) estimate.succeeded(ms);
		expect(estimate.roundTrip).toBe(0);
		estimate.succeeded(300);
		expect(estimate.roundTrip).toBe(100);
	});
});
