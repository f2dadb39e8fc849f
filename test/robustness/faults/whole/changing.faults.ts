import { subjects } from '../subjects';
import { playAll } from './play';

playAll(
	'changing',
	subjects.filter(({ reads }) => !reads),
);
