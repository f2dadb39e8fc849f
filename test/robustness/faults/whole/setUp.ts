import { rmSync } from 'node:fs';
import { partsFolder } from '../tally';

export default (): void => rmSync(partsFolder, { recursive: true, force: true });
