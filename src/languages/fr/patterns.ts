import { elided } from './tokens.ts'
import type { PatternWords, Phrasing, WordShapes } from '../language.ts'
import { nationalities } from './nationalities.ts'

const de = `de du des ${elided('d')}`

/** The words that rules look for, beside those whose English equivalents they know. */
export const patterns: Partial<PatternWords> = {
  questionLabels: 'question q',
  answerLabels: 'réponse r',
  of: de,
  to: 'au aux',
  secondPerson: 'vous tu te toi',
  possessives: 'son sa ses leur leurs notre nos mon ma mes votre vos',
  coordinating: 'mais ni car donc',
  contrasting: 'tandis alors quoique',
  beForms: 'est sont était étaient fut furent été être sera seront serait',
  passiveAuxiliaries: 'est sont était étaient fut furent été être sera seront serait',
  agentPrepositions: 'par',
  indefiniteDeterminers: `
    un une des certains certaines plusieurs quelques autre autres nombreux nombreuses divers diverses différents chaque deux
    trois quatre cinq six
  `,
  singularDeterminers: 'un une autre',
  quantities: 'autres certains certaines plusieurs beaucoup tous toutes quelques-uns ceux celles',
  roleQualifiers: 'premier première vice adjoint sous ex',
  officePrepositions: `${de} chez en pour à au aux`,
  tyingPrepositions: `${de} chez pour`,
  complementWords: `${de} chez pour en avec proche proches`,
  mannerVerbs: 'demandé demande requis souhaité refusé tient préfère parlé',
  pairWords: 'deux',
  authorPrepositions: `${de} par`,
  epithets: `
    ministre premier président présidente chef cheffe dirigeant dirigeante leader responsable patron patronne élu élue édile
    maire député députée sénateur sénatrice parlementaire candidat candidate porte-parole représentant représentante
    fonctionnaire diplomate magistrat magistrate procureur procureure avocat avocate expert experte spécialiste chercheur
    chercheuse scientifique universitaire économiste politologue sociologue historien historienne juriste médecin praticien
    infirmier infirmière enseignant enseignante professeur professeure étudiant étudiante lycéen lycéenne journaliste
    animateur animatrice présentateur présentatrice éditorialiste écrivain écrivaine auteur autrice romancier romancière
    essayiste philosophe artiste chanteur chanteuse rappeur musicien musicienne acteur actrice comédien comédienne humoriste
    cinéaste réalisateur réalisatrice entraîneur technicien sélectionneur coach joueur joueuse footballeur attaquant défenseur
    gardien capitaine milieu champion championne athlète sportif sportive pilote entrepreneur entrepreneuse homme femme jeune
    adolescent adolescente mère père retraité retraitée militant militante syndicaliste activiste agriculteur agricultrice
    éleveur éleveuse exploitant viticulteur viticultrice boulanger boulangère commerçant commerçante restaurateur gérant
    gérante habitant habitante riverain riveraine voisin voisine témoin victime policier policière gendarme militaire prévenu
    prévenue accusé accusée suspect plaignant plaignante intéressé intéressée trentenaire quadragénaire quinquagénaire
    sexagénaire septuagénaire octogénaire nonagénaire milliardaire socialiste communiste écologiste insoumis insoumise
    conservateur conservatrice libéral républicain républicaine démocrate pontife prélat évêque prêtre souverain
  `,
  phrasalVerbs: 'laisse laissent',
  phrasalParticles: 'tomber échapper entendre',
  placeNouns: 'île îles lac baie golfe',
  firms: 'entreprise société firme',
  associations: `
    fédération confédération association syndicat union ordre ligue observatoire collectif conseil cour chambre comité
    commission agence office institut société direction caisse mutuelle coopérative amicale fondation centrale
  `,
  without: 'sans',
  namingVerbs: 'appelle appellent appelait intitule intitulent intitulait nomme nommait',
  mostCall: 'appellent nomment surnomment',
  whatMost: 'que',
  objectPronouns: 'lui leur',
  readingVerbs: 'lire lit lisait lu',
  impersonal: 'one',
  holdingPrepositions: 'dans sur',
  further: 'également aussi désormais',
  asked: `
    interrogé interrogée interrogés interrogées questionné questionnée sollicité sollicitée contacté contactée invité
    invitée interviewé interviewée joint jointe interpellé interpellée relancé relancée
  `,
  nationalities: nationalities.all,
  genderless:
    'personne victime source star vedette figure idole recrue témoin bébé ténor otage membre individu officier',
  anyBody: `
    groupe organisation organisme entreprise société compagnie firme agence institution association coalition fédération
    confédération syndicat parti formation banque constructeur opérateur enseigne chaîne collectif fondation club
    hebdomadaire quotidien géant
  `,
  relayingVerbs: 'cité cite citant rappelle rappelé',
  relayedParticiples: 'disant',
  quotingVerbs: 'cité cite citant',
  writingVerbs: `
    écrit écrivait écrivit écrivent publié publie publient tweeté tweete twitté posté poste rédigé lit
  `,
  translating: 'signifie signifiant traduit littéralement',
  performing: 'chanté chante interprété interprète joué joue réalisé tourné dirigé',
  namingNouns: 'terme termes mot mots expression notion concept surnom sobriquet hashtag',
  slogans: 'slogan slogans devise devises hashtag',
  soCalled:
    'dit dite dits dites soi-disant prétendu prétendue surnomme surnomment surnommait surnommé surnommée baptisé baptisée',
  knownAs: 'connu connue connus connues',
  programmePrepositions: '',
  papersWithArticle: `
    monde figaro parisien point progrès télégramme soir temps devoir nouvelliste croix provence dépêche marseillaise dauphiné
    courrier montagne tribune humanité express obs équipe opinion
  `,
  demonstratives: 'ce cette celui-ci celle-ci',
  latter: 'dernier dernière',
  reflexives: `se ${elided('s')}`,
  viewPrepositions: 'pour',
  bodyConjunctions: 'and',
}

export const shapes: WordShapes = {
  finiteVerb: /(?:[^aeiou]ait|aient|èrent|irent|urent|era|erait|eront|[dr]ra|[dr]ront)$/,
  tagVerb: /(?:ait|aient|èrent)$/,
  presentTagVerb: /(?:[^e]e|[^e]ent|[iu]t|nd)$/,
  passiveParticiple: /(?:ée?s?|ie?s?|ue?s?|(?:di|mi|pri|cri)te?s?|crite?s?|faite?s?)$/,
  adverb: /ment$/,
  plural: /[^s][sx]$/,
  noNoun: /(?:ant|ment|ée?s?)$/,
  noAttribute: /(?:ée?s?|ant)$/,
  noName: /^(?:ex|vice|sous)-\p{L}+$/u,
  bodyAdjective: /(?:ale?|aux|elle?|ique|i[fv]e?|aire|[ié]en(?:ne)?|oise?|aise?|aine?|eure?|iste|ière?|ême)$/,
  beforeTime: /$^/,
  reflexive: /-mêmes?$/,
  firstPerson: /(?:^|[^\p{L}])(?:je|j['’]|nous|moi|mon|ma|mes|notre|nos|m['’]|me|on)(?![\p{L}])/iu,
  reported: /$^/,
}

export const phrasing: Phrasing = {
  pair: (first, second) => `${first} et ${second}`,
  owned: (owner, noun) => `${noun} ${/^[aeiouyhàâéèêëîïôûü]/iu.test(owner) ? 'd’' : 'de '}${owner}`,
}
