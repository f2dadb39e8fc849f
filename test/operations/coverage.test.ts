import { facts } from '../../facts';
import { apisByArea } from '../../facts/coverage';

const listed = Object.values(apisByArea).flatMap((apis) => Object.keys(apis));

it("lists Hire's 178 APIs and the 77 of CoreHR's that hiring leads to, each once", () => {
	expect(listed.filter((api, index) => listed.indexOf(api) !== index)).toEqual([]);
	expect(listed.filter((api) => !/^(DELETE|GET|PATCH|POST|PUT) \/(hire|corehr)\/v[12]\/[\w/:]+$/.test(api))).toEqual([]);
	expect(listed.filter((api) => api.includes(' /hire/'))).toHaveLength(178);
	expect(listed.filter((api) => api.includes(' /corehr/'))).toHaveLength(77);
});

it('lists every API of Hire for which there are facts', () => {
	const known = facts.map(({ endpoint }) => endpoint.replace('/open-apis', '')).filter((api) => api.includes(' /hire/'));
	expect(known.length).toBeGreaterThan(50);
	expect(known.filter((api) => !listed.includes(api))).toEqual([]);
});
