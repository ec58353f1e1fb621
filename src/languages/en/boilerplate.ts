import type { BoilerplateWords } from '../language.ts'
import { phrases } from '../word-list.ts'

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*'
const time = String.raw`(?:,? (?:at )?\d{1,2}[:.]\d\d(?::\d\d)?)?(?: ?[ap]\.?m\.?)?`

/** As news sites of the United States, Britain and India print them around articles. */
export const boilerplate: BoilerplateWords = {
  lines: phrases(`
    ad | ads | advert | advertisement | advertising | advertisement continue reading the main story |
    article continues below this advertisement | story continues below advertisement | story continues below |
    continue reading | continue reading below | continue reading the main story | sponsored | sponsored content |
    promoted | promoted content | paid content | share | share this | share this article | share this story |
    share on facebook | share on twitter | tweet | pin it | email | print | save | copy link | comments |
    view comments | leave a comment | follow us | follow us on social media | like us on facebook | subscribe |
    subscribe now | subscribe today | sign up | sign up now | sign in | log in | register | newsletter | newsletters |
    download the app | download our app | get the app | menu | home | search | close | skip | skip to content |
    skip to main content | skip advertisement | skip ad | back to top | next | previous | more | see more |
    show more | load more | loading | play | watch | watch live | live | live tv | image | photo | photos | video |
    gallery | file photo | file | getty | getty images | related | image source getty images | image caption |
    full text | abstract | correction appended | this article has been updated | this story has been updated |
    this is a developing story | all rights reserved | terms of use | privacy policy | cookie policy
  `),
  linkListHeads: phrases(`
    read these next | read next | up next | also read | also reading | read also | read more | read more here |
    more to read | you may also like | you might also like | recommended | recommended for you | recommended reading |
    recommended stories | related | related articles | related content | related coverage | related news |
    related stories | related topics | related links | more on this | more on this story | more on this topic |
    more stories | more news | more from this section | most read | most popular | most viewed | popular |
    popular now | trending | trending now | trending stories | top stories | latest news | latest stories |
    editors picks | editor s picks | don t miss | around the web | from around the web | from the web |
    what to read next
  `),
  beginnings: [
    /^(?:tap|click|swipe) (?:to|here|on|the|for)\b/iu,
    /^(?:install|download) (?:the|our)\b/iu,
    /^(?:also )?read(?: more| also| next)?:/iu,
    /^also read\b/iu,
    /^(?:watch|listen|related|see also|more)(?: (?:video|live|now|more))?:/iu,
    /^sign up (?:for|to|here|now)\b/iu,
    /^subscribe (?:to|for|here|now)\b/iu,
    /^(?:like|follow) (?:us|our|the page)\b/iu,
    /^follow [^.]{1,60} on (?:twitter|facebook|x|instagram)\b/iu,
    /^copyright\b/iu,
    /^do you support [^?]{1,60}\?/iu,
  ],
  bylines: [
    /^by\s+(?:·\s*)?(?:[A-Z]|the )/iu,
    /^(?:(?:first|originally|last) )?(?:published|updated|posted|modified|edited|written|reported|reviewed)(?: (?:by|on|at|in)\b|:|\s+\w{3,9} \d)/iu,
    /^last (?:updated|modified)\b/iu,
    /^\(?(?:inputs?|with inputs?|reporting) (?:from|by)\b/iu,
  ],
  writers: {
    by: phrases('by | By | BY | written by | Written by | Posted by | posted by'),
    and: phrases('and | And | AND'),
  },
  datelines: [
    new RegExp(
      String.raw`(?:\b\d{1,2}\.? ${month}\.? \d{4}|\b${month}\.? \d{1,2}, \d{4}|\b\d{4}-\d\d-\d\d)${time}(?: [A-Z]{2,4})?$`,
      'iu',
    ),
    /^(?:date:? )?\d{4}-\d\d-\d\d\b/iu,
  ],
  notes: {
    labels: [/(?:correction|clarification)s?\b/],
    sentences: [
      /(?:an?|the) (?:earlier|previous|original|prior) version of (?:this|the|our) (?:article|story|report|piece|post|column|headline|page)\b/,
      /this (?:article|story|report|piece|post|column|headline|page) (?:was|has been) (?:since )?(?:amended|corrected|clarified|edited|changed|revised|updated to (?:correct|clarify|remove|fix))\b/,
    ],
  },
}
