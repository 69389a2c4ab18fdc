import { measure } from '../measure/run.ts';

await measure('tests/soak');
