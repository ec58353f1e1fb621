import type { VerbWords } from '../language.ts'
import { verbForms } from '../word-list.ts'

/** Third persons, participle and infinitive of a regular French verb in -er. */
function inflect(infinitive: string): { finite: string[]; gerund: string } {
  const stem = infinitive.slice(0, -2)
  // Annoncer: annonçait; juger: jugeait; espérer: espère.
  const soft = stem.endsWith('c') ? `${stem.slice(0, -1)}ç` : stem.endsWith('g') ? `${stem}e` : stem
  const open = stem.replace(/é([^aeiouyéèêû]+)$/, 'è$1')
  const finite = [
    ['e', 'ent'].map((ending) => open + ending),
    ['é', 'ée', 'er', 'era', 'erait', 'èrent'].map((ending) => stem + ending),
    ['ait', 'aient', 'a'].map((ending) => soft + ending),
  ]
  return { finite: finite.flat(), gerund: `${soft}ant` }
}

const speechVerbs = `
  déclarer affirmer estimer expliquer assurer indiquer préciser ajouter annoncer raconter confier insister souligner
  noter rapporter témoigner commenter résumer argumenter plaider marteler lancer lâcher avancer
  avouer conseiller constater continuer critiquer demander dénoncer détailler énumérer espérer exiger exposer formuler
  glisser ironiser juger justifier murmurer nier observer ordonner penser plaisanter
  prêcher proclamer pronostiquer prophétiser protester proposer raisonner réaffirmer réclamer regretter rectifier
  réitérer relater relativiser remarquer répliquer rétorquer révéler étonner souffler soupirer suggérer
  tempérer tempêter tonner trancher vanter écarter évoquer arguer asséner attester certifier clamer crier hurler
  chuchoter scander entonner enchaîner compléter confirmer considérer contester signaler informer interroger
  philosopher pointer pester fustiger grincer gronder râler ricaner railler rigoler alarmer agacer exclamer indigner
  inquiéter insurger emporter enthousiasmer féliciter désoler tweeter twitter poster questionner
  refuser rassurer répéter supplier déplorer décréter développer diagnostiquer décrypter analyser alerter objecter
  opiner jurer invoquer implorer développer abonder nuancer marmonner mentionner stipuler fulminer parler deviser
  `
const irregularSpeech = `
  dit disent disait disaient dira dirait dirent dire dis disons répond répondent répondit répondait répondu répondre
  écrit écrivent écrivait écrivit écrire reconnaît reconnait reconnaissent reconnaissait reconnu reconnut reconnaître
  admet admettent admettait admis admit admettre poursuit poursuivent poursuivait poursuivi poursuivit reprend reprenait
  reprit repris prévient préviennent prévenait prévenu prévint prévenir avertit avertissent averti avertissait promet
  promettent
  promis promit soutient soutiennent soutenait soutenu soutint soutenir maintient maintiennent maintenait maintenu
  conclut concluent concluait conclu surenchérit renchérit renchéri renchérissait réagit réagissent réagi réagissait
  dément
  démentent démenti démentait prétend prétendent prétendait prétendu rappelle rappellent rappelait rappelé rappela
  rappeler lit lisait savoir valoir croit croient croyait craint craignent craignait craignit prédit prédisent redit
  contredit
  interjette réjouit réjoui réjouie réjouissait défend défendu défendait plaint plaignent plaignait plaignaient dixit`
const irregularSpeechGerunds = `
    disant répondant écrivant reconnaissant admettant poursuivant reprenant prévenant avertissant promettant soutenant
    concluant prétendant rappelant lisant prédisant
  `

const judgingVerbs = `
  qualifier accuser appeler traiter comparer condamner critiquer dénoncer saluer louer féliciter remercier blâmer
  attaquer présenter désigner nommer surnommer baptiser citer évoquer invoquer moquer railler fustiger vanter célébrer
  rejeter repousser réclamer exiger appuyer approuver désapprouver contester interpréter imaginer envisager redouter
  espérer souhaiter refuser partager signer afficher montrer utiliser employer viser cibler menacer inviter exhorter
  juger caractériser décrier dépeindre tacler égratigner étriller conspuer acclamer encenser définir préférer aimer
  détester trouver laisser donner former porter
  `
const irregularJudging = `
  voit voyait vu vit décrit décrivent décrivait appelle appellent appelé met mettent mis prend prit pris veut veulent
  voulait voulu sait savait connaît comprend comprenait compris sent ressent perçoit perçu
  défend défendent défendu soutient accueille accueilli tient tenu reçoit reçu promet promis offre offert définit défini
  `
const irregularJudgingGerunds = 'voyant décrivant faisant mettant prenant voulant sachant défendant offrant'
export const verbs: VerbWords = {
  speech: `${verbForms(speechVerbs, inflect, 'finite')} ${irregularSpeech}`,
  speechParticiples: `${verbForms(speechVerbs, inflect, 'gerund')} ${irregularSpeechGerunds}`,
  judging: `${verbForms(judgingVerbs, inflect, 'finite')} ${irregularJudging}`,
  judgingParticiples: `${verbForms(judgingVerbs, inflect, 'gerund')} ${irregularJudgingGerunds}`,
  accordingTo: [
    ['selon'],
    ["d'", 'après'],
    ['d’', 'après'],
    ['aux', 'dires', 'de'],
    ['aux', 'dires', 'du'],
    ['aux', 'yeux', 'de'],
    ['de', "l'", 'avis', 'de'],
    ['de', 'l’', 'avis', 'de'],
  ],
}
