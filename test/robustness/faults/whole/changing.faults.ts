import { subjects } from '../subjects';
import { playAll } from './playAll';

playAll(
	'changing',
	subjects.filter(({ reads }) => !reads),
);
