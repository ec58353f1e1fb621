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
  subjectPronouns: {
    male: 'il celui-ci celui-là',
    female: 'elle celle-ci celle-là',
    plural: 'ils elles ceux-ci celles-ci',
    neuter: 'cela ça ceci',
    first: 'je nous on',
  },
  // A possessive agrees with what is owned, not with the owner.
  otherPronouns: {
    male: 'lui son sa ses sien sienne lui-même',
    female: 'son sa ses sien sienne elle-même',
    plural: 'eux leur leurs eux-mêmes',
    neuter: '',
    first: 'moi mon ma mes notre nos nous-mêmes',
  },
  relatives: 'qui que dont lequel laquelle lesquels lesquelles auquel où',
  // A contraction is a preposition too.
  determiners: `
    le la les ${elided('l')} un une des ce cet cette ces autre autres certains certaines plusieurs quelques chaque tout toute
    tous toutes aucun aucune nul nulle deux trois quatre cinq six sept huit neuf dix nombreux nombreuses divers diverses
    différents différentes quelque maints tel telle du au aux
  `,
  genderedDeterminers: { male: 'le un ce cet certain dernier du au', female: 'la une cette certaine dernière' },
  prepositions: `
    de ${elided('d jusqu')} du à au aux en par pour avec sans sous sur dans chez vers contre entre parmi depuis pendant durant
    dès avant après devant derrière malgré outre selon hors sauf suite lors envers via auprès près loin face grâce quant
    jusque afin concernant
  `,
  conjunctions: `
    et ou mais donc or ni car que ${elided('qu lorsqu puisqu quoiqu')} si comme quand lorsque puisque parce quoique tandis
    alors cependant pourtant toutefois néanmoins pourquoi comment combien où
  `,
  // "A déclaré Dole", "fait valoir Dole": between its verb and a subject an auxiliary is passed over, so that those of
  // the past stand with the adverbs too.
  auxiliaries: `
    a ont ai as avons avez avait avaient aura auront aurait auraient ait aient eu eut avoir ayant est sont suis es sommes
    êtes était étaient sera seront serait seraient soit soient fut furent être été étant va vont allait vais doit doivent
    devait devaient devrait devra peut peuvent pouvait pouvaient pourrait pourra pu dû faut fallait vient viennent venait
    fait font faisait faisaient fit firent faire
  `,
  adverbs: `
    a ont avait avaient aura aurait ait est était fait faisait fit ne ${elided('n s m t')} se lui leur me te y en pas plus
    jamais aussi déjà encore toujours même également notamment ainsi ensuite puis enfin alors bien mal très trop peu
    seulement récemment immédiatement clairement publiquement simplement fermement sobrement longuement vivement hier
    aujourd'hui aujourd’hui demain abord auparavant précédemment maintenant finalement initialement surtout presque
    vraiment justement sèchement ironiquement textuellement ici là souvent parfois rapidement ailleurs tout tantôt
    d'emblée d’emblée aussitôt tard tôt quasi nettement ouvertement volontiers
    calmement pudiquement
  `,
  times: `
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre
    novembre décembre matin matinée midi après-midi soir soirée nuit veille semaine week-end mois an ans année jour jours
    journée heures printemps été automne hiver hier demain
  `,
  numberWords: `
    un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante
    cinquante soixante cent cents mille million millions milliard milliards dizaine dizaines vingtaine trentaine
    centaine centaines milliers
  `,
  sentenceStarters: `
    le la les ${elided('l d c j n s m t qu jusqu lorsqu puisqu quoiqu')} un une des ce cet cette ces ceci cela ça il elle ils
    elles on je nous vous tu son sa ses leur leurs mon ma mes ton ta tes notre nos votre vos et ou mais donc or ni car que
    qui si comme quand lorsque puisque parce quoique tandis alors cependant pourtant toutefois néanmoins pourquoi comment
    combien où quel quelle quels quelles de du à au aux en par pour avec sans sous sur dans chez vers contre entre parmi
    depuis pendant durant dès avant après devant derrière malgré outre selon hors sauf suite lors face grâce quant jusque
    afin non oui ne y a est sont était étaient fut sera ici là hier aujourd'hui aujourd’hui demain maintenant déjà encore
    toujours aussi ainsi ensuite puis enfin surtout même également notamment récemment actuellement finalement auparavant
    tout toute tous toutes chaque aucun aucune certains certaines plusieurs quelques autre autres beaucoup peu plus moins
    très trop bien mal mieux pire deux trois quatre cinq six sept huit neuf dix onze douze vingt trente cent mille premier
    première premiers dernier dernière derniers interrogé interrogée interrogés invité invitée présent présente présents
    contacté contactée contactés sollicité sollicitée joint jointe rencontré rencontrée questionné relancé rien personne
    quelqu'un quelqu’un quiconque chacun chacune merci bonjour bonsoir voilà voici peut-être certes faut vient reste
    impossible difficile lire voir photo photos image images vidéo vidéos publicité mise quoi moi toi lui eux ministre
    président experts responsables autorités habitants témoins dit ancien ancienne homme femme résultat conséquence
    objectif problème question réponse bref autant tant telle tel tels telles quelque faute fin début côté mi-mars près loin
    jamais parfois souvent longtemps bientôt soudain désormais dorénavant là-bas là-dessus dessus derrière hormis excepté
    concernant considérant étant ayant vu compte malheureusement heureusement évidemment effectivement visiblement
    apparemment probablement certainement sûrement officiellement concrètement globalement généralement habituellement
    normalement historiquement politiquement économiquement personnellement franchement honnêtement sincèrement
    simplement uniquement seulement seul seule seuls seules voire soit ni-ni ailleurs partout nulle idem pareil tiens allez
    allons voyons disons espérons attention pas c'est c’est j'ai j’ai d'abord d’abord d'ailleurs d’ailleurs qu'il
    qu’il qu'elle qu’elle s'il s’il n'en n’en l'an né née arrivé arrivée revenu revenue âgé âgée chargé chargée accusé
    accusée soupçonné condamné poursuivi élu élue nommé nommée fondé fondée créé créée situé située installé installée
    venu venue parti partie fait faire être avoir aller savoir pouvoir vouloir devoir
  `,
}
