/**
 * The version of how wordings are matched, grouped and compared, kept with every reason that is stored. To be raised by
 * one with each change after which the same two wordings may get another rule, score, difference or aligned stretch: in
 * `match`, `weights`, `align`, `compare`, the folding of words, or the rules by which clusters are formed. Reasons of an
 * older version stay as they are until their quote is updated again.
 */
export const groupingVersion = 1
