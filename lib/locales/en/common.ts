export const common = {
  appName: 'Forethought',
  notStated: 'Not stated',
  save: 'Save',
  cancel: 'Cancel',
  undo: 'Undo',
  close: 'Close',
  edit: 'Edit',
  open: 'Open',
  delete: 'Delete',
  clipPage: 'Clip this posting',
  clipSelection: 'Clip this posting, with the selected text',
  untitled: 'Untitled posting',
};
