import { render } from 'preact';
import '../../components/base.css';
import { Dashboard } from './Dashboard';

const app = document.getElementById('app');
if (app) render(<Dashboard />, app);
