export const store = {
  // Why a read or a write did not happen.
  full: 'The disk is full, so nothing was saved. Free some space and try again.',
  blocked:
    'Forethought is waiting to update its data. Close its other tabs and windows, then it goes on by itself.',
  newer:
    'A newer version of Forethought has updated your data. Reload this page; if it says this again, update the extension.',
  gone: 'This is not there any more. It may have been deleted in another window.',
  cancelled: 'Stopped. Nothing was changed.',
  broken:
    'The browser could not reach your data. Nothing was changed. If the disk is full, free some space; if not, restarting the browser may help.',
};
