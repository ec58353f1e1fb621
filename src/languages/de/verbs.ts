import type { VerbWords } from '../language.ts'
import { verbForms, wordsOf } from '../word-list.ts'
import { verbSecond } from './verb-second.ts'

/** Prefixes after which the participle takes no ge-. */
const inseparable = /^(?:be|er|ver|ent|emp|ge|zer|miss|wider|über|unter|wieder(?=hol))/

/** Third persons, participle and infinitive of a weak German verb. */
function inflect(infinitive: string): { finite: string[]; gerund: string } {
  const stem = infinitive.replace(/e?n$/, '')
  const link = /(?:[td]|(?:[bdfgkpt]|ch)[mn])$/.test(stem) ? 'e' : ''
  const participle = inseparable.test(stem) || infinitive.endsWith('ieren') ? `${stem}${link}t` : `ge${stem}${link}t`
  return {
    finite: [infinitive, `${stem}${link}t`, `${stem}${link}te`, `${stem}${link}ten`, participle],
    gerund: `${infinitive}d`,
  }
}

const speechVerbs = `
  sagen erklären betonen meinen äußern antworten fragen berichten erzählen warnen fordern kritisieren behaupten
  versichern bestätigen bemerken erwidern entgegnen ergänzen erläutern erinnern ermahnen mahnen bekräftigen
  beklagen begründen beteuern bedauern konstatieren kontern kommentieren resümieren argumentieren appellieren
  bilanzieren prophezeien prognostizieren signalisieren informieren spekulieren protestieren monieren zitieren schildern
  verkünden verlangen vermuten befürchten glauben hoffen loben lästern scherzen spotten schimpfen witzeln jubeln jammern
  klagen seufzen flüstern murmeln brüllen twittern posten formulieren präzisieren plädieren
  pochen wiederholen wettern wünschen sinnieren schwärmen orakeln ätzen poltern unken höhnen frotzeln stöhnen urteilen
  analysieren attestieren
  bescheinigen beschwören beschweren bezeugen bezweifeln dementieren diktieren ermuntern offenbaren predigen stammeln
  bemängeln verdeutlichen konkretisieren rügen freuen wundern ärgern empören  trösten vermelden melden verteidigen zürnen zweifeln räsonieren sticheln
  `
/**
 * Strong verbs, those whose prefix stands at the end of the clause, and what follows a name as a verb would: "Merz
 * zufolge".
 */
const irregularSpeech = `
  schrieb schreibt schrieben geschrieben sprechen sprach spricht sprachen gesprochen rief riefen ruft gerufen
  verwies verweist verwiesen widersprach widerspricht widersprachen widersprochen
  befand befindet befanden befunden bekannte bekennt gestand gesteht gestanden versprach verspricht versprachen
  versprochen unterstrich unterstreicht unterstrichen bat bittet baten gebeten riet rät rieten geraten empfahl empfiehlt
  empfahlen empfohlen verriet verrät verraten schwor schwört geschworen beschwor beschrieb beschreibt beschrieben
  behielt las liest gelesen hieß heißt geheißen schrie schrien drohte droht gedroht skandierte skandierten skandiert
  gesagt sage sagst erkläre betone fordere meine berichte zufolge titelte titelt warb wirbt warben lautete lautet verlauten verlautete zitiert`
const irregularSpeechGerunds = 'schreibend sprechend rufend hinzufügend lesend'

const judgingVerbs = `
  bezeichnen kritisieren loben beschuldigen tadeln rügen verurteilen vergleichen beschimpfen titulieren charakterisieren
  würdigen feiern begrüßen verspotten verhöhnen verteidigen unterstützen verharmlosen
  brandmarken geißeln attackieren danken gratulieren bewerten beurteilen erwarten fürchten bedauern wünschen hoffen
  verwenden drohen rechnen
  `
const irregularJudging = `
  nannte nennt nannten nennen genannt nenne sah sieht sahen gesehen hielt hält hielten halten gehalten sprach bezeichnet verglich
  vergleicht verglichen fand findet fanden gefunden pries preist gepriesen warf wirft warfen wollte will wollten
  verlangte beschrieb rechtfertigte rechtfertigt`
const irregularJudgingGerunds = 'nennend sehend'
/** Participles and infinitives of verbs whose particle the main clause parts from them. */
const joinedForms = `
  mitgeteilt angekündigt angegeben angemerkt angeprangert angegriffen angeklagt angedeutet angeführt ausgeführt
  ausgesagt ausgesprochen ausgedrückt ausgerufen eingeräumt eingestanden eingewandt eingewendet eingestuft
  eingeschätzt hinzugefügt hinzugesetzt klargestellt festgestellt festgehalten herausgestellt dargestellt dargelegt
  bekanntgegeben hervorgehoben zurückgewiesen hingewiesen vorgeworfen vorgehalten vorgeschlagen abgelehnt abgetan
  zugesichert zugegeben zugestimmt zugerufen aufgefordert aufgerufen nachgefragt nachgelegt weitergeführt mitteilen
  ankündigen angeben anmerken einräumen hinzufügen klarstellen feststellen hervorheben zurückweisen hinweisen
  vorwerfen ablehnen zugeben
  `
/** The same as they stand in subordinate clauses, with their particle in front: mitteilte. */
const joined = Object.entries(verbSecond.separable)
  .flatMap(([particle, forms]) => wordsOf(forms).map((form) => particle + form))
  .join(' ')

export const verbs: VerbWords = {
  speech: `${verbForms(speechVerbs, inflect, 'finite')} ${irregularSpeech} ${joinedForms} ${joined}`,
  speechParticiples: `${verbForms(speechVerbs, inflect, 'gerund')} ${irregularSpeechGerunds}`,
  judging: `${verbForms(judgingVerbs, inflect, 'finite')} ${irregularJudging}`,
  judgingParticiples: `${verbForms(judgingVerbs, inflect, 'gerund')} ${irregularJudgingGerunds}`,
  accordingTo: [
    ['laut'],
    ['so'],
    ['gemäß'],
    ...wordsOf(verbSecond.views).flatMap((view) => [
      ...['', 'von', 'vom', 'des', 'aus'].map((link) => ['nach', view, ...wordsOf(link)]),
      ...['von', 'des', ''].map((link) => ['nach', 'den', view, ...wordsOf(link)]),
      ['aus', view, 'von'],
      ['aus', view, 'des'],
      ['aus', view],
    ]),
  ],
}
