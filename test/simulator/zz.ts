import { Simulator } from '.';
void Simulator.start({ port: 4556, limits: process.argv[2] === 'limits' , limitScale: 100000}).then((s) => { setTimeout(() => { console.log('requests', s.requests.length, 'rss', process.memoryUsage().rss >> 20); process.exit(0); }, 25000); });
