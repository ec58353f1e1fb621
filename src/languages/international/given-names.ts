/**
 * Given names as a hint at gender and name shape only, never at who spoke. Names common for both are in a list of their own.
 * They are names common in American and Western European news, and some of people often in the news of the 2010s and
 * 2020s that are rare otherwise.
 */
export const sharedNames = `
  casey dana hilary jamie jan jordan kelly kerry kim leslie marion morgan pat robin sandy shannon taylor terry tracy
`

export const maleNames = `
  aaron abdul abraham adam adrian ahmed aidan al alain alan alastair albert alberto alec alejandro alex alexander
  alfonso alfred alfredo ali alistair allan allen alphonse alun alvaro amir amos anders andre andreas andrei andres
  andrew andrzej andrés andy angel angelo angus ansel ansgar anthony antoine anton antonio antony archie arjun armando
  armin arnold art arthur arturo asa ashok ashraf aurélien axel baptiste barack barnaby barney barry bart bashar
  bastien ben benedict benito benjamin benny benoît bernard bernardo bernd bernie bert bertrand bibi bill billy björn
  blake bob bobby boris brad bradley brandon brendan brent bret brett brian brock brody bruce bruno bryan bryce
  burkhard byron byung caleb callum calvin carl carlos cedric cem cesar chad charles charlie chester chip chris
  christian christoph christophe christopher christos chuck clarence clark claude clay clayton clement cliff clifford
  clifton clint clive clément cody colin connor conrad corey cornel cornelius cory craig cristian cristóbal curt
  curtis cyril cyrus cédric dafydd dale damian damien damián damon dan daniel danny darin darius darrell darren darrin
  darryl daryl dave david dean deandre declan denis dennis denny derek deron derrick desmond devin dick didier diego
  dieter dietmar dilip dirk dmitri dmitry dmytro dominic dominik don donald donnie donovan doug douglas drew duane
  duncan dustin dwight earl eberhard eckart ed eddie edgar edmund edouard eduardo edward edwin efraim egon ekkehard
  eli elias elijah eliot elliot elliott elmer emanuel emile emiliano emilio emmanuel emmett enrique enzo ephraim eric
  erick erik ernest ernesto erwin esteban ethan etienne eugene eugenio evan evgeny ewan ezequiel fabien fabio fabrice
  farid federico felipe felix ferdinand fernando fidel finn flavio florian floyd francis francisco franck francois
  frank franklin franz françois fred freddie frederic frederick frieder friedrich fritz frédéric gabriel gareth garry
  gary gaspard gaston gavin geert gene geoff geoffrey georg george geraint gerald gerard gerardo gerd gerhard gernot
  gerry giacomo gianni gilbert gilberto giles gilles giovanni giuseppe glen glenn godfrey gonzalo gordon graham grant
  greg gregg gregor gregory grégoire guenter guido guillaume guillermo gunnar gus gustavo guy götz günter günther hal
  hamid hamish hank hanno hans harald harold harry hartmut hassan heath hector heiko heiner heinrich heinz helmut
  henning henri henrik henry herb herbert heribert herman hermann hervé hideo hinrich hiroshi holger homer horace
  horst howard hubert hubertus hugh hugo humberto hussain hussein hyun iain ian ibrahim ignacio igor iker imran isaac
  ismael itamar ivan iñaki jacinto jack jackson jacob jacques jaime jake jalal jamal james janos jared jarred
  jarrod jarvis jason jasper javier jay jeb jed jeff jeffery jeffrey jens jeremy jermaine jerome jerrold jerry jesse
  jesus jesús jim jimmie jimmy joachim joao joaquin joaquín jochen joe joel joey johan johann johannes john johnny jon
  jonah jonas jonathan jonny jordi jorge jose josef joseph josh joshua josiah josip josé jovan juan judd jude
  jules julian julien julio julius julián jun jurgen justin jérôme jörg jörn jürgen kareem karim karl karsten kazuo
  keenan keir keith kelvin ken kenji kenneth kenny kent kevin khalid khalil kieran kirk klaus knut kofi kurt kurtis
  kwame kyle lachlan lamar lamont lance larry lars laszlo laurence laurent lawrence leandro lee leif leland lennart
  lenny leo leon leonard leonardo leopold leroy lester levi lew lewis liam lincoln lindsey lionel lloyd lonnie lorenzo
  lorne lothar lou louis loïc luc lucas ludwig luigi luis luke luther lutz lyle lyndon mahmoud malcolm malte manfred
  manny manuel marc marcel marcelino marco marcos marcus marek mariano mario mark marko markus marlon marshall martin
  marvin mateo mathieu mats matt matthew matthias matthieu mattias matías maurice mauricio mauro max maxime maximilian
  mehmet meinhard mel melvin micah michael michel mick mickey miguel mike mikhail milan miles millard milos milton
  mitch mitchell mitt mohamad mohamed mohammad mohammed mohan monty moses moshe muhammad murray mustafa myron
  nabil narendra nate nathan nathanael nathaniel neal ned neil nelson neville newt niall nicholas nick nicolae nicolas
  nicolás niels nigel nikolai nils noah noel norbert norm norman néstor olaf oleg oliver olivier ollie omar omer oren
  orlando orrin orville osama oscar osman otis otto owen pablo paddy paolo pascal patricio patrick paul pedro percival
  percy perry pete peter phil philip philipp philippe phillip pierre piotr pranab preston quentin rafael rahm rainer
  rajesh rajiv rakesh ralph ramesh ramiro ramon ramzi ramón rand randall randolph randy rashid raul ray raymond raúl
  recep reggie reginald reince reiner reinhard reinhold renato rene rené reuben rex rhys ricardo riccardo rich richard
  richie rick ricky rico rishi rob robert roberto rocco rod roderick rodger rodney rodrigo roger rohan roland rolf
  roman ron ronald ronnie rory ross roy ruben rubén rudolf rudolph rudy rufus rupert ruslan russ russell ryan régis
  rémi rémy rüdiger sajid salvador sam samir sammy samuel sanjay santiago saul sayed scott sean sebastian sebastien
  selim serge sergei sergey sergio seth shane shaun shawn sheldon sherman shinzo sid sidney siegfried siegmar sigmar
  silas silvio simon slobodan sonny spencer stan stanley stavros stefan stefano steffen stephan stephane stephen
  sterling steve steven stewart stu stuart stéphane sunil sven sylvain sébastien sönke tad tariq ted terence terrance
  terrence thaddeus theodore thibault thierry thilo thomas thorsten tibor tilman tim timothy tito tobias todd
  tom tomas tomasz tommaso tommy tomás tony torsten travis trent trevor trey tristan trygve tucker tyler tyrone tyson
  udo ulf uli ulrich umar unai uwe vaclav valentin vasily veit vern vernon vic vicente victor vijay viktor vince
  vincent virgil vitaly vitor vladimir volker volkmar volodymyr wade wallace walt walter warren wayne wendell werner
  wes wesley wilbur wilfred wilfried wilhelm will willard william willie winston wolfgang wolfram woodrow wyatt xabier
  xavier xi yann yannick yasser yitzhak yoshihide youssef yuri yusuf yves zach zachary zack zbigniew zeke ziad álvaro
  ángel édouard étienne íñigo
`

export const femaleNames = `
  abby abigail adela adelaide adele adriana adrienne agatha agathe agnes agnieszka aida aileen aimee ainhoa aisha
  alana alba alejandra alena alexa alexandra alexandria alexis alice alicia alina aline aliona alison allison alma
  althea alyona alyssa amaia amalia amanda amber amelia amina amira amy ana anais anastasia anaïs andrea angela
  angelica angelina angelique angie anita anja anjali anke ann anna annabel annabelle annalena anne annette annie
  annika antje antoinette antonia april araceli aretha ariana arianna arlene ashley astrid asunción audrey aurelie
  aurora aurélie ava ayanna barbara beatrice beatriz becky begoña belinda bella belén bernadette bernice bertha bessie
  beth betsy bettina betty beverly bianca birgit blanca blanche bonnie brandi brenda briana bridget brigitte brittany
  caitlin camila camille candace candice cara carina carla carly carmela carmen carol carola carole carolina caroline
  carolyn carrie cassandra cassie catalina catarina cate catherine cathy cecilia celeste celia celine chantal charlene
  charlotte charmaine chelsea cheryl chloe chloé chrissy christa christiane christina christine christy cilia cindy
  claire clara clarissa claudia claudine clemence clementine cleo clémence colleen condoleezza connie constance
  consuelo cora coretta corina corinne courtney cristina crystal cynthia cécile dagmar daisy danielle daphne
  daria darlene dawn deanna deb debbie deborah debra deirdre delcy delia della delphine denise desiree diana diane
  dianna dianne dina dinah dolly dolores donna dora doreen doris dorothea dorothy ebony edith edna effie eileen elaine
  eleanor elena elfriede eliana elisa elisabeth elise elizabeth elke ella ellen elodie eloise elsa elvira emilia
  emilie emily emma emmanuelle encarnación erica erika erin ernestine esmeralda esperanza estella estelle esther etta
  eugenia eunice eva evangeline evelyn fabienne faith fanny fatima faye felicia felicity fiona flora florence frances
  francesca francine franziska françoise frauke freda frieda gabi gabriela gabriella gail galina gemma genevieve
  georgette georgia georgina geraldine geri gertrude gillian gina ginger ginny giorgia gisela gisele giulia gladys
  glenda gloria golda grace graciela greta gretchen gretel guadalupe gudrun gwen gwendolyn gwyneth géraldine haley
  hanna hannah hannelore harriet hattie hayley hazel heather heidi heidrun heike helen helena helene helga henrietta
  henriette hester hilda hildegard hillary holly hope huma hélène ida ilana ilhan ilona ilse imani imelda
  imogen indira ines inga inge ingeborg ingrid inès inés irena irene irina iris irma isabel isabella isabelle isobel
  itziar ivana ivanka ivy jacinda jacinta jackie jaclyn jacqueline jade jana jane janelle janet janice janie
  janine jasmin jasmine jayne jeanine jeanne jeannette jeannie jen jenifer jenna jennifer jenny jeri jessica jill
  jimena jo joan joanie joann joanna joanne jocelyn jodi jodie johanna jolene jordana josefa josefina josephine josie
  joy joyce juana juanita judi judith judy julia juliana julianne julie juliet julieta june justine jutta kamala kara
  karen karin karina karla karyn kasey katarina kate katelyn katharine katherine kathie kathleen kathrin kathryn kathy
  katie katja katrina katy kayla kaylee kayleigh keira kelli kellie kellyanne kelsey kendra keri kerstin khadija
  kimberly kirsten kirstjen kirsty kornelia krista kristen kristi kristin kristina kristine kyra laetitia lana
  lara larisa larissa latasha latoya laura lauren laurie lea leah leanne leila leire lela lena leni leonor leonora
  lesley leticia letitia lidia lila lilian liliana lillian lily linda lisa lisbeth livia liz liza lois lola
  lora lorena loretta lori lorna lorraine lottie louisa louise lourdes lucia luciana lucie lucille lucinda lucy
  ludivine ludmila luisa lupita luz lydia lynn lynne lyudmila léa mabel macarena mackenzie madeleine madeline mae
  maeve magali magdalena maggie maike maite malala malia mandy manon manuela mara marcella marcia margaret margarita
  margaux marge margery margit margot marguerite mari maria mariam mariana marianna marianne maribel maricela marie
  mariel marika marilyn marina marine marisa marisol marissa marjorie marla marlene marsha marta martha martina
  martine mary maryam maryann maryse maría mathilde matilda maud maude maureen mavis maxine maya mazie mechthild megan
  meghan megyn meike melania melanie melinda melissa mercedes meredith mia michaela michele michelle mika milagros
  mildred millie mimi mindy minnie mira miranda mireille miriam mitzi moira molly mona monica monika montserrat muriel
  myra myriam myrna myrtle mélanie mónica nadezhda nadia nadine nadège nan nancy nanette naomi natalia natalie natalya
  natasha nathalie nell nellie nerea ngozi nichole nicola nicole nicolette nikki nina noelle noemi nora noreen norma
  noémie nuria octavia odessa odette odile oksana olga olivia omarosa opal ophelia oprah paige paloma pam pamela paola
  pascale patrice patricia patrizia patsy patti patty paula pauline pearl peggy penelope penny petra phoebe
  phyllis pia pilar polly portia priscilla priya rachel rachida raisa ramona raquel rashida reba rebecca regina
  remedios renate renee rhea rhoda rhonda rita roberta rocio rocío rosa rosalie rosalind rosalyn rosanna rosario
  rose roseanne rosemary rosetta roslyn roswitha rowena roxana roxanne ruby ruth sabine sabrina sadie sally salma
  samantha samira sandra sandrine saoirse sara sarah sasha saskia savannah scarlett selena selma serena shari
  sharon shauna shawna sheila shelley sherri sherrie sherry sheryl shirin shirley shreya sienna sigrid sigrun silke
  silvia simona simone siobhan sofia soledad solveig solène sondra sonia sonja sonya sophia sophie soraya stacey stacy
  stefanie steffi stella stephanie stormy sue suki susan susana susann susannah susanne suzan suzanne suzette svenja
  svetlana sybil sylvia sylvie ségolène tabitha tamar tamara tameka tamika tammy tania tanja tanya tara tasha tatiana
  teresa tereza terri tess thea thelma theodora theresa therese tiffany tina tipper toni tonya tori tova tracey traci
  tricia trina trish trisha trixie trudy tulsi ulrike uma ursula uta ute valentina valeria valerie valérie
  vanessa velma vera verena veronica verónica vicki vickie vicky victoria viktoria viola violet violeta virginia
  virginie vivian viviana vivienne véronique waltraud wanda wendy whitney wiebke wilhelmina willa wilma winifred
  winnie ximena xiomara yasmin yasmine yelena yoko yolanda yoshiko yulia yuliya yvette yvonne zahra zara zelda zoe
  zoya élise émilie
`
