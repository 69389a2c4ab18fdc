import type { ComponentType } from 'preact';
import { BoardScreen } from './screens/BoardScreen';
import { CompareScreen } from './screens/CompareScreen';
import { Insights } from './screens/Insights';
import { People } from './screens/People';
import { PostingPage } from './screens/PostingPage';
import { Postings } from './screens/Postings';
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
  board: BoardScreen,
  compare: CompareScreen,
  insights: Insights,
  people: People,
  trash: Shelves,
  settings: Settings,
};

/** The pages in the navigation, in their order. Each has its words under `dashboard.nav.<name>`. */
export const NAVIGATION: readonly string[] = ['postings', 'board', 'insights', 'people', 'trash', 'settings'];
