/** Ids of items: words in lower case with hyphens between. */
export const ITEM_ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
