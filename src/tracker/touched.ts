/** What the articles of one transaction have touched beyond themselves, to be settled before it ends. */
export interface Touched {
  /** Keys of speakers' names whose counts have changed. */
  names: Set<string>
  /** Handles whose bearers may have changed. */
  handles: Set<string>
  /** Speakers that have lost or gained a name. */
  speakers: Set<string>
  /** Quotations that must be compared anew: new ones, and those whose speaker has changed. */
  relink: Set<string>
  /** Quotations whose quote must be found anew; some may be gone. */
  regroup: Set<string>
  /** Wordings that may have lost their last quotation. */
  wordings: Set<string>
  /** Outlets that have gained or lost an article. */
  outlets: Set<string>
}

export function nothingTouched(): Touched {
  return {
    names: new Set(), handles: new Set(), speakers: new Set(), relink: new Set(), regroup: new Set(), wordings: new Set(), outlets: new Set(),
  }
}
