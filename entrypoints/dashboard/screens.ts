import type { ComponentType } from 'preact';
import { lazily } from './lazily';
import { Agenda } from './screens/Agenda';
import { Agreement } from './screens/Agreement';
import { BoardScreen } from './screens/BoardScreen';
import { CompareScreen } from './screens/CompareScreen';
import { Goals } from './screens/Goals';
import { Insights } from './screens/Insights';
import { People } from './screens/People';
import { Plan } from './screens/Plan';
import { PostingPage } from './screens/PostingPage';
import { Postings } from './screens/Postings';
import { Record as RecordScreen } from './screens/Record';
import { Settings } from './screens/Settings';
import { Shelves } from './screens/Shelves';

/** What every screen gets: the parts of the address after its name. */
export interface ScreenProps {
  args: string[];
}

/** Route name -> screen. */
export const SCREENS: Readonly<Record<string, ComponentType<ScreenProps>>> = {
  postings: Postings,
  posting: PostingPage,
  agenda: Agenda,
  board: BoardScreen,
  compare: CompareScreen,
  insights: Insights,
  people: People,
  plan: Plan,
  record: RecordScreen,
  goals: Goals,
  agreement: Agreement,
  // Reads every format and classifies what it reads.
  data: lazily(() => import('./screens/Data').then(({ Data }) => Data)),
  trash: Shelves,
  settings: Settings,
};

/** The pages in the navigation, in their order. Each has its words under `dashboard.nav.<name>`. */
export const NAVIGATION: readonly string[] = [
  'postings',
  'board',
  'agenda',
  'plan',
  'record',
  'insights',
  'people',
  'data',
  'trash',
  'settings',
];
