import type { VerbSecondWords } from '../language.ts'

export const verbSecond: VerbSecondWords = {
  oblique: `
    den dem des einen einem eines einer im am zum zur vom beim ins ans diesen diesem dieses dieser jenem jenen keinem
    keinen keiner allen vielen einigen mehreren anderen beiden seinem seinen seiner seines ihrem ihren ihrer ihres
    meinem meinen meiner unserem unseren unserer
  `,
  dative: 'dem der',
  obliqueBeforeFeminine: 'der',
  feminineNoun:
    /(?:ung|heit|keit|schaft|tion|ität|presse|agentur|partei|polizei|behörde|union|kirche|gruppe|firma|in)$/,
  separable: {
    mit: 'teilte teilt teilten teilen',
    an: 'kündigte kündigt kündigten kündigen gab gibt gaben merkte merkt merkten prangerte prangert prangerten griff greift griffen klagte klagt klagten deutete deutet deuteten führte führt führten regte regt regten mahnte mahnt mahnten bot bietet boten',
    entgegen: 'hielt hält hielten setzte setzt setzten',
    dagegen: 'hielt hält hielten',
    voraus: 'sagte sagt sagten',
    nahe: 'legte legt legten',
    aus: 'schloss schließt schlossen führte führt führten sagte sagt sprach spricht sprachen drückte drückt drückten rief ruft riefen',
    ein: 'räumte räumt räumten räumen gestand gesteht gestanden wandte wendet wandten stufte stuft stuften schätzte schätzt schätzten schränkte schränkt schränkten lenkte lenkt lenkten',
    hinzu: 'fügte fügt fügten fügen setzte setzt setzten',
    klar: 'stellte stellt stellten',
    fest: 'stellte stellt stellten hielt hält hielten',
    heraus: 'stellte stellt stellten strich streicht strichen',
    dar: 'stellte stellt stellten legte legt legten',
    bekannt: 'gab gibt gaben',
    hervor: 'hob hebt hoben',
    zurück: 'wies weist wiesen weisen',
    hin: 'wies weist wiesen weisen',
    vor: 'warf wirft warfen werfen hielt hält hielten halten schlug schlägt schlugen',
    ab: 'lehnte lehnt lehnten lehnen tat tut taten winkte winkt winkten',
    zu: 'gestand gesteht sagte sagt sagten sicherte sichert sicherten gab gibt gaben stimmte stimmt stimmten rief ruft riefen',
    auf: 'forderte fordert forderten fordern rief ruft riefen rufen',
    nach: 'fragte fragt fragten legte legt legten',
    zusammen: 'fasste fasst fassten',
    bei: 'pflichtete pflichtet pflichteten',
    fort: 'fuhr fährt fuhren',
    weiter: 'führte führt führten berichtete berichtet',
  },
  passive: 'wird werden wurde wurden worden werde würde würden',
  impersonal: 'heißt hieß heiße geheißen lautet lautete verlautete',
  impersonalSubject: 'es',
  views: `
    angaben aussage aussagen ansicht meinung auffassung einschätzung einschätzungen worten darstellung darstellungen
    informationen überzeugung berechnungen berichten mitteilung sicht erkenntnissen schilderung bekunden
  `,
  viewPrepositions: 'nach aus',
  stating: `
    vorwurf vorwürfe vorwürfen aussage aussagen behauptung behauptungen forderung forderungen kritik these thesen
    ankündigung ankündigungen versprechen zusage zusagen befürchtung befürchtungen warnung warnungen mutmaßung
    äußerung äußerungen ansicht auffassung sichtweise erklärung feststellung andeutung anschuldigung anschuldigungen
    formulierung bezeichnung einwand einwände wunsch ruf bitte aufruf appell lob klage diktum zitat satz spruch worte
    worten rede wort urteil vergleich
  `,
  genitive: 'der des einer eines seiner seines ihrer ihres dieser dieses beider mehrerer vieler',
  takingUp: 'das dies dieses',
  holding: 'in im auf aus bei beim von vom seitens',
  standing: 'stand steht standen stehen prangt prangte prangten',
  therein: 'darin hierin dort darauf',
  crying: 'rief riefen ruft rufen skandierte skandierten skandieren schrie schrien brüllte brüllten',
  mentioning: 'rede sprechen gesprochen spricht sprach sprachen reden redet redete',
  partitive: 'einer eine eines jeder jede viele einige mehrere',
  reporting: `
    berichtet berichtete berichteten schreibt schrieb schrieben meldet meldete meldeten titelt titelte kommentiert
    kommentierte vermeldet vermeldete zitiert zitierte veröffentlichte veröffentlicht erfuhr erfahren mitteilt mitteilte
    fordert forderte kritisiert kritisierte erklärt erklärte
  `,
  relaying: 'zitiert zitierte zitieren zitierten',
  reportedMood: `
    sei seien habe werde könne müsse solle dürfe wolle möge gebe bestehe komme gehe stehe gelte brauche lasse hätte hätten
    wäre wären würde würden zeige halte bleibe liege mache führe nehme sehe finde betrage dauere handele handle drohe
    fehle wisse arbeite spreche trage stelle bringe bedeute gehöre entspreche verstoße diene leide zahle kämpfe erwarte
    betreibe vertrete verfolge verfüge biete rechne setze lege schaffe erhalte entstehe verliere leiste wirke helfe
    gelinge bekomme treffe falle laufe lebe zeichne verletze gefährde verhindere ermögliche
  `,
  announcing: `
    worten worte satz frage forderung parole parolen aufschrift spruch sprüche ruf rufe rufen losung passus
    formulierung zuruf ausspruch zitat botschaft antwort
  `,
  accordingAfter: 'zufolge',
}
