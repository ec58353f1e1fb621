/**
 * The version of the way from a page to the article's text and metadata. It rises whenever that way changes what is read
 * from any page: kept pages are then read again by `reread`.
 */
export const readerVersion = 2
