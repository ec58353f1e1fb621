/** Given names of Brazil and Portugal, with their accents, beside the international ones. */
export const maleNames = `
  abel abílio acácio adalberto adão ademar ademir adilson adolfo adriano aécio afonso agenor agostinho aílton airton alan
  alberto alcides aldo aleixo alessandro alex alexandre alfredo aloísio aloysio altair altino álvaro amadeu amaro américo
  amílcar anderson andré ângelo aníbal anselmo antero antônio antónio aparício ariel arlindo armando arnaldo artur arthur
  augusto aurélio baltazar bartolomeu basílio benedito benjamim bento bernardo boris brás bruno caetano caio camilo cândido
  carlos cássio celso cesar césar cícero cipriano ciro cláudio cleber clóvis cristiano cristóvão custódio damião daniel
  danilo davi david décio délio denis denílson diego diogo dionísio djalma domingos douglas durval edgar edilson edmar
  edmundo ednaldo edson eduardo edvaldo elias éder élcio elton emanuel emerson emílio enéas enrique erasmo érico ernesto
  estêvão eugênio eurico evandro everaldo everton ezequiel fabiano fábio fabrício fausto felipe felisberto félix fernando
  fernão filipe flávio floriano francisco franklin frederico gabriel garibaldi gaspar genésio geovane geraldo germano gerson
  getúlio gil gilberto gilmar gilson giovanni glauber godofredo gonçalo graciliano gregório guilherme gustavo heitor hélder
  hélio hélvio henrique heraldo herculano hermes hilário horácio hugo humberto ian iago ícaro igor inácio isaac isaías isidoro
  ismael itamar ivã ivan ivo jacinto jackson jader jaime jair jairo januário jaques jefferson jeremias jerônimo jesus
  joão joaquim joel jonas jonathan jorge josé josias josué juarez júlio juliano justino kaio kleber laerte laudelino lauro
  lázaro leandro leonardo leonel leônidas leopoldo levi lindomar lineu lourenço lourival lucas luciano lúcio luís luiz manoel
  manuel marcel marcelo márcio marco marcos mariano marinho mário marlon martim martinho mateus matheus maurício mauro
  maximiliano maxwell michel miguel milton moacir moisés murilo napoleão narciso natan nélio nelson nestor nícolas nicolau
  nilo nilson nivaldo norberto noé nuno octávio odair odorico olavo olegário onofre orlando oscar osmar osvaldo oswaldo otaviano
  otávio otto pablo pascoal patrício paulino paulo pedro péricles plínio policarpo rafael raimundo ramiro ramon raul reginaldo
  reinaldo renan renato ricardo rivaldo roberto robson rodolfo rodrigo rogério romário romero romeu romildo romualdo ronaldo
  roque ronan rubem rubens rui ruy salomão samuel sandro saulo sebastião sérgio severino sidnei sílvio silas simão
  sócrates tadeu tales tarcísio tasso telmo teodoro thales thiago tiago thomaz timóteo tobias tomás tomé túlio ubirajara ulisses
  vagner valdemar valdir valentim valter vanderlei vasco vicente victor vinícius virgílio vítor vitor wagner waldemar waldir
  wallace walter wander wanderley wendel wesley william wilson yuri zacarias zeca zeferino
`
export const femaleNames = `
  abigail ada adélia adelaide adelina adriana ágata agnes alana alba alcione alda alessandra alexandra alice alícia aline alma
  amália amanda amélia ana anabela anália andréa andreia andressa ângela angélica anita antonella antônia antónia anunciação
  aparecida ariadne ariana arlete bárbara beatriz benedita berenice bernadete bernarda bete betânia bia bianca
  brenda bruna caetana camila cândida carina carla carlota carmem carmen carolina cássia catarina cecília celeste
  célia cíntia clara clarice cláudia cleide clotilde cleusa cora cristiane cristina dalila dalva damares
  daniela daniele danielle dara débora deise delfina denise diana dilma dinah dirce djamila dolores dora doralice dorotéia
  dulce edilene edite edna eduarda elaine elba elena eleonora elza eliana eliane elisa elisabete elisângela elizabete elizabeth
  eloá eloísa elvira emília emanuela érica érika ermelinda esmeralda estela ester eugênia eunice eva evangelina
  fabiana fabíola fátima fernanda fernandinha filipa filomena flávia flora florbela francisca gabriela geni genoveva
  georgina geovana geralda gilda gilmara giovana giovanna gisele giselle gislaine glaucia gleisi glória graziela
  greice guilhermina helena heloísa hilda hortênsia iara ieda ilda ilma inês ingrid iolanda iracema irene íris irma isa isabel
  isabela isabella isadora isaura iva ivana ivete ivone ivonete izabel jacira jacqueline janaína jandira janete jaqueline
  jéssica joana jocasta josefa joseane jovita juçara judite júlia juliana julieta jurema jussara karen karina karla katia kátia
  laís lara larissa laura lavínia leandra leda leila leonor letícia lia lídia lígia lilian liliane lisete lívia lorena lourdes
  luana lúcia luciana lucila lucimar lucinda luísa luiza lurdes luzia madalena mafalda magali maitê manuela mara marcela márcia
  margarete margarida maria mariana mariângela marielle mariza marília marina marinês marisa marlene marli marluce marta
  martina matilde maura mayara mayra meire melissa mercedes micaela michele michelle milena mirela mirian miriam mônica morgana
  nádia naiara nair natália natasha neide nélida neusa nicole nilza nina nise noêmia nora norma odete ofélia olga
  olímpia olívia pâmela patrícia paula penélope poliana priscila quitéria rafaela raimunda raíssa raquel rebeca regina
  renata rita roberta rosa rosália rosana rosane rosângela rose roseli rosely rosemary rosimeire rosinha ruth sabrina
  salete samanta samara sandra sara selma severina sheila silmara silvana sílvia simone sofia solange sônia sónia soraia
  stela suely sueli susana suzana tábata tainá taís talita tamara tânia tarsila tatiana tatiane telma teresa teresinha terezinha
  thais thaís ticiana úrsula valdete valentina valéria valquíria vanda vanessa vânia vera verônica virgínia
  viviane vivian wanda yara yasmin zélia zilda zoé zuleica zulmira
`
