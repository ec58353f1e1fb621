import type { PeopleWords } from '../language.ts'

export const people: PeopleWords = {
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
}
