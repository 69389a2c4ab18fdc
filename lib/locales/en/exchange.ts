export const exchange = {
  // Why a file was not taken in.
  'too-large': 'This file is larger than any that Forethought writes. Nothing was changed.',
  empty: 'This file is empty. Nothing was changed.',
  unreadable:
    'This file is not text that can be read here. Choose a backup (.json), a table (.csv) or an internship list (.json).',
  'broken-json': 'This file is cut off or broken, so nothing was taken from it. Try an earlier copy.',
  'not-ours':
    'This file holds neither a backup, nor a table of postings, nor an internship list. Nothing was changed.',
  newer: 'This backup was made by a newer version of Forethought. Update the extension, then restore it.',
  damaged: 'No record of this backup can be read. Nothing was changed. Try an earlier copy.',
  cancelled: 'Stopped. Nothing was changed.',
  // Headings of a Markdown document.
  'md.titleAt': '{title}, {company}',
  'md.pay': 'Pay',
  'md.hourly': 'Pay an hour',
  'md.hours': 'Hours a week',
  'md.weeks': 'Weeks',
  'md.total': 'Hours in all',
  'md.start': 'Start',
  'md.deadline': 'Deadline',
  'md.place': 'Place',
  'md.mode': 'Work mode',
  'md.kind': 'Kind',
  'md.history': 'History',
  'md.saved': 'Saved on',
  'md.tags': 'Tags',
  'md.link': 'Link',
  'md.notes': 'Notes',
  'md.text': 'What the posting said',
  'md.goals': 'Goals',
  'md.success': 'It will have worked if:',
  'md.decision': 'Decision:',
};
