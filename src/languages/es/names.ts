/** Given names of Spain and Latin America, with their accents, beside the international ones. */
export const maleNames = `
  aarón abel abelardo adán adolfo adrián agustín aitor alán albano alexis alfredo alonso amancio ambrosio anastasio
  andoni andrés aníbal anselmo antonio ángel arcadio ariel aristóbulo armando arnaldo arsenio arturo asier augusto aurelio
  baltasar bartolomé basilio baudilio belisario beltrán benigno benito benjamín bernabé bernardo blas bonifacio borja braulio
  camilo cándido carmelo cayetano celestino césar ciro claudio constantino cornelio cosme cristian cristóbal cuauhtémoc
  damián daniel darío demetrio diego dionisio domingo edgardo edilberto eduardo efraín eladio eleazar elías eliseo eloy
  emeterio emiliano emilio enrique erasmo ernesto estanislao esteban eugenio eusebio evaristo evo ezequiel fabián facundo
  faustino federico felipe fermín fernando ferran fidel florencio florentino fortunato francesc francisco freddy fulgencio
  gabriel gael galo gaspar genaro gerardo germán gervasio gilberto ginés gonzalo gregorio guido guillermo gumersindo gustavo
  heriberto hernán hernando héctor hilario hipólito horacio hugo humberto ignacio ildefonso iñaki íñigo iñigo isaías isidoro
  isidro ismael iván jacinto jacobo jaime jan jairo javier jeremías jerónimo jesús jhon jhonny jhonatan joan joaquim joaquín
  jonathan jordi jorge josé josep joseba josu juan juanjo julián julio justino kevin laureano leandro leocadio leonardo
  leoncio leonel leónidas leopoldo lino lisandro lizandro llorenç lorenzo lucas luciano lucio luis macario manel manolo
  manuel marcelino marcelo marcial marco marcos mariano mario martín martiño mateo matías mauricio mauro máximo maximiliano
  maximino melchor melitón miguel mikel milton miquel moisés nahuel narciso nayib nelson nemesio nestor néstor
  nicanor nicasio nicolás nicomedes octavio omar oriol orlando óscar osvaldo oswaldo pablo pascual patricio patxi paulino
  paulo pedro pep pere plácido policarpo porfirio prudencio quique quintín rafael raimundo ramiro ramón raúl remigio renato
  rené reynaldo ricardo rigoberto roberto rodolfo rodrigo rogelio rolando román romualdo roque rosendo rubén
  rufino ruperto samuel santi saturnino saúl sebastián serafín sergi sergio servando silverio silvestre
  silvio simón tadeo telmo teodoro teófilo tomás toribio ulises unai valentín valerio venancio vicenç vicente víctor
  virgilio vladimir walter wilfredo wilmer wilson xabier xavier xoán yago yair yeison yerson zacarías
`
export const femaleNames = `
  abigail adela adelaida adelina adriana ágata agustina ainara ainhoa aitana alba alejandra alexia
  alicia almudena amalia amanda amaya amelia amparo ana anabel anahí andrea ángela ángeles angélica antonella
  antonia antonieta aránzazu araceli arantxa ariadna asunción aurora ayelén azucena bárbara beatriz begoña belén
  berenice bernarda berta bibiana blanca brenda brígida camila candela carla carlota carmela carmen carolina casandra
  catalina cayetana cecilia celeste celia chelo clara claudia clotilde concha conchita constanza
  consuelo cristina dalia daniela débora delcy delfina diana dolores domitila dora edith edurne elena eleonora elisa
  eloísa elsa elvira emilia emma encarna encarnación enriqueta esmeralda esperanza estefanía estela ester etelvina
  eugenia eulalia eva evangelina fabiola fátima federica felisa fernanda fidelia florencia francisca gabriela genoveva
  georgina gertrudis gimena gisela giuliana gladys gloria graciela greta griselda guadalupe herminia hilda hortensia iliana
  idoia inés ingrid inmaculada irene iris irma isabel isadora itziar ivette ivonne jacinta jazmín jennifer jimena joaquina
  josefa josefina juana juanita judith julia juliana julieta karen karina karla keiko laia lara laura leire leonor leticia
  lidia ligia lilia liliana lorena lourdes lucía luciana lucila lucinda lucrecia luisa lupe macarena mafalda magaly
  magdalena maite malena manuela marcela margarita maría mariana maribel maricarmen mariela marina marisa marisol maritza
  marta martina maruja matilde mayra melania melina mercedes meritxell micaela milagros minerva mireia mirella miriam mirta
  mónica montserrat myriam nadia nagore narcisa natalia nayeli nélida nerea nilda noelia noemí nora norma
  nuria ofelia olaya olga olivia oihane pamela paloma paola patricia paula paulina petra pilar pilu priscila
  raquel rebeca rigoberta rita rocío romina rosa rosalía rosana rosario rosaura rosita
  roxana ruth sabina salomé samanta sandra sara selena silvana silvia sofía soledad sonia soraya susana tamara
  tania tatiana teodora teresa úrsula valentina valeria vanesa verónica vicenta violeta virginia
  viviana wendy ximena xiomara yadira yaiza yamila yanina yasmina yesenia yolanda zoe zoraida zulema
`
