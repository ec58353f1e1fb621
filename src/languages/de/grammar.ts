import type { GrammarWords } from '../language.ts'

export const grammar: GrammarWords = {
  englishEquivalents: {
    the: 'der die das dem den',
    a: 'ein eine einen einem einer eines',
    to: 'zu',
    who: 'wer',
    that: 'dass daß',
    as: 'als wie',
    and: 'und',
    or: 'oder',
    on: 'an auf',
  },
  // "Sie" is she far more often than they where one person is quoted.
  subjectPronouns: { male: 'er', female: 'sie', plural: '', neuter: 'es', first: 'ich wir' },
  otherPronouns: {
    male: 'ihm ihn sein seine seinem seinen seiner seines',
    female: 'ihr ihre ihrem ihren ihrer ihres',
    plural: 'ihnen',
    neuter: '',
    first: 'mich mir uns mein meine meinem meinen meiner unser unsere unserem unseren unserer',
  },
  relatives: 'welcher welche welches welchem welchen deren dessen denen wer wem wen was',
  // "Des" is a genitive, as if a preposition stood before it; a contraction is a preposition too.
  determiners: `
    der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene jenes jenen
    kein keine keinen keinem keiner mehrere einige viele wenige manche beide alle jeder jede jedes jeden jedem zwei drei
    vier dessen deren
    fünf sechs sieben acht neun zehn zahlreiche verschiedene etliche sämtliche solche andere anderer anderen am im zum
    zur vom beim ins ans
    `,
  prepositions: `
    in an auf aus bei mit nach seit von zu bis durch für gegen ohne um entlang ab außer gegenüber neben über unter vor
    hinter zwischen trotz während wegen statt anstatt innerhalb außerhalb bezüglich hinsichtlich angesichts aufgrund
    infolge mittels gemäß laut dank samt mitsamt nebst per pro via am im zum zur vom beim ins ans fürs ums des so als
    wie
    `,
  conjunctions: `
      und oder aber denn sondern doch jedoch weil da wenn als ob dass daß obwohl während bevor nachdem damit sodass
      falls sobald solange indem sowie wie wo wann warum wieso weshalb wohin woher
    `,
  // "Hat Merz gesagt", "habe Merz gesagt": an auxiliary may come before its subject, so that those of the past stand
  // with the adverbs too.
  auxiliaries: `
    ist sind war waren bin bist sei seien wäre wären gewesen sein hat haben hatte hatten habe hätte hätten gehabt wird
    werden wurde wurden worden würde würden geworden kann können konnte konnten könne könnte könnten muss müssen musste
    mussten müsse müsste soll sollen sollte sollten solle darf dürfen durfte dürfe dürfte mag möchte mochte will wollen
    wollte wollten wolle lässt ließ ließen gibt gab gaben gebe zeigt zeigte zeigten bleibt blieb blieben kommt kam kamen
    geht ging gingen steht stand standen liegt lag lagen macht machte machten gilt galt galten führt führte führten setzt
    setzte setzten stellt stellte stellten tritt trat traten nimmt nahm nahmen hält hielt hielten weiß wusste wussten
    bringt brachte brachten zieht zog zogen sieht sah sahen legt legte legten lehnt lehnte lehnten wirft warf warfen
    greift griff griffen weist wies wiesen hebt hob hoben teilt teilte teilten kündigt kündigte kündigten räumt räumte
    räumten fügt fügte fügten rechnet rechnete rechneten reagiert reagierte reagierten schlägt schlug schlugen bestehe
    komme gehe stehe gelte brauche lasse
    `,
  adverbs: `
    hat habe hatte haben hatten auch dann später wieder noch sogar nur immer nie oft jetzt nun bald schon bereits
    kürzlich zuletzt wiederholt zunächst ferner weiter außerdem zudem zugleich gleichzeitig ebenfalls ebenso dabei dazu
    daraufhin darauf deshalb daher trotzdem allerdings dennoch dagegen hingegen dort hier da heute gestern morgen
    vorgestern abends morgens mittags nachts einmal erneut weiterhin schließlich endlich vielleicht wohl offenbar
    angeblich
    ausdrücklich öffentlich deutlich klar scharf knapp trocken ironisch wörtlich demnach nicht sehr mehr sich
    dann darunter damals anders einzig galt derzeit zurzeit demgegenüber sinngemäß tatsächlich aktuell
    unterdessen inzwischen anschließend abschließend einleitend eigentlich natürlich selbst
    `,
  times: `
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montagabend dienstagabend mittwochabend
    donnerstagabend freitagabend samstagabend sonntagabend montagmorgen dienstagmorgen mittwochmorgen donnerstagmorgen
    freitagmorgen montagnachmittag dienstagnachmittag mittwochnachmittag donnerstagnachmittag freitagnachmittag januar
    jänner februar märz april mai juni juli august september oktober november dezember morgen vormittag mittag
    nachmittag
    abend nacht woche wochenende monat jahr jahre jahren jahres tag tage tagen uhr stunde stunden minuten anfang mitte
    ende
    `,
  numberWords: `
    ein eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn zwanzig dreißig
    vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend million millionen milliarde milliarden dutzend
    dutzende hunderte tausende
  `,
  sentenceStarters: `
    der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene jenes kein
    keine keinen keinem keiner mehrere einige viele wenige manche beide alle alles jeder jede jedes ich du er sie es wir
    ihr mein
    meine dein deine sein seine seinem seinen seiner ihre ihrem ihren ihrer unser unsere unserem unseren unserer euer
    und oder aber denn sondern doch jedoch weil da wenn als ob dass daß obwohl während bevor nachdem damit sodass falls
    sobald
    solange indem sowie wie wo wann warum wieso weshalb wohin woher wer was wem wen welche welcher welches in im an am
    auf aus bei beim mit nach seit von vom zu zum zur bis durch für gegen ohne um ab außer gegenüber neben über unter
    vor hinter
    zwischen trotz wegen statt innerhalb außerhalb angesichts aufgrund infolge gemäß laut dank so ja nein nicht noch nur
    nun jetzt heute gestern morgen hier dort dann danach später zuvor zunächst zuletzt schließlich endlich auch außerdem
    zudem zugleich gleichzeitig ebenso dabei dazu dadurch dafür dagegen daher deshalb deswegen darum daraufhin darauf
    daran darin trotzdem allerdings dennoch hingegen immer nie oft manchmal wieder bereits schon kürzlich bisher bislang
    vielleicht wohl offenbar angeblich natürlich selbst sogar etwa rund fast knapp mehr weniger viel wenig sehr zwei
    drei vier fünf sechs sieben acht neun zehn hunderte tausende millionen erst erstmals erste ersten zweite letzte man
    niemand jemand etwas nichts ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte
    muss müssen soll sollen sollte will wollen gibt gab sei bitte danke liebe guten ganz gut gefragt angesprochen
    darüber dies dieses demgegenüber sinngemäß aktuell tatsächlich weiter derzeit zurzeit zwar nachdem dessen deren dann darunter damals anders einzig laut wegen welch solch ausgerechnet zugleich erwartungsgemäß
    davon davor hierzu hinzu weiter weitere neben neue neuer neues alte ehemalige deutsche deutscher europäische
    europäischen russische amerikanische politik wirtschaft foto bild video anzeige menschen experten kritiker behörden
    leute inzwischen
    unterdessen mittlerweile demnach somit sodann einst einmal erneut`,
}
