import { render } from 'preact';
import '../../components/base.css';
import { Popup } from './Popup';

const app = document.getElementById('app');
if (app) render(<Popup />, app);
