import { defineSite } from '../site-table';

/** Career sites on `T.bamboohr.com`, made by script. No saved page was seen: address and title only. */

export default defineSite({
  id: 'bamboohr',
  origins: ['bamboohr.com'],
  job: /^\/careers\/(\d+)|^\/jobs\/(?:view\.php)?\?id=(\d+)/,
  canonical: 'https://$host/careers/$id',
});

export const examples = {
  postings: [
    'https://acme.bamboohr.com/careers/123?source=aWQ9Mg',
    'https://acme.bamboohr.com/jobs/view.php?id=123',
  ],
  others: ['https://acme.bamboohr.com/careers', 'https://acme.bamboohr.com/careers/list'],
};
