/** Lines that are boilerplate as a whole; folded: lower case, letters and digits, single spaces. */
export const boilerplateLines = new Set(
  `ad|ads|advert|advertisement|advertising|advertisement continue reading the main story|article continues below this advertisement|story continues below advertisement|
  story continues below|continue reading|continue reading below|continue reading the main story|sponsored|sponsored content|promoted|promoted content|paid content|
  share|share this|share this article|share this story|share on facebook|share on twitter|tweet|pin it|email|print|save|copy link|comments|view comments|leave a comment|
  facebook|twitter|whatsapp|instagram|linkedin|reddit|telegram|flipboard|follow us|follow us on social media|like us on facebook|
  subscribe|subscribe now|subscribe today|sign up|sign up now|sign in|log in|register|newsletter|newsletters|download the app|download our app|get the app|tap to install our app|
  install|menu|home|search|close|skip|skip to content|skip to main content|skip advertisement|skip ad|back to top|next|previous|more|see more|show more|load more|loading|play|watch|watch live|live|live tv|
  in two easy steps|get the news faster|tap to add to home screen|image|photo|photos|video|gallery|file photo|file|getty|getty images|related|image source getty images|image caption|
  full text|abstract|correction appended|this article has been updated|this story has been updated|this is a developing story|all rights reserved|terms of use|privacy policy|cookie policy|
  publicidad|anuncio|compartir|suscribete|comentarios|ver mas|seguir leyendo|publicite|partager|s abonner|commentaires|anzeige|werbung|teilen|abonnieren|kommentare|weiterlesen`
    .split('|')
    .map((line) => line.trim()),
)

/** Lines after which links to other articles follow; folded. */
export const linkListHeads = new Set(
  `read these next|read next|up next|also read|also reading|read also|read more|read more here|more to read|you may also like|you might also like|recommended|recommended for you|recommended reading|recommended stories|
  related|related articles|related content|related coverage|related news|related stories|related topics|related links|more on this|more on this story|more on this topic|more stories|more news|more from this section|
  most read|most popular|most viewed|popular|popular now|trending|trending now|trending stories|top stories|latest news|latest stories|editors picks|editor s picks|don t miss|around the web|from around the web|from the web|what to read next|
  lea tambien|lee tambien|te puede interesar|te puede interesar tambien|le puede interesar|noticias relacionadas|mas leidas|lo mas leido|lire aussi|a lire aussi|a lire|sur le meme sujet|les plus lus|
  lesen sie auch|mehr zum thema|das konnte sie auch interessieren|meistgelesen`
    .split('|')
    .map((line) => line.trim()),
)

/** Beginnings of short lines that are boilerplate whatever follows. Tested on lines of at most 160 characters. */
export const boilerplateBeginning =
  /^(?:\d+[.)] (?:tap|click|select)\b|(?:tap|click|swipe) (?:to|here|on|the|for)\b|install (?:the|our)\b|download (?:the|our)\b|(?:also )?read(?: more| also| next)?:|also read\b|(?:watch|listen|related|see also|more)(?: (?:video|live|now|more))?:|sign up (?:for|to|here|now)\b|subscribe (?:to|for|here|now)\b|(?:like|follow) (?:us|our|the page)\b|follow [^.]{1,60} on (?:twitter|facebook|x|instagram)\b|copyright\b|©|\(c\) |(?:lea|lee) también:|lire aussi ?:|lesen sie auch:|mehr zum thema:|do you support [^?]{1,60}\?)/i

/** Lines that name the writer, the agency or the time. Tested on lines of at most 160 characters. */
export const bylineBeginning =
  /^(?:by\s+(?:·\s*)?(?:[A-Z]|the )|(?:(?:first|originally|last) )?(?:published|updated|posted|modified|edited|written|reported|reviewed)(?: (?:by|on|at|in)\b|:|\s+\w{3,9} \d)|last (?:updated|modified)\b|\(?(?:inputs?|with inputs?|reporting) (?:from|by)\b|(?:por|par|von) [A-ZÀ-Þ][\p{L}.-]+(?: [A-ZÀ-Þ][\p{L}.-]+){1,3}$)/iu

/** A line that ends in a date, perhaps with a time, and holds little else. */
export const datelineEnding =
  /(?:\b\d{1,2}\.? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{4}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}, \d{4}|\b\d{4}-\d\d-\d\d)(?:,? (?:at )?\d{1,2}[:.]\d\d(?::\d\d)?)?(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/i

/** The same at the beginning of a line. */
export const datelineBeginning = /^(?:date:? )?\d{4}-\d\d-\d\d\b/i
