import type { GrammarWords } from '../language.ts'
import { elided } from './tokens.ts'

export const grammar: GrammarWords = {
  englishEquivalents: {
    the: `le la les ${elided('l')}`,
    a: 'un une',
    to: 'à',
    who: 'qui',
    that: `que ${elided('qu')}`,
    as: 'comme',
    and: 'et',
    or: 'ou',
    has: 'a as',
    one: 'on',
    but: 'or',
  },
  subjectPronouns: { male: 'il', female: 'elle', plural: 'ils elles', neuter: 'cela ça', first: 'je nous on' },
  // A possessive agrees with what is owned, not with the owner.
  otherPronouns: {
    male: 'lui son sa ses sien sienne',
    female: 'son sa ses sien sienne',
    plural: 'eux leur leurs',
    neuter: '',
    first: 'moi mon ma mes notre nos',
  },
  relatives: 'qui que dont lequel laquelle lesquels lesquelles auquel où',
  // A contraction is a preposition too.
  determiners: `
    le la les ${elided('l')} un une des ce cet cette ces autre autres certains certaines plusieurs quelques chaque
    tout toute tous toutes aucun aucune nul nulle deux trois quatre cinq six sept huit neuf dix nombreux nombreuses
    divers diverses différents différentes quelque maints du au aux
  `,
  prepositions: `
    de ${elided('d jusqu')} du à au aux en par pour avec sans sous sur dans chez vers contre entre parmi depuis
    pendant durant dès avant après devant derrière malgré outre selon hors sauf suite lors envers via auprès près
    loin face grâce quant jusque afin
  `,
  conjunctions: `
    et ou mais donc or ni car que ${elided('qu lorsqu puisqu')} si comme quand lorsque puisque parce quoique tandis
    alors cependant pourtant toutefois néanmoins pourquoi comment combien où
  `,
  // "A déclaré Dole", "fait valoir Dole": between its verb and a subject an auxiliary is passed over, so that those of
  // the past stand with the adverbs too.
  auxiliaries: `
    a ont ai as avons avez avait avaient aura auront aurait auraient ait aient eu eut avoir ayant est sont suis es
    sommes êtes était étaient sera seront serait seraient soit soient fut furent être été étant va vont allait
    vais doit doivent devait devrait devra peut peuvent pouvait pourrait pourra pu dû faut fallait vient viennent venait
    fait font faisait fit
    `,
  adverbs: `
    a ont avait avaient aura aurait ait est était fait ne ${elided('n s m t')} se lui leur me te y en pas plus
    jamais aussi déjà encore toujours même également notamment ainsi ensuite puis enfin alors bien mal très trop peu
    seulement récemment immédiatement clairement publiquement simplement fermement sobrement longuement vivement
    hier aujourd'hui aujourd’hui demain abord auparavant précédemment maintenant finalement initialement surtout
    presque vraiment justement sèchement ironiquement textuellement ici là souvent parfois rapidement ailleurs
  `,
  times: `
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre
    octobre novembre décembre matin midi après-midi soir soirée nuit veille semaine week-end mois an année jour journée
    heures
  `,
  numberWords: `
    un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante
    cinquante soixante cent cents mille million millions milliard milliards dizaine dizaines centaine centaines milliers
  `,
  sentenceStarters: `
    le la les ${elided('l d c j n s m qu jusqu lorsqu puisqu')} un une des ce cet cette ces ceci cela ça il elle ils
    elles on je nous vous tu son sa ses leur leurs mon ma mes notre nos votre vos et ou mais donc or ni car que qui
    si comme quand lorsque puisque parce quoique tandis alors cependant pourtant toutefois néanmoins pourquoi
    comment combien où quel quelle quels quelles de du à au aux en par pour avec sans sous sur dans chez vers contre
    entre parmi depuis pendant durant dès avant après devant derrière malgré outre selon hors sauf suite lors face
    grâce quant jusque afin non oui ne y a est sont était étaient fut sera ici là hier aujourd'hui aujourd’hui
    demain maintenant déjà encore toujours aussi ainsi ensuite puis enfin surtout même également notamment récemment
    actuellement finalement auparavant tout toute tous toutes chaque aucun aucune certains certaines plusieurs
    quelques autre autres beaucoup peu plus moins très trop bien mal mieux deux trois quatre cinq six sept huit neuf
    dix cent mille premier première dernier dernière interrogé interrogée invité invitée présent contacté contactée
    sollicité joint jointe rien personne quelqu'un quelqu’un merci bonjour voilà voici peut-être certes faut vient
    reste impossible difficile lire photo image vidéo publicité mise quoi moi lui eux ministre président experts
    responsables autorités habitants témoins dit ancien ancienne homme
  `,
}
