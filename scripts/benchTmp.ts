import { bare, ours, liftLimits } from './benchContestants';
import { operations } from './benchOperations';
import { Remote } from './benchRemote';
import { Engine } from '../test/support/engine';
import { oneNode, HIRE } from '../test/support/workflows';
import { ExecuteContext } from 'n8n-core';
import { createRunExecutionData } from 'n8n-workflow';
async function main() {
	liftLimits();
	const remote = new Remote();
	const { LarkHire } = require('/work/main/dist/nodes/LarkHire/LarkHire.node.js');
	const { LarkHireApi } = require('/work/main/dist/credentials/LarkHireApi.credentials.js');
	for (const op of operations) {
		const s = await remote.start({}, 1000);
		const engine = new Engine({ nodes: { 'n8n-nodes-lark-hire.larkHire': new LarkHire() }, credentials: { larkHireApi: new LarkHireApi() } }, {});
		const json = oneNode(op.parameters);
		const wf = engine.workflow(json); const node = wf.getNode(HIRE)!; const data = { main: [[{ json: {} }]] };
		const ctx = new ExecuteContext(wf, node, engine.additional(json, 'manual', '1'), 'manual', createRunExecutionData(), 0, [], data as any, { node, data, source: null } as any, []);
		const help = ctx.helpers.httpRequest;
		const tok = (await help({ method: 'POST', url: s.app.url + '/open-apis/auth/v3/tenant_access_token/internal', body: { app_id: s.app.appId, app_secret: s.app.appSecret }, json: true }) as any).tenant_access_token;
		const loop = async (items: any[]) => { const q = items.values(); await Promise.all(Array.from({ length: 5 }, async () => { for (const i of q) for (const c of op.calls(i)) { const r = await help({ method: c.method as 'GET', url: s.app.url + c.path, qs: c.query, body: c.body as any, json: true, returnFullResponse: true, ignoreHttpStatusErrors: true, headers: { Authorization: 'Bearer ' + tok } }) as any; if (r.body.code !== 0) throw new Error(JSON.stringify(r.body)); } })); };
		const time = async (f: any, n: number) => { await s.reset(); const t = performance.now(); await f(op.items(n)); return Math.round(n * 1000 / (performance.now() - t)); };
		const o = ours(op, s.app); const b = await bare(op, s.app);
		for (const f of [loop, o, b]) await time(f, 300);
		const rows: number[][] = [];
		for (let r = 0; r < 3; r++) rows.push([await time(loop, 1000), await time(o, 1000), await time(b, 1000)]);
		console.log(op.label, 'items/s helper/ours/bare', rows.map((x) => x.join('/')).join('  '));
		await s.stop();
	}
	for (let k = 0; k < 3; k++) {
		const op = operations[4]!; const s = await remote.start({ latencyMs: 20 }, 1000); const o = ours(op, s.app); await o(op.items(5)); await s.reset();
		const t = performance.now(); const cpu = process.cpuUsage(); await o(op.items(1000)); console.log('probation 20 ms', 1000e3 / (performance.now() - t), process.cpuUsage(cpu)); await s.stop();
	}
	remote.end();
}
main();
