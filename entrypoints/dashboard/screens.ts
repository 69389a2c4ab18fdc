import type { ComponentType } from 'preact';
import { PostingPage } from './screens/PostingPage';
import { Postings } from './screens/Postings';

/** What every screen gets: the parts of the address after its name. */
export interface ScreenProps {
  args: string[];
}

/** Route name -> screen. */
export const SCREENS: Readonly<Record<string, ComponentType<ScreenProps>>> = {
  postings: Postings,
  posting: PostingPage,
};

/** The pages in the navigation, in their order. Each has its words under `dashboard.nav.<name>`. */
export const NAVIGATION: readonly string[] = ['postings'];
