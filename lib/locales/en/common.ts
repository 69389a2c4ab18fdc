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
  untitled: 'Untitled posting',
};
