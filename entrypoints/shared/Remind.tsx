import { RemindMenu } from '../../components/reminders/RemindMenu';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { dayOf, systemZone, wallOf } from '../../lib/model/wall';
import { isQuiet, quietEnd } from '../../lib/reminders/delivery';
import { presets } from '../../lib/reminders/presets';
import { understand } from '../../lib/reminders/words';
import { summariesOf } from '../../lib/store/read';
import { getSettings } from '../../lib/store/settings';
import { useBlocked } from './blocked';
import { useLive } from './live';
import { setReminder } from './reminding';
import { store } from './store';

interface Props {
  postingId: string;
  onSet: () => void;
}

/** The menu of moments for one posting, on the person's own clock and settings. */
export function Remind({ postingId, onSet }: Props) {
  const loaded = useLive(postingId, ['summaries', 'settings'], async () => {
    const [[summary], settings] = await Promise.all([summariesOf(store, [postingId]), getSettings(store)]);
    return { summary, settings: settings.reminders };
  });
  const { summary, settings } =
    loaded.state === 'ready' ? loaded.value : { summary: undefined, settings: DEFAULT_SETTINGS.reminders };
  const now = Date.now();
  const zone = systemZone();
  return (
    <RemindMenu
      presets={presets(now, zone, settings, summary?.deadline ?? null)}
      today={dayOf(now, zone)}
      understand={(words) =>
        understand(words, {
          now: Date.now(),
          zone: systemZone(),
          settings,
          languages: navigator.languages,
          deadline: summary?.deadline ?? null,
        })
      }
      onTheWall={(at) => wallOf(at, zone)}
      heldUntil={(at) =>
        isQuiet(at, zone, settings) ? wallOf(quietEnd({ now: at, zone }, settings), zone) : null
      }
      deadline={summary?.deadline ?? null}
      blocked={useBlocked()}
      onSet={(reminding) => void setReminder(postingId, reminding).then((done) => done && onSet())}
    />
  );
}
