import type { PeopleWords } from '../language.ts'
import { genderedNouns, mutual } from '../word-list.ts'
import { femaleNames, maleNames } from './names.ts'
import { nationalities } from './nationalities.ts'

/** Offices and ranks that stand before a name. */
const offices = genderedNouns(`
  président/e ex-président/e vice-président/e coprésident/e ministre ex-ministre vice-ministre premier/première
  vice-premier/vice-première
  ministre-président/e garde secrétaire chancelier/chancelière sénateur/sénatrice ex-sénateur/ex-sénatrice député/e
  ex-député/e eurodéputé/e député-maire/mairesse parlementaire questeur rapporteur/e maire/mairesse ex-maire maire-adjoint/e bourgmestre échevin/e
  syndic conseiller/conseillère adjoint/e préfet/préfète ex-préfet sous-préfet/sous-préfète gouverneur/e commissaire
  haut-commissaire juge procureur/e ex-procureur substitut magistrat/e bâtonnier/bâtonnière avocat/e notaire huissier/huissière
  ambassadeur/ambassadrice consul/e nonce émissaire médiateur/médiatrice général/e colonel/le capitaine commandant/e
  lieutenant/e lieutenant-colonel adjudant/e sergent/e caporal/e brigadier/brigadière major amiral/e contre-amiral
  vice-amiral maréchal roi/reine prince/princesse duc/duchesse comte/comtesse marquis/marquise baron/baronne empereur/impératrice
  émir cheikh sultan pape cardinal archevêque évêque abbé père/mère frère/sœur dom curé imam rabbin/e pasteur/e patriarche
  ayatollah docteur/e professeur/e maître recteur/rectrice proviseur/e doyen/ne directeur/directrice ex-directeur/ex-directrice
  codirecteur/codirectrice sous-directeur/sous-directrice chef/cheffe ex-chef patron/ne ex-patron/ex-patronne numéro leader
  leadeur/leadeuse dirigeant/e porte-parole candidat/e ex-candidat/e délégué/e coordinateur/coordinatrice coordonnateur/coordonnatrice
  responsable trésorier/trésorière écrivain/e auteur/e autrice romancier/romancière poète/poétesse essayiste dramaturge
  scénariste acteur/actrice comédien/ne humoriste chanteur/chanteuse rappeur/rappeuse musicien/ne pianiste violoniste
  compositeur/compositrice chorégraphe danseur/danseuse réalisateur/réalisatrice cinéaste producteur/productrice
  metteur/metteuse artiste peintre plasticien/ne photographe sculpteur/sculptrice dessinateur/dessinatrice styliste couturier/couturière
  architecte urbaniste économiste politologue sociologue historien/ne philosophe anthropologue géographe démographe
  politiste constitutionnaliste juriste psychologue psychiatre psychanalyste biologiste virologue épidémiologiste
  infectiologue climatologue géologue astronome physicien/ne chimiste mathématicien/ne chercheur/chercheuse médecin généraliste
  chirurgien/ne pédiatre urgentiste pharmacien/ne journaliste reporter éditorialiste chroniqueur/chroniqueuse
  présentateur/présentatrice animateur/animatrice correspondant/e militant/e activiste entraîneur/entraîneuse
  sélectionneur/sélectionneuse coach capitaine footballeur/footballeuse attaquant/e défenseur/e gardien/ne buteur/buteuse
  ailier/ailière talonneur joueur/joueuse tennisman/tenniswoman cycliste pilote nageur/nageuse
  skieur/skieuse judoka cofondateur/cofondatrice fondateur/fondatrice pdg dg ceo gérant/e entrepreneur/entrepreneuse
  homme/femme milliardaire banquier/banquière consultant/e analyste syndicaliste youtubeur/youtubeuse influenceur/influenceuse
  cuisinier/cuisinière boulanger/boulangère agriculteur/agricultrice éleveur/éleveuse vigneron/ne maraîcher/maraîchère
`)

/** What else one person is called by. */
const standings = genderedNouns(`
  homme/femme garçon/fille monsieur/madame jeune enfant adolescent/e ado mineur/e bébé vieillard/vieille
  mari/épouse époux compagnon/compagne conjoint/e ex-mari/ex-femme ex-compagnon/ex-compagne papa/maman fils/fille
  frère/sœur demi-frère/demi-sœur oncle/tante grand-père/grand-mère beau-père/belle-mère beau-frère/belle-sœur gendre
  petit-fils/petite-fille cousin/e neveu/nièce veuf/veuve jumeau/jumelle fiancé/e ami/e meilleur copain/copine
  voisin/e proche parent/e personne individu quidam citoyen/ne habitant/e riverain/e résident/e locataire propriétaire
  bailleur/bailleresse hôte/hôtesse passant/e badaud usager/usagère automobiliste conducteur/conductrice chauffeur/chauffeuse
  passager/passagère voyageur/voyageuse touriste vacancier/vacancière client/e consommateur/consommatrice acheteur/acheteuse
  vendeur/vendeuse commerçant/e restaurateur/restauratrice hôtelier/hôtelière cafetier/cafetière serveur/serveuse
  barman/barmaid artisan/e ouvrier/ouvrière employé/e salarié/e cadre technicien/ne ingénieur/e stagiaire apprenti/e
  intérimaire chômeur/chômeuse retraité/e pêcheur/pêcheuse paysan/ne exploitant/e viticulteur/viticultrice céréalier/céréalière
  apiculteur/apicultrice cheminot/e routier/routière facteur/factrice livreur/livreuse coiffeur/coiffeuse fleuriste boucher/bouchère
  libraire éditeur/éditrice imprimeur/e jardinier/jardinière maçon/ne plombier/plombière électricien/ne garagiste
  infirmier/infirmière aide-soignant/aide-soignante soignant/e sage-femme patient/e malade blessé/e victime survivant/e rescapé/e
  sinistré/e témoin suspect/e accusé/e prévenu/e détenu/e prisonnier/prisonnière condamné/e agresseur/e assaillant/e
  tueur/tueuse meurtrier/meurtrière voleur/voleuse terroriste djihadiste otage plaignant/e requérant/e policier/policière
  gendarme enquêteur/enquêtrice inspecteur/inspectrice agent/e officier/officière militaire soldat/e vétéran pompier/pompière
  sapeur-pompier sauveteur/sauveteuse secouriste surveillant/e douanier/douanière fonctionnaire diplomate envoyé/e
  représentant/e négociateur/négociatrice expert/e spécialiste scientifique universitaire enseignant/e instituteur/institutrice
  prof formateur/formatrice éducateur/éducatrice directeur/directrice élève collégien/ne lycéen/ne étudiant/e doctorant/e
  diplômé/e parent élu/e édile opposant/e rival/e adversaire concurrent/e allié/e prédécesseur/e successeur/e remplaçant/e
  collègue confrère/consœur collaborateur/collaboratrice camarade partisan/e sympathisant/e électeur/électrice votant/e
  manifestant/e gréviste organisateur/organisatrice bénévole adhérent/e membre participant/e spectateur/spectatrice
  supporter/supportrice fan téléspectateur/téléspectatrice auditeur/auditrice lecteur/lectrice internaute
  migrant/e réfugié/e exilé/e sans-papiers dissident/e exilée autochtone insulaire villageois/e parisien/ne marseillais/e
  lyonnais/e breton/ne corse normand/e français/e belge suisse québécois/e américain/e britannique allemand/e italien/ne
  espagnol/e ukrainien/ne russe conservateur/conservatrice libéral/e socialiste communiste écologiste insoumis/e
  centriste démocrate républicain/e macroniste gaulliste lepéniste frontiste mélenchoniste ténor figure star vedette
  idole champion/ne vainqueur/e vice-champion/ne médaillé/e tenant/e finaliste lauréat/e athlète sportif/sportive arbitre
  technicien/ne intéressé/e trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire
  nonagénaire centenaire vingtenaire source investisseur/investisseuse actionnaire administrateur/administratrice
  syndiqué/e intellectuel/le penseur/penseuse théologien/ne religieux/religieuse prêtre moine moniale nonne prélat pontife
  souverain/e monarque fidèle croyant/e chiraquien/ne sarkozyste hollandais/e locataire pensionnaire interprète parolier/parolière
  dessinatrice critique blogueur/blogueuse documentariste réfugiée trublion
`)

export const people: PeopleWords = {
  maleNames,
  femaleNames,
  titles: `
    état etat m mm mme mmes mlle mlles me dr pr mgr st ste monsieur messieurs madame mesdames mademoiselle ${offices.all} lord sir lady
    don saint sainte défense intérieur économie finances justice santé éducation travail culture écologie agriculture
    transports logement industrie énergie numérique affaires étrangères outre-mer sports commerce tourisme
    enseignement recherche jeunesse solidarités sceaux armées égalité immigration coopération
  `,
  maleWords: `m mm mgr monsieur messieurs lord sir don pape cardinal archevêque évêque abbé curé moine prêtre ${offices.male} ${standings.male} ${nationalities.male}`,
  femaleWords: `mme mmes mlle mlles madame mesdames mademoiselle lady autrice sage-femme nonne moniale ${offices.female} ${standings.female} ${nationalities.female}`,
  roles: `${offices.all} ${standings.all} ${nationalities.all}`,
  groups: `
    autorités responsables experts expertes analystes sources critiques détracteurs partisans opposants alliés proches parents
    voisins voisines habitants habitantes riverains villageois citoyens citoyennes électeurs témoins victimes survivants
    rescapés sinistrés blessés manifestants militants militantes organisateurs organisatrices bénévoles salariés salariées
    employés ouvriers cadres médecins soignants infirmiers infirmières aides-soignants scientifiques chercheurs chercheuses
    économistes historiens professeurs enseignants enseignantes étudiants étudiantes lycéens collégiens élèves mères pères
    enfants fils filles frères sœurs femmes hommes jeunes ados policiers gendarmes pompiers enquêteurs agents militaires soldats
    procureurs juges magistrats avocats journalistes médias auteurs députés sénateurs élus élues parlementaires politiques
    dirigeants ministres maires préfets républicains démocrates socialistes conservateurs libéraux communistes écologistes
    insoumis centristes macronistes syndicats syndicalistes entreprises patrons entrepreneurs commerçants restaurateurs
    artisans organisations associations collectifs pays nations gouvernements partis supporteurs supporters fans usagers
    automobilistes clients consommateurs passagers voyageurs touristes participants membres adhérents collègues confrères
    camarades amis observateurs spécialistes sondés interrogés détenus prisonniers migrants réfugiés exilés agriculteurs
    éleveurs paysans vignerons pêcheurs chasseurs cheminots routiers retraités chômeurs locataires propriétaires internautes
    spectateurs téléspectateurs lecteurs joueurs joueuses footballeurs couple équipe personnel foule gens public avocates
    diplomates conseillers conseillères représentants délégués porte-parole négociateurs rebelles insurgés talibans
    terroristes djihadistes évêques prêtres religieux fidèles croyants artistes musiciens acteurs comédiens intermittents
    investisseurs actionnaires certains certaines plusieurs beaucoup tous toutes autres quelques-uns ceux celles
  `,
  abbreviatedRoles: { dr: 'docteur', pr: 'professeur', me: 'maître', mgr: 'évêque' },
  similarRoles: mutual({
    président: 'chef patron dirigeant',
    présidente: 'cheffe patronne dirigeante',
    chef: 'président premier patron leader ministre',
    cheffe: 'présidente première patronne',
    patron: 'président pdg directeur chef dirigeant dg',
    patronne: 'présidente pdg directrice cheffe dirigeante dg',
    dirigeant: 'président pdg directeur chef patron leader',
    dirigeante: 'présidente pdg directrice cheffe patronne',
    leader: 'chef président dirigeant secrétaire',
    maire: 'édile élu élue bourgmestre',
    mairesse: 'élue édile bourgmestre',
    officier: 'commandant commandante colonel capitaine lieutenant lieutenante lieutenant-colonel chef',
    gradé: 'commandant colonel capitaine lieutenant adjudant',
    édile: 'maire',
    élu: 'maire député sénateur conseiller adjoint échevin',
    élue: 'maire députée sénatrice conseillère adjointe échevine',
    député: 'parlementaire élu',
    députée: 'parlementaire élue',
    sénateur: 'parlementaire élu',
    sénatrice: 'parlementaire élue',
    parlementaire: 'député députée sénateur sénatrice eurodéputé eurodéputée',
    avocat: 'maître conseil défenseur',
    avocate: 'maître conseil',
    procureur: 'magistrat',
    procureure: 'magistrate',
    magistrat: 'procureur juge',
    magistrate: 'procureure juge',
    médecin: 'docteur praticien généraliste chirurgien urgentiste',
    docteur: 'médecin',
    professeur: 'enseignant universitaire chercheur',
    professeure: 'enseignante universitaire chercheuse',
    enseignant: 'professeur instituteur prof',
    enseignante: 'professeure institutrice prof',
    chercheur: 'scientifique professeur économiste sociologue historien',
    chercheuse: 'scientifique professeure économiste sociologue historienne',
    entraîneur: 'technicien coach sélectionneur',
    technicien: 'entraîneur sélectionneur',
    sélectionneur: 'entraîneur technicien coach',
    coach: 'entraîneur sélectionneur',
    joueur: 'footballeur attaquant défenseur milieu gardien ailier',
    footballeur: 'joueur attaquant défenseur milieu gardien',
    écrivain: 'auteur romancier essayiste',
    écrivaine: 'autrice romancière auteure',
    auteur: 'écrivain romancier',
    autrice: 'écrivaine romancière',
    romancier: 'écrivain auteur',
    romancière: 'écrivaine autrice',
    chanteur: 'artiste interprète rappeur musicien',
    chanteuse: 'artiste interprète rappeuse musicienne',
    acteur: 'comédien',
    actrice: 'comédienne',
    comédien: 'acteur',
    comédienne: 'actrice',
    réalisateur: 'cinéaste metteur',
    réalisatrice: 'cinéaste metteuse',
    cinéaste: 'réalisateur réalisatrice',
    pape: 'pontife',
    pontife: 'pape',
    évêque: 'prélat archevêque',
    agriculteur: 'éleveur exploitant paysan céréalier viticulteur maraîcher',
    agricultrice: 'éleveuse exploitante paysanne maraîchère',
    éleveur: 'agriculteur',
    milliardaire: 'patron entrepreneur homme',
  }),
}
