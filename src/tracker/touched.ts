/** What the articles of one transaction have touched beyond themselves, to be settled before it ends. */
export interface Touched {
  /** Keys of speakers' names whose counts have changed. */
  names: Set<string>
  /** Handles whose bearers may have changed. */
  handles: Set<string>
  /** Speakers that have lost or gained a name. */
  speakers: Set<string>
  /** Marked quotations that must be compared anew: new ones, and those whose speaker has changed. */
  relink: Set<string>
  /** Marked quotations whose quote must be found anew; some may be gone. */
  regroup: Set<string>
  /** Articles in whose prose known words must be looked for anew. */
  prose: Set<string>
  /** Wordings that may have lost their last quotation. */
  wordings: Set<string>
  /** Outlets that have gained or lost an article. */
  outlets: Set<string>
}

export function nothingTouched(): Touched {
  return {
    names: new Set(), handles: new Set(), speakers: new Set(), relink: new Set(), regroup: new Set(), prose: new Set(), wordings: new Set(), outlets: new Set(),
  }
}
