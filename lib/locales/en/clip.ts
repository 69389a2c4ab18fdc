/** Words of the answers to a gesture: badge titles and notifications. Never the person's own words. */
export const clip = {
  savedTitle: 'Saved: {title}',
  updatedTitle: 'Updated: {title}',
  unchangedTitle: 'Already saved: {title}',
  appliedTitle: 'Already applied: {title}',
  savedBody: '{flag}. Open Forethought to see it or to undo.',
  listTitle: 'This is a list',
  listBody: 'Open Forethought to pick the postings to keep.',
  nothingBody: 'Nothing was saved. {hint}',
  failedTitle: 'This could not be saved',
  failedBody: 'Nothing was lost. Try again.',
  diskFullBody: 'The disk is full. Nothing was saved; free some space and try again.',
};
