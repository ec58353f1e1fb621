import type { LanguageData } from '../language.ts'

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

const forms = (verbs: string, kind: 'finite' | 'gerund'): string =>
  verbs
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((verb) => (kind === 'finite' ? inflect(verb).finite : [inflect(verb).gerund]))
    .join(' ')

const sayingVerbs = `
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
const sayingIrregular = `
  schrieb schreibt schrieben geschrieben sprach spricht sprachen gesprochen rief riefen ruft gerufen bekanntgegeben
  angegeben wies verwies verweist hingewiesen zurückgewiesen hinzugefügt fügte fügt fügten
  kündigte kündigt kündigten angekündigt räumte räumt räumten eingeräumt stellte klargestellt festgestellt hob hebt
  hervorgehoben teilte teilt teilten mitgeteilt merkte merkt angemerkt nannte nennt befand befindet befanden
  befunden bekannte bekennt gestand gesteht gestanden versprach verspricht versprochen widersprach widerspricht
  widersprochen unterstrich unterstreicht unterstrichen bat bittet baten gebeten riet rät geraten empfahl empfiehlt
  empfohlen verriet verrät verraten schwor schwört geschworen beschwor ließ wissen beschrieb beschreibt beschrieben
  behielt las liest gelesen hieß heißt ausgeführt schloss schrie schrien drohte droht gedroht
  gesagt sage sagst erkläre betone fordere sieht zufolge`
const sayingGerundIrregular = 'schreibend sprechend rufend hinzufügend lesend'

const judgingVerbs = `
  bezeichnen kritisieren loben beschuldigen tadeln rügen verurteilen vergleichen beschimpfen titulieren charakterisieren
  würdigen feiern begrüßen verspotten verhöhnen verteidigen unterstützen verharmlosen
  brandmarken geißeln attackieren danken gratulieren bewerten beurteilen erwarten fürchten bedauern wünschen hoffen
  suchen nutzen benutzen verwenden zeigen teilen unterzeichnen drohen
  `
const judgingIrregular = `
  nannte nennt nannten genannt warf wirft warfen vorgeworfen lehnte lehnt abgelehnt griff greift angegriffen sah sieht
  sahen gesehen hielt hält hielten gehalten sprach stufte stuft eingestuft tat tut abgetan bezeichnet verglich
  vergleicht verglichen fand findet fanden gefunden wollte will wollten weiß wusste kannte kennt dachte denkt nahm nimmt
  genommen stand steht verlangte pries preist gepriesen zog zieht beschrieb
  `
const judgingGerundIrregular = 'nennend sehend'

/**
 * German, as printed in Germany, Austria and Switzerland. Its nouns are printed with a capital; the lists are in lower
 * case.
 */
export const german: LanguageData = {
  language: 'de',
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
  capitalNouns: true,
  speech: `${forms(sayingVerbs, 'finite')} ${sayingIrregular}`,
  speechParticiples: `${forms(sayingVerbs, 'gerund')} ${sayingGerundIrregular}`,
  judging: `${forms(judgingVerbs, 'finite')} ${judgingIrregular}`,
  judgingParticiples: `${forms(judgingVerbs, 'gerund')} ${judgingGerundIrregular}`,
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
  addressees: {
    ties: {
      gegenüber: { speech: true },
      to: { speech: true },
      mit: { nouns: 'interview gespräch unterhaltung telefonat' },
      on: { nouns: 'brief schreiben mail e-mail nachricht botschaft appell' },
      vor: { speech: true, nouns: 'rede ansprache' },
    },
    within: 'in im während bei beim',
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
    vier
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
    wollte wollten wolle lässt ließ gibt gab gebe
    `,
  adverbs: `
    hat habe hatte haben hatten auch dann später wieder noch sogar nur immer nie oft jetzt nun bald schon bereits
    kürzlich zuletzt wiederholt zunächst ferner weiter außerdem zudem zugleich gleichzeitig ebenfalls ebenso dabei dazu
    daraufhin darauf deshalb daher trotzdem allerdings dennoch dagegen hingegen dort hier da heute gestern morgen
    vorgestern abends morgens mittags nachts einmal erneut weiterhin schließlich endlich vielleicht wohl offenbar
    angeblich
    ausdrücklich öffentlich deutlich klar scharf knapp trocken ironisch wörtlich demnach nicht sehr mehr sich
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
  titles: `
    hr fr dr prof ing dipl mag herr herrn frau fräulein präsident präsidentin expräsident ex-präsident bundespräsident
    vizepräsident vizepräsidentin us-präsident us-vizepräsident staatspräsident kanzler kanzlerin bundeskanzler
    bundeskanzlerin
    altkanzler ex-kanzler vizekanzler kanzlerkandidat kanzlerkandidatin minister ministerin bundesminister
    bundesministerin außenminister außenministerin innenminister innenministerin finanzminister finanzministerin
    verteidigungsminister
    verteidigungsministerin justizminister justizministerin wirtschaftsminister wirtschaftsministerin
    gesundheitsminister gesundheitsministerin umweltminister umweltministerin verkehrsminister verkehrsministerin
    arbeitsminister
    arbeitsministerin familienministerin bildungsminister bildungsministerin landwirtschaftsminister agrarminister
    ex-minister ministerpräsident ministerpräsidentin premierminister premierministerin premier regierungschef
    regierungschefin
    staatschef staatssekretär staatssekretärin bundesrat bundesrätin landesrat landeshauptmann bürgermeister
    bürgermeisterin oberbürgermeister oberbürgermeisterin landrat landrätin senator senatorin stadtrat stadträtin
    abgeordneter
    abgeordnete parteichef parteichefin parteivorsitzender parteivorsitzende fraktionschef fraktionschefin
    generalsekretär generalsekretärin vorsitzender vorsitzende chef chefin direktor direktorin leiter leiterin sprecher
    sprecherin
    regierungssprecher regierungssprecherin pressesprecher pressesprecherin polizeisprecher polizeisprecherin
    botschafter botschafterin general generalin oberst hauptmann leutnant kommissar kommissarin richter richterin
    staatsanwalt
    staatsanwältin oberstaatsanwalt anwalt anwältin rechtsanwalt rechtsanwältin verteidiger könig königin prinz
    prinzessin fürst graf papst kardinal bischof erzbischof pfarrer pfarrerin pater schwester bruder rabbiner imam
    doktor
    professor professorin trainer trainerin bundestrainer nationaltrainer kapitän torwart stürmer autor autorin
    schriftsteller schriftstellerin schauspieler schauspielerin sänger sängerin regisseur regisseurin moderator
    moderatorin
    journalist journalistin ökonom ökonomin analyst analystin experte expertin historiker historikerin forscher
    forscherin politologe politikwissenschaftler unternehmer unternehmerin aktivist aktivistin kandidat kandidatin sir
    lord lady
    `,
  maleWords: `
    herr herrn könig prinz fürst graf papst kardinal bischof vater bruder mann junge ehemann sohn onkel großvater
    präsident bundespräsident us-präsident kanzler bundeskanzler minister außenminister innenminister finanzminister
    verteidigungsminister justizminister wirtschaftsminister gesundheitsminister ministerpräsident premierminister
    regierungschef staatssekretär bürgermeister oberbürgermeister landrat senator parteichef fraktionschef
    generalsekretär
    vorsitzender chef direktor leiter sprecher regierungssprecher polizeisprecher botschafter richter staatsanwalt
    anwalt trainer bundestrainer autor schauspieler sänger neffe cousin witwer freund polizist lehrer schüler arzt
    nachbar
    landwirt unternehmer forscher experte abgeordneter kollege mitarbeiter zeuge angeklagter stürmer torwart`,
  femaleWords: `
    frau fräulein königin prinzessin fürstin gräfin mutter schwester mädchen ehefrau tochter tante großmutter
    präsidentin vizepräsidentin kanzlerin bundeskanzlerin ministerin außenministerin innenministerin finanzministerin
    verteidigungsministerin justizministerin wirtschaftsministerin gesundheitsministerin umweltministerin
    familienministerin ministerpräsidentin premierministerin regierungschefin staatssekretärin bürgermeisterin
    oberbürgermeisterin
    landrätin senatorin parteichefin fraktionschefin generalsekretärin direktorin leiterin sprecherin
    regierungssprecherin polizeisprecherin botschafterin richterin staatsanwältin anwältin trainerin autorin
    schauspielerin sängerin
    nichte cousine witwe freundin polizistin lehrerin schülerin ärztin nachbarin landwirtin unternehmerin forscherin
    expertin kollegin mitarbeiterin zeugin chefin vorsitzende
    `,
  roles: `
    präsident präsidenten präsidentin expräsident ex-präsident bundespräsident bundespräsidenten vizepräsident
    vizepräsidentin us-präsident us-präsidenten staatspräsident kanzler kanzlerin kanzlers bundeskanzler bundeskanzlerin
    altkanzler
    vizekanzler kanzlerkandidat kanzlerkandidatin minister ministerin ministers bundesminister bundesministerin
    außenminister außenministerin innenminister innenministerin finanzminister finanzministerin verteidigungsminister
    verteidigungsministerin justizminister justizministerin wirtschaftsminister wirtschaftsministerin
    gesundheitsminister gesundheitsministerin umweltminister umweltministerin verkehrsminister verkehrsministerin
    ministerpräsident
    ministerpräsidentin premierminister premierministerin premier regierungschef regierungschefin staatschef
    staatssekretär staatssekretärin bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin landrat
    landrätin senator
    senatorin stadtrat stadträtin abgeordneter abgeordnete abgeordneten parteichef parteichefin parteivorsitzender
    parteivorsitzende fraktionschef fraktionschefin generalsekretär generalsekretärin vorsitzender vorsitzende
    vorsitzenden chef
    chefin direktor direktorin leiter leiterin sprecher sprecherin sprechers regierungssprecher regierungssprecherin
    pressesprecher pressesprecherin polizeisprecher polizeisprecherin botschafter botschafterin diplomat diplomatin
    general oberst
    hauptmann kommandant kommandeur kommissar kommissarin richter richterin staatsanwalt staatsanwältin anwalt anwältin
    rechtsanwalt rechtsanwältin verteidiger verteidigerin könig königin prinz prinzessin papst kardinal bischof
    erzbischof pfarrer pfarrerin priester rabbiner imam doktor professor professorin lehrer lehrerin schüler schülerin
    student studentin rektor rektorin trainer trainerin bundestrainer coach kapitän torwart stürmer spieler spielerin
    profi
    fußballer sportler sportlerin athlet weltmeister weltmeisterin autor autorin schriftsteller schriftstellerin
    schauspieler schauspielerin sänger sängerin musiker musikerin künstler künstlerin regisseur regisseurin moderator
    moderatorin
    journalist journalistin reporter reporterin kolumnist redakteur redakteurin herausgeber ökonom ökonomin volkswirt
    analyst analystin experte expertin historiker historikerin forscherin     wissenschaftlerin politologe politologin
    politikwissenschaftler arzt ärztin mediziner virologe chirurg pfleger pflegerin unternehmer unternehmerin manager
    managerin milliardär banker investor händler gründer gründerin inhaber inhaberin
    besitzer besitzerin geschäftsführer geschäftsführerin vorstand aufsichtsratschef berater beraterin mitarbeiter
    mitarbeiterin angestellter angestellte beamter beamtin arbeiter arbeiterin landwirt landwirtin bauer bäuerin fischer
    fahrer
    fahrerin pilot pilotin polizist polizistin ermittlerin soldat soldatin zeuge zeugin angeklagter angeklagte
    verdächtiger opfer überlebender überlebende nachbar nachbarin anwohnerin bewohnerin bürgerin
    wählerin kunde kundin nutzer nutzerin gegnerin kritikerin rivale rivalin konkurrent verbündeter freund freundin
    kollege kollegin ehemann ehefrau gatte gattin witwe witwer vater mutter sohn tochter bruder
    schwester onkel tante cousin neffe nichte großvater großmutter mann frau junge mädchen kind person quelle insider
    politiker politikerin oppositionsführer oppositionsführerin oppositionspolitiker republikaner demokrat demokratin
    sozialdemokrat sozialdemokratin christdemokrat liberaler grüner konservativer kandidat kandidatin bewerber
    nachfolger nachfolgerin vorgänger vorgängerin stellvertreter stellvertreterin aktivist aktivistin gewerkschafter
    demonstrant
    demonstrantin migrant flüchtling dissident vermittler gesandter beauftragter beauftragte organisator veranstalter
    jährige jähriger jährigen
    `,
  groups: `
    behörden beamte experten expertinnen analysten quellen kritiker anhänger gegner verbündete angehörige verwandte
    nachbarn anwohner bewohner bürger wähler zeugen augenzeugen überlebende demonstranten aktivisten organisatoren
    veranstalter
    beschäftigte ärzte wissenschaftler forscher ökonomen volkswirte historiker professoren studenten eltern väter mütter
    kinder söhne töchter brüder geschwister frauen männer jugendliche polizisten
    ermittler soldaten staatsanwälte richter anwälte journalisten medien abgeordnete senatoren parteien republikaner
    demokraten sozialdemokraten christdemokraten grüne grünen liberale konservative linke
    gewerkschaften unternehmen firmen arbeitgeber organisationen verbände länder staaten regierungen fans nutzer kunden
    verbraucher passagiere teilnehmer gäste mitglieder kollegen freunde beobachter befragte häftlinge gefangene
    migranten
    flüchtlinge landwirte bauern rentner händler investoren menschen leute paar team mannschaft menge mehrere einige
    viele manche andere beide alle
    `,
  bodies: `
    regierung bundesregierung landesregierung ministerium außenministerium innenministerium finanzministerium
    verteidigungsministerium justizministerium kanzleramt präsidialamt kongress senat parlament bundestag bundesrat
    landtag nationalrat
    kammer ausschuss gericht verfassungsgericht bundesgerichtshof landgericht amtsgericht staatsanwaltschaft polizei
    bundespolizei feuerwehr armee bundeswehr militär marine partei koalition opposition union fraktion kommission
    eu-kommission
    komitee rat stadtrat gemeinderat stadt stadtverwaltung gemeinde kreis land unternehmen firma konzern gesellschaft
    gruppe organisation behörde amt bundesamt agentur institut universität hochschule schule krankenhaus klinik kirche
    stiftung
    verband verein gewerkschaft bund liga klub club team bank notenbank zentralbank fonds börse zeitung tageszeitung
    magazin nachrichtenmagazin nachrichtenagentur sender rundfunk fernsehen presse botschaft konsulat büro abteilung
    leitung kampagne bewegung plattform netzwerk zentrum einrichtung initiative familie bündnis betreiber hersteller
    anbieter versicherung krankenkasse redaktion
    `,
  documents: `
    erklärung stellungnahme mitteilung pressemitteilung aussendung brief schreiben bericht dokument papier text
    nachricht tweet beitrag post eintrag rede ansprache buch artikel leitartikel kommentar kolumne interview gespräch
    video
    aufnahme e-mail mail resolution beschluss urteil gesetz entwurf klage anzeige anklage anklageschrift vertrag
    abkommen vereinbarung manifest transparent plakat schild slogan umfrage studie untersuchung analyse gutachten
    protokoll
    antwort antrag aufruf appell verordnung verfassung satzung regel hinweis notiz bekennerschreiben programm
    wahlprogramm memo rundschreiben
    `,
  titleNouns: `
    buch roman film serie sendung lied song album werk gedicht märchen dokumentation stück theaterstück gemälde
    ausstellung titel namens genannt genannter sogenannte sogenannten sogenannter begriff wort wörter ausdruck formel
    motto slogan
    spitzname schlagwort hashtag operation projekt aktion kampagne preis turnier oper musical podcast folge episode
    single hymne magazin show format spiel band gruppe schiff restaurant café hotel unwort ausdruck bezeichnung
    `,
  organisationWords: `
    komitee kommission rat konzern gruppe partei regierung ministerium amt agentur büro gericht union verband bund
    verein föderation koalition stiftung institut universität hochschule schule kirche zeitung magazin presse radio
    fernsehen
    rundfunk kongress senat bundestag bundesrat landtag parlament nationalrat armee bundeswehr polizei zentrum bank
    fonds klub club liga bewegung allianz forum gewerkschaft museum bibliothek theater akademie gesellschaft gmbh ag kg
    se ev
    international nationen vereinte nato uno un eu usa cdu csu spd fdp afd bsw grüne grünen linke linkspartei övp spö
    fpö neos svp sp cvp dgb ver.di verdi igm bdi dihk adac bka bnd lka ard zdf ndr wdr br mdr orf srf rtl n-tv ntv dpa
    apa afp
    reuters ap sid cnn bbc spiegel zeit welt bild faz süddeutsche taz stern focus handelsblatt tagesspiegel standard
    kurier presse kronen krone nzz tagesanzeiger rki ezb iwf bundesbank ifo diw volkswagen vw bmw mercedes daimler
    porsche audi
    siemens bosch bayer basf sap telekom lufthansa bahn allianz fifa uefa dfb fc sv vfb vfl tsv borussia bayern werder
    schalke hertha kreml pentagon vatikan facebook twitter google apple amazon microsoft youtube greenpeace amnesty
    unicef
    `,
  places: `
    deutschland österreich schweiz liechtenstein frankreich belgien niederlande luxemburg italien spanien portugal
    england schottland irland großbritannien dänemark schweden norwegen finnland polen tschechien slowakei ungarn
    rumänien bulgarien
    serbien kroatien slowenien bosnien kosovo griechenland türkei russland ukraine belarus georgien armenien china japan
    korea nordkorea südkorea taiwan indien pakistan afghanistan iran irak syrien israel palästina gaza gazastreifen
    westjordanland ägypten libyen libanon jordanien saudi-arabien katar jemen marokko algerien tunesien südafrika
    nigeria kenia sudan äthiopien kanada mexiko brasilien argentinien venezuela kolumbien chile kuba australien amerika
    europa
    asien afrika berlin hamburg münchen köln frankfurt stuttgart düsseldorf dortmund essen leipzig bremen dresden
    hannover nürnberg duisburg bochum wuppertal bielefeld bonn münster karlsruhe mannheim augsburg wiesbaden mainz kiel
    lübeck
    rostock schwerin magdeburg erfurt potsdam saarbrücken freiburg würzburg bayern hessen sachsen thüringen brandenburg
    niedersachsen saarland sachsen-anhalt schleswig-holstein mecklenburg-vorpommern nordrhein-westfalen
    baden-württemberg
    rheinland-pfalz wien graz linz salzburg innsbruck tirol kärnten steiermark burgenland vorarlberg zürich bern basel
    genf lausanne luzern brüssel paris london rom madrid moskau kiew kyjiw warschau prag budapest washington new york
    peking
    tokio jerusalem teheran caracas davos straßburg ramstein`,
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
    darüber
    davon davor hierzu hinzu weiter weitere neben neue neuer neues alte ehemalige deutsche deutscher europäische
    europäischen russische amerikanische politik wirtschaft foto bild video anzeige menschen experten kritiker behörden
    leute inzwischen
    unterdessen mittlerweile demnach somit sodann einst einmal erneut`,
}
