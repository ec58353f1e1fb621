import type { VerbWords } from '../language.ts'
import { verbForms } from '../word-list.ts'

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
  trösten vermelden melden verteidigen zürnen zweifeln räsonieren sticheln
  `
/**
 * Strong verbs, those whose prefix stands at the end of the clause, and what follows a name as a verb would: "Merz
 * zufolge".
 */
const irregularSpeech = `
  schrieb schreibt schrieben geschrieben sprach spricht sprachen gesprochen rief riefen ruft gerufen bekanntgegeben
  angegeben wies verwies verweist hingewiesen zurückgewiesen hinzugefügt fügte fügt fügten
  kündigte kündigt kündigten angekündigt räumte räumt räumten eingeräumt stellte klargestellt festgestellt hob hebt
  hervorgehoben teilte teilt teilten mitgeteilt merkte merkt angemerkt nannte nennt befand befindet befanden
  befunden bekannte bekennt gestand gesteht gestanden versprach verspricht versprochen widersprach widerspricht
  widersprochen unterstrich unterstreicht unterstrichen bat bittet baten gebeten riet rät geraten empfahl empfiehlt
  empfohlen verriet verrät verraten schwor schwört geschworen beschwor ließ wissen beschrieb beschreibt beschrieben
  behielt las liest gelesen hieß heißt ausgeführt schloss schrie schrien drohte droht gedroht
  gesagt sage sagst erkläre betone fordere sieht zufolge`
const irregularSpeechGerunds = 'schreibend sprechend rufend hinzufügend lesend'

const judgingVerbs = `
  bezeichnen kritisieren loben beschuldigen tadeln rügen verurteilen vergleichen beschimpfen titulieren charakterisieren
  würdigen feiern begrüßen verspotten verhöhnen verteidigen unterstützen verharmlosen
  brandmarken geißeln attackieren danken gratulieren bewerten beurteilen erwarten fürchten bedauern wünschen hoffen
  suchen nutzen benutzen verwenden zeigen teilen unterzeichnen drohen
  `
const irregularJudging = `
  nannte nennt nannten genannt warf wirft warfen vorgeworfen lehnte lehnt abgelehnt griff greift angegriffen sah sieht
  sahen gesehen hielt hält hielten gehalten sprach stufte stuft eingestuft tat tut abgetan bezeichnet verglich
  vergleicht verglichen fand findet fanden gefunden wollte will wollten weiß wusste kannte kennt dachte denkt nahm nimmt
  genommen stand steht verlangte pries preist gepriesen zog zieht beschrieb
  `
const irregularJudgingGerunds = 'nennend sehend'
export const verbs: VerbWords = {
  speech: `${verbForms(speechVerbs, inflect, 'finite')} ${irregularSpeech}`,
  speechParticiples: `${verbForms(speechVerbs, inflect, 'gerund')} ${irregularSpeechGerunds}`,
  judging: `${verbForms(judgingVerbs, inflect, 'finite')} ${irregularJudging}`,
  judgingParticiples: `${verbForms(judgingVerbs, inflect, 'gerund')} ${irregularJudgingGerunds}`,
  accordingTo: [
    ['laut'],
    ['so'],
    ['gemäß'],
    ['nach', 'angaben'],
    ['nach', 'angaben', 'von'],
    ['nach', 'angaben', 'des'],
    ['nach', 'worten'],
    ['nach', 'den', 'worten', 'von'],
    ['nach', 'ansicht'],
    ['nach', 'ansicht', 'von'],
    ['nach', 'meinung'],
    ['nach', 'auffassung'],
    ['nach', 'einschätzung'],
  ],
}
