import { render } from 'preact';
import '../../components/base.css';
import { afterPaint } from '../shared/later';
import { store } from '../shared/store';
import { wakeOnChange } from '../shared/waking';
import { Dashboard } from './Dashboard';
import { readAhead } from './lazily';

wakeOnChange(store, new AbortController().signal);

const app = document.getElementById('app');
if (app) render(<Dashboard />, app);
// One that cannot be read is read again when it is opened.
afterPaint(() => void readAhead().catch(() => undefined));
