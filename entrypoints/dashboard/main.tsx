import { render } from 'preact';
import '../../components/base.css';
import { store } from '../shared/store';
import { wakeOnChange } from '../shared/waking';
import { Dashboard } from './Dashboard';

wakeOnChange(store, new AbortController().signal);

const app = document.getElementById('app');
if (app) render(<Dashboard />, app);
