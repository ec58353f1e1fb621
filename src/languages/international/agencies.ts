import { phrases } from '../word-list.ts'

/**
 * News agencies whose reports many outlets print, each by the names that pages give it: lower case, the one in full
 * first.
 */
export const newsAgencies: readonly (readonly string[])[] = [
  'agence france presse | agence france-presse | afp',
  'agencia efe | efe',
  'agenzia ansa | ansa',
  'ani',
  'associated press | the associated press | ap',
  'australian associated press | aap',
  'bloomberg news',
  'canadian press | the canadian press',
  'deutsche presse-agentur | dpa',
  'ians',
  'interfax',
  'kyodo news',
  'press association | pa media',
  'press trust of india | pti',
  'reuters | thomson reuters',
  'sid',
  'tass',
  'upi',
  'xinhua',
].map((names) => phrases(names))
