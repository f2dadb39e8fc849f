import { subjects } from '../subjects';
import { playAll } from './playAll';

playAll(
	'reading',
	subjects.filter(({ reads }) => reads),
);
