import { t } from '../../../lib/i18n';
import { BringIn } from '../data/BringIn';
import { CheckCopy } from '../data/CheckCopy';
import { Copies } from '../data/Copies';
import { TakeOut } from '../data/TakeOut';
import css from './screen.module.css';

/** Everything out, everything in, and copies outside the browser. */
export function Data() {
  return (
    <section class={css.screen} aria-labelledby="data-title">
      <header class={css.header}>
        <h1 id="data-title">{t('exchange.title')}</h1>
      </header>
      <TakeOut />
      <BringIn />
      <Copies />
      <CheckCopy />
    </section>
  );
}
