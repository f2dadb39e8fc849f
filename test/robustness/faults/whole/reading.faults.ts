import { subjects } from '../subjects';
import { playAll } from './play';

playAll(
	'reading',
	subjects.filter(({ reads }) => reads),
);
