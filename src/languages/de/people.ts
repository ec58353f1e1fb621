import type { PeopleWords } from '../language.ts'
import { nationalities } from './nationalities.ts'

export const people: PeopleWords = {
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
    fraktionsvize parteivize
    landeshauptmann landeshauptfrau landesrätin sportvorstand sportvorständin coach vorstand vorständin regierungsrat
    regierungsrätin nationalrat nationalrätin ständerat ständerätin gemeindepräsident gemeindepräsidentin
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
    landwirt unternehmer forscher experte abgeordneter kollege mitarbeiter zeuge angeklagter stürmer torwart
    landeshauptmann ${nationalities.male}
    `,
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
    expertin kollegin mitarbeiterin zeugin chefin vorsitzende landeshauptfrau
    ${nationalities.female}
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
    fraktionsvize parteivize vorsitzenden chef
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
    verdächtiger verdächtige opfer überlebender überlebende nachbar nachbarin anwohnerin bewohnerin bürgerin
    wählerin kunde kundin nutzer nutzerin gegnerin kritikerin rivale rivalin konkurrent verbündeter freund freundin
    kollege kollegin ehemann ehefrau gatte gattin witwe witwer vater mutter sohn tochter bruder
    schwester onkel tante cousin neffe nichte großvater großmutter mann frau junge mädchen kind person quelle insider
    politiker politikerin oppositionsführer oppositionsführerin oppositionspolitiker republikaner demokrat demokratin
    sozialdemokrat sozialdemokratin christdemokrat liberaler grüner konservativer kandidat kandidatin bewerber
    nachfolger nachfolgerin vorgänger vorgängerin stellvertreter stellvertreterin aktivist aktivistin gewerkschafter
    demonstrant
    demonstrantin migrant flüchtling dissident vermittler gesandter beauftragter beauftragte organisator veranstalter
    jährige jähriger jährigen vertreter vertreterin präsidentschaftskandidat ermittler beobachter anhänger mitglied
    stellvertreter repräsentant repräsentantin gutachter gutachterin sachverständiger wissenschaftler forscher
    verantwortlicher verantwortliche projektleiter initiator initiatorin hauptgeschäftsführer vorstandschef
    vorstandsvorsitzender vorstandsmitglied kommentator kritiker astronom physiker biologe biologin chemiker mediziner
    psychologe psychologin soziologe soziologin jurist juristin meteorologe geologe archäologe archäologin astronaut
    kommissarin gouverneur gouverneurin monarch herrscher führer anführer rebellenführer oppositioneller demonstrationsleiter
    flugbegleiter passagier häftling patient mandant klient hersteller sieger siegerin gewinner gewinnerin verlierer
    betroffener betroffene teilnehmer teilnehmerin zuschauer leser leserin randalierer täter angreifer entführer
    landeshauptmann landeshauptfrau landesrat landesrätin sportvorstand sportvorständin sportdirektor sportchef coach
    cheftrainer cheftrainerin schiedsrichter schiedsrichterin klubchef vereinschef rathauschef rathauschefin kämmerer
    kämmerin dezernent dezernentin gemeindepräsident gemeindepräsidentin stadtpräsident stadtpräsidentin regierungsrat
    regierungsrätin nationalrat nationalrätin ständerat ständerätin gemeinderat gemeinderätin ortsvorsteher
    ortsvorsteherin bezirksbürgermeister bezirksbürgermeisterin schulleiter schulleiterin museumsdirektor
    museumsdirektorin intendant intendantin kurator kuratorin förster försterin imker imkerin wirt wirtin hotelier
    gastwirt gastwirtin bäcker bäckerin metzger winzer winzerin hebamme pensionär rentner rentnerin mieter mieterin
    vermieter urlauber urlauberin tourist touristin spaziergänger wanderer wanderin zimmermann tischler schreiner
    elektriker klempner gärtner gärtnerin koch köchin kellner kellnerin verkäufer verkäuferin friseur friseurin
    busfahrer lokführer lokführerin kapitänin matrose feuerwehrmann feuerwehrfrau sanitäter sanitäterin notarzt notärztin
    retter bergretter bergführer bergführerin
    ${nationalities.all}
    ministerpräsidenten präsidentin nobelpreisträger preisträger preisträgerin darsteller darstellerin
    `,
  groups: `
    behörden beamte experten expertinnen analysten quellen kritiker anhänger gegner verbündete angehörige verwandte
    nachbarn anwohner bewohner bürger wähler zeugen augenzeugen überlebende demonstranten aktivisten organisatoren
    veranstalter
    beschäftigte ärzte wissenschaftler forscher ökonomen volkswirte historiker professoren studenten eltern väter mütter
    kinder söhne töchter brüder geschwister frauen männer jugendliche polizisten
    ermittler soldaten staatsanwälte richter anwälte journalisten medien abgeordnete senatoren parteien republikaner
    demokraten sozialdemokraten christdemokraten grüne grünen liberale konservative linke
    gewerkschaften firmen arbeitgeber organisationen verbände länder staaten regierungen fans nutzer kunden
    verbraucher passagiere teilnehmer gäste mitglieder kollegen freunde beobachter befragte häftlinge gefangene
    migranten
    flüchtlinge landwirte bauern rentner händler investoren menschen leute paar team mannschaft menge mehrere einige
    viele manche andere beide alle politiker politikern datenschützer umweltschützer tierschützer naturschützer meteorologen
    astronomen vertreter sprecher initiatoren betreiber befürworter kommentatoren muslime christen juden opfer täter
    ärztinnen lehrer schüler bürgermeister minister außenminister innenminister finanzminister richter ministerien
    gewerkschafter beteiligte medienberichte presseberichte agenturberichte zeitungsberichte behördenvertreter medienvertreter regierungsvertreter bundesländer kommunen
    `,
  /** Those that are no names in other languages. */
  maleNames: 'reto beat urs ruedi ueli veit falk wolf lasse',
}
