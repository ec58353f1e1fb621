import { phrases } from '../word-list.ts'

/** News agencies whose reports many outlets print, by the names that pages give them. Lower case. */
export const newsAgencies = phrases(`
  agence france presse | agence france-presse | afp | agencia efe | efe | agenzia ansa | ansa | ani | ap | associated press |
  australian associated press | aap | bloomberg news | canadian press | deutsche presse-agentur | dpa | ians |
  interfax | kyodo news | pa media | press association | press trust of india | pti | reuters | sid | tass |
  the associated press | the canadian press | thomson reuters | upi | xinhua
`)
