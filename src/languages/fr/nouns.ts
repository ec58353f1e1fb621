import type { NounWords } from '../language.ts'

export const nouns: NounWords = {
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
}
