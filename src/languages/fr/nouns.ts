import type { NounWords } from '../language.ts'

export const nouns: NounWords = {
  bodies: `
    gouvernement exécutif ministère administration présidence chancellerie secrétariat cabinet congrès sénat chambre
    parlement assemblée hémicycle tribunal cour parquet justice police gendarmerie armée garde marine parti coalition
    opposition majorité commission comité conseil mairie municipalité commune préfecture sous-préfecture région
    département métropole agglomération intercommunalité rectorat académie diplomatie entreprise société firme compagnie
    groupe multinationale start-up filiale organisation organisme agence institut université faculté école collège lycée hôpital
    clinique chu église diocèse évêché paroisse mosquée fondation association fédération confédération syndicat intersyndicale
    patronat union ligue club équipe sélection banque assureur fonds bourse journal quotidien hebdomadaire hebdo mensuel
    magazine revue chaîne radio station média presse tabloïd site portail ambassade consulat bureau direction service
    campagne mouvement plateforme plate-forme réseau observatoire centre institution instance autorité ong famille maison
    collectif coopérative constructeur opérateur transporteur enseigne distributeur fabricant géant exploitant régie
    laboratoire musée théâtre festival régime kremlin pentagone vatican milice guérilla état-major rédaction
    formation juridiction caisse
  `,
  documents: `
    communiqué déclaration lettre courrier note rapport document texte message tweet publication post discours livre article
    éditorial tribune chronique entretien interview reportage vidéo enregistrement résolution jugement arrêt arrêté décret
    loi plainte accord traité manifeste banderole pancarte affiche slogan sondage enquête étude analyse mémo circulaire
    bulletin réponse témoignage motion dépêche allocution courriel mail sms billet légende titre constitution règlement avis
    procès-verbal ordonnance pétition tract brochure notice réquisitoire charte convention contrat cahier projet proposition
    amendement code protocole guide biographie autobiographie mémoires journal blog roman essai préambule conclusion bilan
    synthèse constat recours requête faire-part écriteau panneau inscription faire-valoir
  `,
  titleNouns: `
    livre livres roman romans film films long-métrage court-métrage série émission programme chanson chansons album disque
    œuvre œuvres revue poème poèmes conte documentaire pièce tableau exposition expo essai biographie bd intitulé intitulée
    intitulés intitulées appelé appelée dénommé dénommée surnommé surnommée baptisé baptisée dit dite dits terme termes mot mots
    expression expressions formule concept notion titre titres slogan surnom sobriquet étiquette label opération affaire plan
    projet prix tournoi coupe comédie podcast épisode tube single hymne magazine ouvrage recueil bande spectacle rubrique
    tournée concert morceau clip opéra tragédie saga nouvelle chronique article tribune enquête dossier jeu festival colloque
    conférence atelier séminaire variant marque collection hashtag
  `,
  organisationWords: `
    comité commission conseil corporation groupe parti gouvernement ministère département agence office bureau tribunal cour
    union association fédération confédération coalition fondation institut université école collège lycée église journal
    revue presse radio télévision congrès sénat chambre parlement assemblée nationale national administration armée garde
    police gendarmerie centre banque fonds club ligue mouvement alliance front forum syndicat service hôpital musée
    bibliothèque théâtre académie société compagnie frères international internationale observatoire organisation nations
    unies otan onu ue oms fmi ocde bce unesco unicef hcr élysée matignon bercy beauvau quai orsay maison-blanche
    blanche kremlin pentagone vatican bfmtv bfm tf1 france2 franceinfo rtl afp reuters ap cnn bbc monde figaro libération
    parisien humanité point express obs mediapart médiapart ouest-france croix insee inserm cnrs cea ademe ars cnil acpr
    arcom cgt cfdt fo cfe-cgc cftc unsa sud fsu snes fnsea medef cpme lr ps pcf npa rn lfi eelv udi lrem renaissance modem
    horizons reconquête nupes ump fn sncf ratp edf engie enedis total totalenergies orange free sfr
    renault peugeot stellantis airbus safran thales michelin danone carrefour leclerc auchan lvmh l'oréal sanofi bouygues vinci
    veolia suez facebook twitter google apple amazon microsoft youtube instagram tiktok netflix meta tesla psg om ol asse
    fff lfp fifa uefa cio rouge commune secours emmaüs greenpeace amnesty oxfam hezbollah hamas talibans interpol europol
    mairie préfecture direction secrétariat confédération collectif maison rectorat diocèse conférence région métropole
  `,
  places: `
    france belgique suisse luxembourg monaco canada québec allemagne italie espagne portugal angleterre royaume-uni
    grande-bretagne écosse irlande pays-bas autriche grèce turquie russie ukraine biélorussie pologne hongrie roumanie
    bulgarie serbie croatie slovénie slovaquie tchéquie suède norvège finlande danemark islande estonie lettonie lituanie
    moldavie géorgie arménie azerbaïdjan chine japon corée inde pakistan afghanistan iran irak syrie israël palestine gaza
    cisjordanie égypte libye liban jordanie arabie qatar yémen maroc algérie tunisie mauritanie sénégal mali niger burkina
    tchad soudan éthiopie kenya cameroun congo rdc gabon bénin togo ghana guinée côte ivoire rwanda burundi madagascar
    maurice comores nigeria afrique europe asie amérique océanie états-unis états mexique brésil argentine venezuela colombie
    chili pérou cuba haïti australie nouvelle-zélande nouvelle-calédonie polynésie paris marseille lyon toulouse nice nantes
    montpellier strasbourg bordeaux lille rennes reims toulon grenoble dijon angers nîmes saint-étienne brest limoges tours
    amiens metz perpignan besançon orléans rouen mulhouse caen nancy avignon poitiers dunkerque pau bayonne biarritz annecy
    chambéry valence lorient quimper vannes troyes ajaccio bastia cannes antibes bretagne normandie occitanie provence alsace
    lorraine corse auvergne bourgogne picardie aquitaine vendée savoie gironde isère var hérault gard finistère morbihan
    guadeloupe martinique guyane réunion mayotte bruxelles liège anvers gand namur charleroi genève lausanne zurich berne bâle
    fribourg neuchâtel montréal ottawa toronto washington new-york londres berlin rome madrid barcelone lisbonne moscou kiev
    kyiv pékin tokyo jérusalem versailles calais dakar abidjan bamako alger tunis rabat casablanca beyrouth kinshasa
  `,
}
