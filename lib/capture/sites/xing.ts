import { defineSite } from '../site-table';

/** Job postings of Xing. No saved page was seen: address only. */

export default defineSite({
  id: 'xing',
  origins: ['xing.com/jobs'],
  job: /^\/jobs\/(?:[\w-]+-)?(\d{5,})/,
  board: true,
});

export const examples = {
  postings: ['https://www.xing.com/jobs/berlin-praktikum-einkauf-156225861?sc_o=x'],
  others: ['https://www.xing.com/jobs/search?keywords=praktikum'],
};
