import 'reflect-metadata';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Container } from '@n8n/di';
import { BinaryDataConfig, BinaryDataService } from 'n8n-core';

/** n8n's files on disk, as an instance with N8N_DEFAULT_BINARY_DATA_MODE=filesystem has them, while `act` runs. Without it they are in the items. */
export async function onDisk<T>(act: (service: BinaryDataService, folder: string) => Promise<T>): Promise<T> {
	const folder = mkdtempSync(join(tmpdir(), 'lark-hire-files-'));
	const before = Container.get(BinaryDataService);
	const config = Object.assign(Object.create(BinaryDataConfig.prototype) as BinaryDataConfig, {
		mode: 'filesystem',
		localStoragePath: folder,
		signingSecret: 'test',
	});
	const service = new BinaryDataService(config, { error() {}, warn() {}, info() {} } as never, { info() {} } as never);
	await service.init();
	Container.set(BinaryDataService, service);
	try {
		return await act(service, folder);
	} finally {
		Container.set(BinaryDataService, before);
		rmSync(folder, { recursive: true });
	}
}
