/** The words of the page for an address that leads nowhere. */
export const notFoundCopy = {
  heading: 'There is no such page',
  text: 'The address may be misspelt, or the page has moved. These lead on:',
} as const;
