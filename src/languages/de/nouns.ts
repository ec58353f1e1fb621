import type { NounWords } from '../language.ts'

export const nouns: NounWords = {
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
    anbieter versicherung krankenkasse redaktion zeitschrift sportzeitung fachzeitschrift wochenzeitung blatt tagesblatt
    portal onlineportal verlag sekretariat kanzlei präsidium bischofskonferenz konferenz synode kanton gericht
    landeskriminalamt bundeskriminalamt innenministerium wetterdienst geheimdienst nachrichtendienst verfassungsschutz
    dienst sicherheitsrat generalversammlung weltorganisation allianz luftwaffe küstenwache leitstelle justiz
    rathaus kreml präsidentenpalast präsidialamt umfeld staatskanzlei rechnungshof aufsicht aufsichtsbehörde parteitag vorstand aufsichtsrat betriebsrat jury
    `,
  documents: `
    erklärung stellungnahme mitteilung pressemitteilung aussendung brief schreiben bericht dokument papier text
    nachricht tweet beitrag post eintrag rede ansprache buch artikel leitartikel kommentar kolumne interview gespräch
    video
    aufnahme e-mail mail resolution beschluss urteil gesetz entwurf klage anzeige anklage anklageschrift vertrag
    abkommen vereinbarung manifest transparent plakat schild slogan umfrage studie untersuchung analyse gutachten
    protokoll
    antwort antrag aufruf appell verordnung verfassung satzung regel hinweis notiz bekennerschreiben programm
    wahlprogramm memo rundschreiben meldung ankündigung anordnung begründung verlautbarung veröffentlichung
    bekanntmachung fassung webseite website internetseite homepage blog statement kommuniqué fazit vermerk
    presseerklärung pressemeldung aussage aussagen angaben vorwurf schätzung schätzungen prognose
    rechnung berechnung berechnungen statistik gerüchte gerüchten nachrichten medienberichte medienberichten präambel
    grundgesetz leitlinie richtlinie kreise kreisen
    `,
  titleNouns: `
    buch roman film serie sendung lied song album werk gedicht märchen dokumentation stück theaterstück gemälde
    ausstellung titel namens genannt genannter sogenannte sogenannten sogenannter begriff wort wörter ausdruck formel
    motto slogan überschrift bereich stamm stamms stammes magazins magazines rubrik
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
    unicef blatt abendblatt tageblatt nachrichten rundschau anzeiger post times news journal figaro guardian
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
}
