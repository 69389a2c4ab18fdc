import { render } from 'preact';

const app = document.getElementById('app');
if (app) render(<p data-row>Nothing here.</p>, app);
