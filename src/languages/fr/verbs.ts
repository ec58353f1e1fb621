import type { LanguageData } from '../language.ts'

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

/** Words that lose their vowel before another, with either apostrophe: the tokenizer parts them from it. */
const elided = (words: string): string =>
  words
    .split(' ')
    .flatMap((word) => [`${word}'`, `${word}’`])
    .join(' ')

const forms = (verbs: string, kind: 'finite' | 'gerund'): string =>
  verbs
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((verb) => (kind === 'finite' ? inflect(verb).finite : [inflect(verb).gerund]))
    .join(' ')

const sayingVerbs = `
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
const sayingIrregular = `
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
const sayingGerundIrregular = `
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
const judgingIrregular = `
  voit voyait vu vit décrit décrivent décrivait appelle appellent appelé met mettent mis prend prit pris veut veulent
  voulait voulu sait savait connaît comprend comprenait compris sent ressent perçoit perçu
  défend défendent défendu soutient accueille accueilli tient tenu reçoit reçu promet promis offre offert définit défini
  `
const judgingGerundIrregular = 'voyant décrivant faisant mettant prenant voulant sachant défendant offrant'

/** French, as printed in France, Belgium, Switzerland and Canada. */
export const french: LanguageData = {
  language: 'fr',
  englishEquivalents: {
    the: `le la les ${elided('l')}`,
    a: 'un une',
    to: 'à',
    who: 'qui',
    that: `que ${elided('qu')}`,
    as: 'comme',
    and: 'et',
    or: 'ou',
    has: 'a as',
    one: 'on',
    but: 'or',
  },
  elided: 'l d j m t s n c qu jusqu lorsqu puisqu quoiqu',
  enclitic: 'il elle on ils elles je nous vous tu ce',
  speech: `${forms(sayingVerbs, 'finite')} ${sayingIrregular}`,
  speechParticiples: `${forms(sayingVerbs, 'gerund')} ${sayingGerundIrregular}`,
  judging: `${forms(judgingVerbs, 'finite')} ${judgingIrregular}`,
  judgingParticiples: `${forms(judgingVerbs, 'gerund')} ${judgingGerundIrregular}`,
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
  addressees: {
    ties: {
      to: { speech: true, nouns: 'lettre courrier courriel message entretien interview discours réponse déclaration' },
      au: { speech: true, nouns: 'lettre courrier courriel message entretien interview discours réponse déclaration' },
      aux: { speech: true, nouns: 'lettre courrier courriel message entretien interview discours réponse déclaration' },
      auprès: { speech: true },
      devant: { speech: true, nouns: 'discours' },
      avec: { nouns: 'entretien interview conversation discussion échange' },
    },
    within: 'dans lors durant pendant par',
    between: 'adressée adressé envoyée envoyé accordé accordée transmise transmis',
  },
  subjectPronouns: { male: 'il', female: 'elle', plural: 'ils elles', neuter: 'cela ça', first: 'je nous on' },
  // A possessive agrees with what is owned, not with the owner.
  otherPronouns: {
    male: 'lui son sa ses sien sienne',
    female: 'son sa ses sien sienne',
    plural: 'eux leur leurs',
    neuter: '',
    first: 'moi mon ma mes notre nos',
  },
  relatives: 'qui que dont lequel laquelle lesquels lesquelles auquel où',
  // A contraction is a preposition too.
  determiners: `le la les ${elided('l')} un une des ce cet cette ces autre autres certains certaines plusieurs quelques chaque tout toute tous toutes aucun aucune nul nulle deux trois quatre cinq six sept huit neuf dix
    nombreux nombreuses divers diverses différents différentes quelque maints du au aux`,
  prepositions: `de ${elided('d jusqu')} du à au aux en par pour avec sans sous sur dans chez vers contre entre parmi depuis pendant durant dès avant après devant derrière malgré outre selon hors sauf suite lors envers via auprès
    près loin face grâce quant jusque afin`,
  conjunctions: `et ou mais donc or ni car que ${elided('qu lorsqu puisqu')} si comme quand lorsque puisque parce quoique tandis alors cependant pourtant toutefois néanmoins pourquoi comment combien où`,
  // "A déclaré Dole", "fait valoir Dole": between its verb and a subject an auxiliary is passed over, so that those of
  // the past stand with the adverbs too.
  auxiliaries: `
    a ont ai as avons avez avait avaient aura auront aurait auraient ait aient eu eut avoir ayant est sont suis es
    sommes êtes était étaient sera seront serait seraient soit soient fut furent être été étant va vont allait
    vais doit doivent devait devrait devra peut peuvent pouvait pourrait pourra pu dû faut fallait vient viennent venait
    fait font faisait fit
    `,
  adverbs: `a ont avait avaient aura aurait ait est était fait ne ${elided('n s m t')} se lui leur me te y en pas plus jamais aussi déjà encore toujours même également notamment ainsi ensuite puis
    enfin alors bien mal très trop peu seulement récemment immédiatement clairement publiquement simplement fermement
    sobrement longuement vivement hier aujourd'hui aujourd’hui demain abord auparavant précédemment maintenant
    finalement initialement surtout presque vraiment justement sèchement ironiquement textuellement ici là souvent
    parfois rapidement ailleurs
    `,
  times: `
    lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre
    octobre novembre décembre matin midi après-midi soir soirée nuit veille semaine week-end mois an année jour journée
    heures
  `,
  numberWords: `
    un une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante
    cinquante soixante cent cents mille million millions milliard milliards dizaine dizaines centaine centaines milliers
  `,
  titles: `
    m mm mme mmes mlle me dr pr mgr monsieur messieurs madame mesdames mademoiselle maître docteur professeur
    professeure président présidente ex-président ex-présidente vice-président vice-présidente ministre ex-ministre
    premier première
    secrétaire chancelier chancelière sénateur sénatrice député députée eurodéputé eurodéputée maire ex-maire préfet
    préfète gouverneur gouverneure conseiller conseillère juge procureur procureure magistrat magistrate ambassadeur
    ambassadrice
    général générale colonel capitaine commandant lieutenant commissaire brigadier amiral roi reine prince princesse duc
    pape cardinal archevêque évêque abbé père sœur frère imam rabbin pasteur directeur directrice chef cheffe patron
    patronne
    leader candidat candidate porte-parole avocat avocate écrivain écrivaine auteur autrice acteur actrice chanteur
    chanteuse réalisateur réalisatrice économiste politologue sociologue historien historienne journaliste militant
    militante
    entraîneur sélectionneur capitaine coprésident coprésidente cofondateur fondateur fondatrice pdg lord sir lady don
    défense intérieur économie finances justice santé éducation travail culture écologie agriculture transports
    `,
  maleWords: `
    m mm monsieur messieurs roi prince duc pape cardinal archevêque évêque abbé père frère homme garçon mari fils oncle
    grand-père président ex-président vice-président chancelier sénateur député eurodéputé préfet gouverneur conseiller
    procureur magistrat ambassadeur général directeur patron candidat avocat écrivain acteur chanteur réalisateur
    historien militant entraîneur sélectionneur fondateur neveu cousin époux compagnon veuf ami policier agriculteur
    infirmier
    habitant employé ouvrier étudiant chercheur lord sir élu adjoint dirigeant`,
  femaleWords: `
    mme mmes mlle madame mesdames mademoiselle reine princesse duchesse mère sœur femme fille épouse tante grand-mère
    présidente ex-présidente vice-présidente chancelière sénatrice députée eurodéputée préfète gouverneure conseillère
    procureure magistrate ambassadrice générale directrice cheffe patronne candidate avocate écrivaine autrice actrice
    chanteuse réalisatrice historienne militante entraîneuse fondatrice nièce cousine compagne veuve amie policière
    agricultrice infirmière habitante employée ouvrière étudiante chercheuse lady élue adjointe dirigeante
    ministre-présidente
    `,
  roles: `
    président présidente ex-président ex-présidente vice-président vice-présidente ministre ex-ministre chancelier
    chancelière sénateur sénatrice député députée eurodéputé eurodéputée élu élue maire ex-maire adjoint adjointe préfet
    préfète
    gouverneur gouverneure conseiller conseillère juge procureur procureure magistrat magistrate ambassadeur
    ambassadrice diplomate général colonel capitaine commandant lieutenant commissaire brigadier amiral roi reine prince
    princesse pape
    pontife cardinal archevêque évêque prêtre curé imam rabbin pasteur directeur directrice chef cheffe patron patronne
    dirigeant dirigeante leader candidat candidate porte-parole avocat avocate auteur autrice écrivain écrivaine
    journaliste reporter éditorialiste chroniqueur chroniqueuse rédacteur rédactrice présentateur présentatrice
    animateur animatrice acteur actrice comédien comédienne chanteur chanteuse musicien réalisateur réalisatrice
    cinéaste artiste
    économiste analyste expert experte spécialiste politologue sociologue historien historienne chercheur chercheuse
    scientifique médecin docteur chirurgien infirmier infirmière professeur professeure enseignant enseignante
    instituteur
    militant militante syndicaliste entrepreneur entrepreneuse homme femme milliardaire banquier investisseur agent
    policier policière gendarme enquêteur inspecteur soldat militaire secrétaire collaborateur collaboratrice
    fonctionnaire employé
    employée salarié salariée ouvrier ouvrière agriculteur agricultrice pêcheur voisin voisine habitant habitante
    riverain riveraine citoyen citoyenne électeur électrice usager client cliente passager conducteur pilote victime
    survivant
    survivante rescapé témoin suspect accusé prévenu détenu opposant opposante rival adversaire allié ami amie proche
    collègue époux épouse mari compagnon compagne veuve père mère fils fille frère sœur oncle tante cousin cousine neveu
    nièce
    personne jeune garçon enfant source joueur joueuse footballeur entraîneur sélectionneur gardien athlète champion
    championne star élève étudiant étudiante proviseur recteur parlementaire responsable conservateur libéral socialiste
    communiste démocrate républicain républicaine médiateur négociateur émissaire envoyé rapporteur fondateur fondatrice
    cofondateur gérant gérante pdg cadre consultant consultante propriétaire coordinateur organisateur organisatrice
    manifestant manifestante migrant réfugié réfugiée dissident intéressé intéressée quadragénaire quinquagénaire
    sexagénaire septuagénaire trentenaire locataire hôte
    `,
  groups: `
    autorités responsables experts expertes analystes sources critiques partisans opposants alliés proches parents
    voisins habitants riverains citoyens électeurs témoins victimes survivants rescapés manifestants militants
    organisateurs salariés
    employés ouvriers médecins soignants scientifiques chercheurs économistes historiens professeurs enseignants
    étudiants élèves mères pères enfants frères sœurs femmes hommes jeunes policiers gendarmes enquêteurs agents
    militaires soldats
    procureurs juges magistrats avocats journalistes médias députés sénateurs élus parlementaires politiques dirigeants
    ministres maires républicains démocrates socialistes conservateurs libéraux communistes syndicats entreprises
    patrons
    organisations associations pays nations gouvernements supporteurs supporters fans usagers clients consommateurs
    passagers participants membres collègues amis observateurs spécialistes sondés détenus prisonniers migrants réfugiés
    agriculteurs pêcheurs cheminots retraités internautes couple équipe personnel foule gens certains plusieurs beaucoup
    tous avocates diplomates conseillers écologistes insoumis
    `,
  bodies: `
    gouvernement exécutif ministère administration présidence chancellerie congrès sénat chambre parlement assemblée
    tribunal cour parquet justice police gendarmerie armée garde parti coalition opposition majorité commission comité
    conseil
    mairie municipalité préfecture région département entreprise société firme compagnie groupe organisation organisme
    agence institut université école collège lycée hôpital église fondation association fédération confédération
    syndicat
    union ligue club équipe banque fonds journal quotidien hebdomadaire magazine revue chaîne radio média presse
    ambassade consulat bureau direction service campagne mouvement plateforme réseau observatoire centre institution ong
    famille
    diocèse collectif constructeur opérateur enseigne`,
  documents: `
    communiqué déclaration lettre courrier note rapport document texte message tweet publication post discours livre
    article éditorial tribune chronique entretien interview reportage vidéo enregistrement résolution jugement arrêt
    arrêté décret loi
    plainte accord traité manifeste banderole pancarte affiche slogan sondage enquête étude analyse mémo circulaire
    bulletin réponse témoignage motion dépêche allocution courriel mail sms billet légende titre constitution règlement
    avis
    procès-verbal ordonnance`,
  titleNouns: `
    livre roman film série émission programme chanson album disque œuvre revue poème conte documentaire pièce tableau
    exposition intitulé intitulée intitulés appelé appelée dénommé dénommée surnommé surnommée baptisé baptisée
    terme mot mots expression formule concept titre slogan surnom étiquette opération affaire plan projet prix tournoi
    coupe comédie podcast épisode tube single hymne magazine essai ouvrage recueil bande spectacle rubrique
    `,
  organisationWords: `
    comité commission conseil corporation groupe parti gouvernement ministère département agence office bureau tribunal
    cour union association fédération confédération coalition fondation institut université école collège lycée église
    journal revue presse radio télévision congrès sénat chambre parlement assemblée nationale national administration
    armée garde police centre banque fonds club ligue mouvement alliance front forum syndicat service hôpital musée
    bibliothèque théâtre académie société compagnie frères international internationale observatoire organisation
    nations unies otan onu ue élysée matignon bercy beauvau quai orsay maison-blanche kremlin pentagone vatican bfmtv
    bfm tf1
    france2 rtl afp reuters ap cnn bbc monde figaro libération parisien humanité point express obs mediapart médiapart
    insee cgt cfdt fo medef lr ps rn lfi eelv renaissance modem horizons reconquête sncf edf engie total totalenergies
    renault peugeot stellantis airbus facebook twitter google apple amazon microsoft youtube psg om ol fifa uefa croix
    rouge commune
    `,
  places: `
    france belgique suisse luxembourg canada québec allemagne italie espagne portugal angleterre royaume-uni
    grande-bretagne écosse irlande pays-bas autriche grèce turquie russie ukraine pologne hongrie roumanie bulgarie
    serbie chine japon corée inde
    pakistan afghanistan iran irak syrie israël palestine gaza égypte libye liban jordanie arabie maroc algérie tunisie
    sénégal mali niger burkina tchad cameroun congo gabon bénin togo guinée côte ivoire rwanda madagascar nigeria
    afrique europe
    asie amérique états-unis états mexique brésil argentine venezuela colombie chili cuba haïti australie paris
    marseille lyon toulouse nice nantes montpellier strasbourg bordeaux lille rennes reims toulon grenoble dijon angers
    nîmes
    saint-étienne brest limoges tours amiens metz perpignan besançon orléans rouen mulhouse caen nancy bretagne
    normandie occitanie provence alsace lorraine corse guadeloupe martinique guyane réunion mayotte bruxelles liège
    anvers genève
    lausanne zurich berne montréal ottawa washington new-york londres berlin rome madrid moscou kiev kyiv pékin tokyo
    jérusalem versailles calais
    `,
  sentenceStarters: `le la les ${elided('l d c j n s m qu jusqu lorsqu puisqu')} un une des ce cet cette ces ceci cela ça il elle ils elles on je nous vous tu son sa ses leur leurs mon ma mes notre nos votre vos et ou mais donc or ni car que qui si
    comme quand lorsque puisque parce quoique tandis alors cependant pourtant toutefois néanmoins pourquoi comment
    combien où quel quelle quels quelles de du à au aux en par pour avec sans sous sur dans chez vers contre entre
    parmi depuis pendant durant dès avant après devant derrière malgré outre selon hors sauf suite lors face grâce quant
    jusque afin non oui ne y a est sont était étaient fut sera ici là hier aujourd'hui
    aujourd’hui demain maintenant déjà encore toujours aussi ainsi ensuite puis enfin surtout même également notamment
    récemment actuellement finalement auparavant tout toute tous toutes chaque aucun aucune certains
    certaines plusieurs quelques autre autres beaucoup peu plus moins très trop bien mal mieux deux trois quatre cinq
    six sept huit neuf dix cent mille premier première dernier dernière interrogé interrogée invité invitée
    présent contacté contactée sollicité joint jointe rien personne quelqu'un quelqu’un merci bonjour voilà voici
    peut-être certes faut vient reste impossible difficile lire photo image vidéo publicité mise quoi moi lui eux
    ministre président experts responsables autorités habitants témoins dit ancien ancienne homme`,
}
