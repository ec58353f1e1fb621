import type { VerbWords } from '../language.ts'
import { verbForms } from '../word-list.ts'

/** Third persons, participles and infinitive of a regular French verb in -er. */
function inflect(infinitive: string): { finite: string[]; feminine: string[]; gerund: string } {
  const stem = infinitive.slice(0, -2)
  // Annoncer: annonçait; juger: jugeait; espérer: espère; rappeler: rappelle; appuyer: appuie.
  const soft = stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem.endsWith('g') ? `${stem}e` : stem
  const open = doubling.has(infinitive)
    ? stem + stem.at(-1)!
    : stem
        .replace(/é([^aeiouyéèêû]+)$/, 'è$1')
        .replace(/e([mnv])$/, 'è$1')
        .replace(/y$/, 'i')
  const finite = [
    ['e', 'ent'].map((ending) => open + ending),
    ['é', 'er', 'èrent'].map((ending) => stem + ending),
    ['era', 'erait', 'eront'].map((ending) => (open.endsWith('i') ? open : stem) + ending),
    ['ait', 'aient', 'a'].map((ending) => soft + ending),
  ]
  return { finite: finite.flat(), feminine: ['ée', 'és', 'ées'].map((ending) => stem + ending), gerund: `${soft}ant` }
}

const doubling = new Set(['rappeler', 'appeler', 'interpeller'])

const speechVerbs = `
  déclarer affirmer estimer expliquer assurer indiquer préciser ajouter annoncer raconter confier insister souligner
  noter rapporter témoigner commenter résumer argumenter plaider marteler lancer lâcher avancer avouer conseiller
  constater continuer critiquer demander dénoncer détailler énumérer espérer exiger exposer formuler glisser
  ironiser juger justifier murmurer nier observer ordonner plaisanter prêcher proclamer pronostiquer prophétiser
  protester proposer raisonner réaffirmer réclamer regretter rectifier réitérer relater relativiser remarquer
  répliquer rétorquer révéler souffler soupirer suggérer tempérer tempêter tonner trancher vanter évoquer arguer
  asséner attester certifier clamer crier hurler chuchoter scander entonner enchaîner compléter confirmer considérer
  contester signaler informer interroger philosopher pester fustiger gronder râler ricaner railler rigoler alarmer
  agacer exclamer indigner inquiéter insurger enthousiasmer féliciter désoler tweeter twitter poster questionner
  rassurer répéter supplier déplorer décréter développer diagnostiquer décrypter analyser alerter objecter opiner
  jurer invoquer implorer abonder nuancer marmonner mentionner stipuler fulminer deviser rappeler interpeller
  appuyer bougonner bégayer brailler beugler confesser conjurer détromper éructer épingler exulter haranguer
  marmotter maugréer narrer narguer pavoiser persifler pérorer professer psalmodier quémander rabâcher rouspéter
  ruminer ressasser riposter sangloter sermonner seriner susurrer tancer vociférer vitupérer admonester asticoter
  blaguer badiner énoncer égrener esquisser intimer jubiler ponctuer positiver pondérer préconiser préjuger présager
  présumer prier rembarrer reformuler rugir schématiser spécifier synthétiser théoriser notifier offusquer
  revendiquer recommander spéculer stigmatiser tranquilliser publier moquer lamenter désespérer étonner pointer
  souhaiter penser parler refuser redouter grommeler communiquer excuser amuser émerveiller impatienter imaginer
  grogner temporiser cingler dégainer claironner fanfaronner balbutier bredouiller bafouiller haleter
  pleurer pouffer glousser minauder trépigner acquiescer approuver récapituler résigner énerver navrer
  étrangler enflammer remémorer décocher tacler balayer grincer emporter minimiser exhorter
`
const irregularSpeech = `
  balaie balaient martèle martèlent sourit rit rient grommelle
  dit dite dits disent disait disaient dira diront dirait dirent dire dis disons dise disiez dites répond répondent répondit
  répondait répondaient répondu répondre répondra écrit écrivent écrivait écrivaient écrivit écrire reconnaît reconnait
  reconnaissent reconnaissait reconnaissaient reconnu reconnut reconnaître admet admettent admettait admettaient admis admit
  admettre poursuit poursuivent poursuivait poursuivi poursuivit poursuivre reprend reprennent reprenait reprit repris
  reprendre prévient préviennent prévenait prévenu prévint prévenir avertit avertissent averti avertissait avertir promet
  promettent promettait promettaient promis promit promettre soutient soutiennent soutenait soutenaient soutenu soutint
  soutenir maintient maintiennent maintenait maintenu maintint maintenir conclut concluent concluait conclu conclure
  surenchérit surenchéri surenchérissait renchérit renchérissent renchéri renchérissait réagit réagissent réagi réagissait
  réagir dément démentent démenti démentait démentir prétend prétendent prétendait prétendaient prétendu lit lisait lisent
  savoir valoir croit croient croyait cru craint craignent craignait craignit prédit prédisent prédisait redit redisait
  contredit contredisait interjette réjouit réjouissent réjouie réjouissait défend défendent défendu défendait
  plaint plaignent plaignait plaignaient dixit sourit souriait rugit gémit geint émeut convient convenait convenu convint
  concède concèdent concédé concédait concéda concéder complète enchérit prononce prononcé rappelle répète
  souvient souviennent souvenait rebondit rebondissait enorgueillit pâlit rougit applaudit applaudissait
  garantit garantissait garanti garantissent intervient intervenait intervenu traduit traduisait
  suppose supposait
`
const irregularSpeechGerunds = `
  disant répondant écrivant reconnaissant admettant poursuivant reprenant prévenant avertissant promettant soutenant
  concluant prétendant lisant prédisant réagissant démentant garantissant concédant convenant
`

const judgingVerbs = `
  qualifier accuser appeler traiter comparer condamner critiquer dénoncer saluer louer féliciter remercier blâmer attaquer
  présenter désigner nommer surnommer baptiser citer évoquer invoquer moquer railler fustiger vanter célébrer rejeter
  repousser réclamer exiger appuyer approuver désapprouver contester interpréter imaginer envisager redouter espérer
  souhaiter refuser partager signer afficher montrer utiliser employer viser cibler menacer inviter exhorter juger
  caractériser tacler égratigner étriller conspuer acclamer encenser préférer aimer détester trouver laisser donner former
  porter prôner préconiser plaider militer stigmatiser dédramatiser minimiser ridiculiser mépriser
  réprouver assimiler étiqueter résumer confirmer écarter espérer estimer considérer juger ranger placer situer pointer
  mentionner relever signaler reprocher imputer attribuer regretter déplorer assumer revendiquer opposer proposer désirer
  rêver chercher éprouver évaluer mesurer observer constater élever
`
const irregularJudging = `
  voit voyait vu vit décrit décrivent décrivait décrite décrits appelle appellent mettent met mis prend prit pris veut
  veulent voulait voulu sait savait connaît comprend comprenait compris sent ressent perçoit perçu défend défendent
  défendu soutient accueille accueilli tient tenu promet promis offre offert définit défini définissait dépeint
  dépeignait exclut excluent excluait exclu appelle ressort prédit prône entend entendait rend rendu craint
`
const irregularJudgingGerunds = 'voyant décrivant faisant mettant prenant voulant sachant défendant offrant dépeignant'

export const verbs: VerbWords = {
  speech: `${verbForms(speechVerbs, inflect, 'finite')} ${irregularSpeech}`,
  speechParticiples: `${verbForms(speechVerbs, inflect, 'gerund')} ${irregularSpeechGerunds}`,
  judging: `
    ${verbForms(judgingVerbs, inflect, 'finite')} ${verbForms(judgingVerbs, inflect, 'feminine')} ${irregularJudging}
  `,
  judgingParticiples: `${verbForms(judgingVerbs, inflect, 'gerund')} ${irregularJudgingGerunds}`,
  accordingTo: [
    ['selon'],
    ["d'", 'après'],
    ['d’', 'après'],
    ['dixit'],
    ['aux', 'dires', 'de'],
    ['aux', 'dires', 'du'],
    ['aux', 'yeux', 'de'],
    ['aux', 'yeux', 'du'],
    ['de', "l'", 'avis', 'de'],
    ['de', 'l’', 'avis', 'de'],
    ['de', "l'", 'aveu', 'de'],
    ['de', 'l’', 'aveu', 'de'],
    ['de', "l'", 'aveu', 'du'],
    ['de', 'l’', 'aveu', 'du'],
    ['dans', 'les', 'mots', 'de'],
    ['à', 'en', 'croire'],
    ['pour', 'reprendre', 'les', 'mots', 'de'],
    ['au', 'dire', 'de'],
  ],
}
