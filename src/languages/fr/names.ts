/** Given names of France and its neighbours, with their accents, beside the international ones. */
export const maleNames = `
  abdel abdelkader abdou achille adama adrien ahmed aimé alain albert alexandre alexis alioune aloïs alphonse amadou amaury ambroise amédée
  amine anatole andré anselme anthony antoine antonin ariel aristide armand armel arnaud arsène arthur aubin auguste augustin aurélien
  aymeric aziz baptiste barnabé barthélemy basile bastien baudouin benjamin benoît bernard bertrand bilal blaise boris boubacar brice
  bruno cédric célestin césaire charles charly cheikh christian christophe claude clément clovis colin côme corentin cyprien
  cyril cyrille damien daniel david denis didier diego dieudonné dimitri djamel dominique donatien dorian driss édouard edgar edmond
  édouard élie eliott eloi éloi émile émilien emmanuel enzo éric ernest erwan esteban étienne eudes eugène evan évariste fabien fabrice
  farid faustin félicien félix ferdinand fernand firmin flavien florent florentin florian francis françois franck frédéric gabriel gaël
  gaëtan gaspard gaston gauthier gautier georges gérald gérard géraud germain ghislain gilbert gildas gilles godefroy gonzague
  grégoire grégory guilhem guillaume gustave guy gwenaël habib hadrien hakim hamid hassan hector henri herbert hervé hicham hilaire
  hippolyte hubert jan hugo hugues ibrahim idriss ilan ilyes isaac isidore ismaël ivan jacky jacques jean jean-baptiste
  jean-bernard jean-charles jean-christophe jean-claude jean-daniel jean-françois jean-gabriel jean-guy jean-jacques jean-louis
  jean-luc jean-marc jean-marie jean-michel jean-noël jean-pascal jean-paul jean-philippe jean-pierre jean-rené jean-sébastien
  jean-yves jérémie jérémy jérôme joachim joël johan jonas jonathan jordan joris joseph josselin josué jules julien justin
  kader kamel karim kevin kévin khaled killian kilian kylian lambert lamine lancelot laurent lazare léandre léo léon léonard léonce léopold
  lilian lionel loïc loïs louis louis-marie luc lucas lucien ludovic maël malik mamadou mansour manuel marc marc-antoine marceau
  marcel marcelin marius martial martin marwan mathias mathieu mathis mathurin matteo matthias matthieu maurice max maxence
  maxime maximilien medhi mehdi michaël michel mickaël mohamed mohammed moïse morgan moussa mounir mourad mustapha nabil nadir
  narcisse nassim nathan nathanaël nicolas noé noël norbert octave olivier omar oscar ousmane pascal patrice patrick paul
  paulin philibert philippe pierre pierre-alain pierre-henri pierre-louis pierre-yves prosper quentin rachid raoul raphaël rayan
  raymond régis rémi rémy renaud rené reynald richard robert robin roch rodolphe rodrigue roger roland romain roméo romuald ronan
  ruben sacha saïd salah salim sami samir samuel sébastien séraphin serge séverin siméon simon sofiane soufiane souleymane stanislas stéphane
  steeve steven sullivan sylvain sylvère sylvestre tanguy tarek tariq théo théodore théophile thibaud thibault thibaut thierry thomas
  timothée titouan tristan tugdual ugo ulysse valentin valère valéry victor victorien vincent virgile vivien
  walid wassim wilfried wilfrid william xavier yacine yaël yanis yann yannick yoan yoann yohan yohann youcef youri youssef yvan yves yvon
  zacharie zakaria zinédine
`
export const femaleNames = `
  adélaïde adèle adeline adrienne agathe aglaé agnès aïcha aïda aimée alba albane albertine alexandra alexia alice alicia aline alix amandine amélie
  aminata amina anaëlle anaïs anastasia andréa andrée angèle angéline angélique anne anne-laure anne-marie anne-sophie annette annick annie
  antoinette apolline ariane arlette armelle assia astrid aude audrey augustine aurélie axelle barbara béatrice bénédicte bérangère
  bérénice bernadette berthe blandine brigitte carine carla carole caroline cassandre catherine cécile cécilia
  célestine célia céline chantal charlène charline charlotte chloé christel christelle christiane christine cindy claire clara clarisse claudia
  claudie claudine clémence clémentine cléo clotilde colette coline coralie corinne cosette cynthia daisy danièle danielle
  daphné delphine denise diane djamila dorothée édith edwige elena éléonore éliane éline élisa élisabeth elisabeth élise ella élodie
  éloïse elsa élyse émeline émilie emma emmanuelle enora erika estelle esther eugénie eulalie eva ève évelyne fabienne fadila fanny
  farida fatima fatiha fatou fatoumata faustine félicie fernande flora florence floriane francine françoise frédérique
  gabrielle gaëlle geneviève georgette géraldine germaine ghislaine gilberte ginette gisèle gwenaëlle gwendoline hafida hanane hannah hélène
  héloïse henriette hermine honorine hortense houria huguette inès ingrid irène iris isabelle isaure jacinthe jacqueline jamila jasmine
  jeanine jeanne jeannette jennifer jessica joanna jocelyne joëlle johanna josée josiane joséphine josette judith julia julie juliette
  justine karima karine katia khadija laëtitia laetitia laure laurence laurène laurie laurine léa leïla léna léonie léontine leslie leïla lila
  liliane lily lina linda lise lisa lisette loane lola lorène lou louise louisa louna luce lucette lucie lucienne ludivine lydia lydie lyna
  madeleine maéva magali maïté malika manon marcelle margaux margot marguerite maria mariam mariama marianne marie marie-ange marie-christine
  marie-claire marie-claude marie-france marie-françoise marie-georges marie-hélène marie-laure marie-line marie-louise marie-noëlle
  marie-odile marie-paule marie-pierre marie-thérèse marielle marilyne marina marine marion marjorie marthe martine mathilde maud
  maryline maryse maryvonne mélanie mélina mélissa mélodie méryl michèle micheline mireille monique morgane muriel murielle myriam mylène nadège
  nadia nadine naïma najat nadine natacha nathalie nawel nelly nicole nina noélie noëlle noémie nolwenn nora océane odette odile olga
  olivia ondine ophélie oriane orianne paola pascale patricia paule pauline pénélope perrine philippine priscilla prunelle rachel rachida
  raphaëlle raymonde rébecca régine renée rita rokhaya romane rosalie roseline roxane sabine sabrina salima salomé samia samira sandra
  sandrine sara sarah ségolène séverine sibylle sidonie simone soizic solange solène solenne sonia sophie soraya stella stéphanie suzanne
  suzette sylvaine sylvette sylviane sylvie tania tatiana tessa thaïs thérèse tiphaine valentine valérie vanessa vera véronique victoire
  victoria vinciane violaine virginie viviane wendy yaël yamina yasmina yasmine yolande yvette yvonne zahra zélie zineb zoé zohra
`
