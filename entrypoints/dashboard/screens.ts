import type { ComponentType } from 'preact';
import { lazily } from './lazily';
import { Postings } from './screens/Postings';

/** What every screen gets: the parts of the address after its name. */
export interface ScreenProps {
  args: string[];
}

/** Route name -> screen. The list is there at once, the others are read when they are opened or after the first paint. */
export const SCREENS: Readonly<Record<string, ComponentType<ScreenProps>>> = {
  postings: Postings,
  posting: lazily(() => import('./screens/PostingPage').then((module) => module.PostingPage)),
  agenda: lazily(() => import('./screens/Agenda').then((module) => module.Agenda)),
  board: lazily(() => import('./screens/BoardScreen').then((module) => module.BoardScreen)),
  compare: lazily(() => import('./screens/CompareScreen').then((module) => module.CompareScreen)),
  insights: lazily(() => import('./screens/Insights').then((module) => module.Insights)),
  people: lazily(() => import('./screens/People').then((module) => module.People)),
  plan: lazily(() => import('./screens/Plan').then((module) => module.Plan)),
  record: lazily(() => import('./screens/Record').then((module) => module.Record)),
  goals: lazily(() => import('./screens/Goals').then((module) => module.Goals)),
  agreement: lazily(() => import('./screens/Agreement').then((module) => module.Agreement)),
  // Reads every format and classifies what it reads.
  data: lazily(() => import('./screens/Data').then((module) => module.Data), { heavy: true }),
  trash: lazily(() => import('./screens/Shelves').then((module) => module.Shelves)),
  settings: lazily(() => import('./screens/Settings').then((module) => module.Settings)),
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
