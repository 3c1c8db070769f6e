/** What pages say where the comparison of an event is held back. */
export const heldBackCopy = {
  file: 'The comparison of these reports is held back: lines that the editor of this site wrote for it cannot be used, or do not fit the reports as they are now. Nothing of it is shown until that is put right. The reports themselves are here.',
  check:
    'The comparison of these reports is held back: it did not pass its own check, which holds its words and numbers against the reports. Nothing of it is shown until that is put right. The reports themselves are here.',
  failure:
    'The comparison of these reports is held back: it could not be made. Nothing of it is shown until that is put right. The reports themselves are here.',
  short: 'Its comparison is held back.',
} as const;
