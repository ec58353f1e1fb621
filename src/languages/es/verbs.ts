import type { LanguageData } from '../language.ts'

/**
 * Third persons and participle of a regular Spanish verb; the present of verbs that change their stem is listed beside
 * them.
 */
function inflect(infinitive: string): { finite: string[]; gerund: string } {
  const stem = infinitive.slice(0, -2)
  if (infinitive.endsWith('ar')) {
    return {
      finite: ['a', 'an', 'ó', 'aron', 'aba', 'aban', 'ará', 'arán', 'aría', 'ado', 'ar'].map(
        (ending) => stem + ending,
      ),
      gerund: `${stem}ando`,
    }
  }
  const present = infinitive.endsWith('er') ? ['e', 'en', 'erá', 'ería', 'er'] : ['e', 'en', 'irá', 'iría', 'ir']
  return {
    finite: [...present, 'ió', 'ieron', 'ía', 'ían', 'ido'].map((ending) => stem + ending),
    gerund: `${stem}iendo`,
  }
}

const forms = (verbs: string, kind: 'finite' | 'gerund'): string =>
  verbs
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((verb) => (kind === 'finite' ? inflect(verb).finite : [inflect(verb).gerund]))
    .join(' ')

const sayingVerbs = `
  afirmar señalar explicar asegurar declarar manifestar indicar comentar expresar agregar anunciar precisar aclarar
  apuntar subrayar destacar remarcar recalcar insistir enfatizar aseverar informar preguntar
  opinar exclamar lamentar alegar argumentar argüir apostillar puntualizar matizar zanjar sentenciar ironizar bromear
  gritar susurrar murmurar exhortar ordenar jurar avisar pronosticar vaticinar especular observar
  enumerar relatar narrar detallar rememorar replicar objetar admitir escribir tuitear postear responder prometer
  reiterar repetir cuestionar interrogar aconsejar
  adelantar confirmar denunciar alertar sugerir reflexionar razonar resumir recapitular concretar especificar clamar
  increpar espetar soltar rematar ratificar reafirmar revelar testificar contestar quejar
  lanzar abundar ahondar ilustrar ejemplificar inquirir suplicar implorar rogar proclamar vocear corear cantar
  pronunciar
  `
const sayingIrregular = `
  dijo dijeron dice dicen decía decían dirá dirán diría dicho decir diga digo dije dijimos añade añaden añadió añadieron
  añadía añadido añadir cuenta cuentan contó contaron contaba contado contar
  recuerda recuerdan recordó recordaron recordaba recordado recordar sostiene sostienen sostuvo sostuvieron sostenía
  sostenido sostener mantiene mantienen mantuvo mantuvieron mantenía mantener advierte advierten advirtió advirtieron
  advertía advertido advertir reconoce reconocen reconoció reconocieron reconocía reconocido reconocer confiesa
  confiesan confesó confesaron confesaba confesado confesar niega niegan negó negaron negaba negado negar
  pide piden pidió pidieron pedía pedido pedir refiere refieren refirió refirieron referido concluye concluyen concluyó
  concluyeron concluía concluido concluir prosigue prosiguen prosiguió proseguía proseguido
  sugiere sugieren sugirió sugirieron expuso expone exponen expusieron exponía expuesto exponer propuso propone proponen
  propusieron propuesto repuso reconvino admite admiten reitera repite repiten repitió
  escrito leyó lee leen intervino interviene continuó continúa continuaba continuado enfatizó cree creen considera
  consideran consideró consideraba estima estiman estimó opina opinan piensa pensó supone
  reza rezaba rezan alega alegó celebra celebró ruega rogó predijo predice contradijo contradice desmiente desmintió
  desmintieron habló hablaba suelta soltó increpó espetó tuiteó posteó planteó plantea plantean sentenció
  `
const sayingGerundIrregular = `
    diciendo añadiendo contando recordando sosteniendo manteniendo advirtiendo reconociendo confesando negando pidiendo
    concluyendo prosiguiendo sugiriendo exponiendo proponiendo repitiendo leyendo escribiendo hablando
  `

const judgingVerbs = `
  llamar tildar tachar calificar describir acusar criticar culpar elogiar alabar aplaudir condenar comparar citar
  catalogar tratar denominar bautizar definir atacar rechazar respaldar apoyar saludar
  valorar juzgar presentar retratar señalar cuestionar ridiculizar repudiar censurar reprochar felicitar aprobar
  atribuir mencionar nombrar usar utilizar emplear exigir reclamar reivindicar esperar temer dudar exhibir mostrar
  compartir firmar proponer ofrecer lograr prometer decidir anticipar interpretar percibir desestimar descartar desdeñar
  agradecer invitar convocar instar amenazar celebrar defender vender
  `
const judgingIrregular = `
    ve vio ven veían visto hizo hace hicieron hecho dio da dieron dado quiere quiso querían pretende pretendió defiende
    defienden defendió defendieron entiende entendió aparece puso pone cree creyó creía siente sintió encuentra encontró
    sabe sabía supo conoce conoció oyó escuchó
  `
const judgingGerundIrregular = 'viendo haciendo dando queriendo defendiendo entendiendo poniendo creyendo'

/** Spanish, as printed in Spain and Latin America. */
export const spanish: LanguageData = {
  language: 'es',
  englishEquivalents: {
    the: 'el la los las',
    a: 'un una',
    to: 'a',
    who: 'quien quienes',
    that: 'que',
    as: 'como',
    and: 'e',
    or: 'o u',
  },
  speech: `${forms(sayingVerbs, 'finite')} ${sayingIrregular}`,
  speechParticiples: `${forms(sayingVerbs, 'gerund')} ${sayingGerundIrregular}`,
  judging: `${forms(judgingVerbs, 'finite')} ${judgingIrregular}`,
  judgingParticiples: `${forms(judgingVerbs, 'gerund')} ${judgingGerundIrregular}`,
  accordingTo: [
    ['según'],
    ['de', 'acuerdo', 'con'],
    ['de', 'acuerdo', 'a'],
    ['en', 'palabras', 'de'],
    ['en', 'palabras', 'del'],
    ['en', 'opinión', 'de'],
    ['a', 'juicio', 'de'],
    ['en', 'boca', 'de'],
  ],
  addressees: {
    ties: {
      to: {
        speech: true,
        nouns:
          'carta cartas correo correos mensaje mensajes nota declaraciones entrevista discurso llamamiento respuesta',
      },
      al: { speech: true, nouns: 'carta correo mensaje nota declaraciones entrevista discurso respuesta' },
      ante: { speech: true, nouns: 'declaraciones discurso comparecencia' },
      con: { nouns: 'entrevista conversación charla llamada diálogo reunión' },
    },
    within: 'en durante mediante por tras',
    between: 'enviada enviado dirigida dirigido concedida concedidas remitida remitido telefónica exclusiva',
  },
  subjectPronouns: { male: 'él', female: 'ella', plural: 'ellos ellas', neuter: 'ello', first: 'yo nosotros nosotras' },
  // A possessive agrees with what is owned, not with the owner.
  otherPronouns: {
    male: 'su sus suyo suya',
    female: 'su sus suyo suya',
    plural: '',
    neuter: '',
    first: 'mí mi mis nuestro nuestra nuestros nuestras',
  },
  relatives: 'que quien quienes cual cuales cuyo cuya cuyos cuyas donde',
  // A contraction is a preposition too.
  determiners: `
    el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella aquellos aquellas otro otra
    otros otras algún alguno alguna algunos algunas ningún ninguno ninguna muchos muchas varios varias
    ambos ambas dos tres cuatro cinco seis siete ocho nueve diez cada cualquier todo toda todos todas numerosos
    numerosas diversos diversas sendos demás del al
    `,
  prepositions: `
    de del a al en con por para sin sobre entre desde hasta hacia ante bajo contra durante mediante tras según salvo
    excepto junto frente cerca lejos dentro fuera debajo encima detrás delante además respecto pese vía como
  `,
  conjunctions:
    'y e o u pero sino ni aunque porque pues mientras cuando si que como donde cómo cuándo dónde qué quién cuál luego',
  // "Ha dicho Ruiz": between its verb and a subject an auxiliary is passed over, so that those of the past stand with
  // the adverbs too.
  auxiliaries: `
    ha han he hemos había habían habrá habrán habría habrían haya hayan hubo haber es son era eran fue fueron será serán
    sería serían sea sean ser está están estaba estaban estuvo estuvieron estará estaría estar sido estado
    tiene tienen tenía tenían tuvo tendrá debe deben debía debería puede pueden podía podrá podría pudo va van iba iban
    quiere suele suelen sigue siguen siguió seguía hay
    `,
  adverbs: `
    ha han había habían habría habrá haya he se le les lo me nos te os no también tampoco ya luego después entonces
    además asimismo igualmente todavía aún incluso solo sólo siempre nunca jamás recientemente reiteradamente
    simplemente
    primero finalmente posteriormente previamente inicialmente claramente públicamente rotundamente tajantemente
    textualmente literalmente concretamente irónicamente aparentemente específicamente ayer hoy mañana anoche anteayer
    así
    más menos muy bien casi apenas quizá quizás ahora antes pronto tarde nuevamente previamente enfáticamente
    categóricamente
    `,
  times: `
    lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre
    setiembre octubre noviembre diciembre mañana tarde noche madrugada semana mes año día fin
  `,
  numberWords: `
    un uno una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta cuarenta
    cincuenta sesenta setenta ochenta noventa cien ciento cientos mil miles millón millones decena decenas docena
    docenas
  `,
  // A ministry's portfolio stands between the office and the name: "el ministro de Defensa Vladimir Padrino".
  titles: `
    sr sra srta sres d dª dr dra lic ing arq prof gral cnel don doña señor señora señorita presidente presidenta
    expresidente expresidenta vicepresidente vicepresidenta ministro ministra exministro exministra viceministro
    viceministra canciller excanciller
    senador senadora diputado diputada gobernador gobernadora alcalde alcaldesa exalcalde intendente concejal juez jueza
    fiscal magistrado magistrada secretario secretaria subsecretario embajador embajadora general coronel capitán
    comandante teniente
    sargento almirante rey reina príncipe princesa infanta papa monseñor obispo arzobispo cardenal padre sor hermana
    rabino imán doctor doctora profesor profesora licenciado ingeniero portavoz vocero vocera director directora jefe
    jefa líder dirigente
    candidato candidata exgobernador diputados senadores congresista legislador legisladora asambleísta parlamentario
    parlamentaria abogado abogada periodista escritor escritora actor actriz cantante economista analista activista
    empresario empresaria
    comisario comisaria inspector inspectora consejero consejera asesor asesora opositor opositora encargado encargada
    interino interina defensa interior hacienda exteriores economía justicia salud sanidad educación cultura trabajo
    fomento comunicación
    `,
  maleWords: `
    sr señor don rey príncipe papa monseñor obispo arzobispo cardenal padre hombre niño muchacho chico joven esposo
    marido hijo tío abuelo hermano presidente expresidente vicepresidente ministro senador diputado gobernador alcalde
    juez magistrado secretario embajador vocero director jefe candidato abogado escritor actor empresario comisario
    consejero asesor doctor profesor licenciado opositor viudo sobrino primo yerno cuñado novio vecino policía
    trabajador enfermero
    legislador parlamentario maestro alumno investigador científico médico funcionario`,
  femaleWords: `
    sra srta señora señorita doña reina princesa infanta sor madre mujer niña muchacha chica esposa hija tía abuela
    hermana presidenta expresidenta vicepresidenta ministra senadora diputada gobernadora alcaldesa jueza magistrada
    secretaria embajadora vocera directora jefa candidata abogada escritora actriz empresaria comisaria consejera
    asesora doctora profesora licenciada opositora viuda sobrina prima nuera cuñada novia vecina trabajadora enfermera
    legisladora parlamentaria maestra alumna investigadora científica médica funcionaria`,
  roles: `
    presidente presidenta expresidente expresidenta vicepresidente vicepresidenta mandatario mandataria exmandatario
    ministro ministra exministro exministra viceministro viceministra canciller senador senadora diputado diputada
    gobernador
    gobernadora exgobernador alcalde alcaldesa exalcalde intendente concejal concejala juez jueza fiscal magistrado
    magistrada secretario secretaria embajador embajadora diplomático diplomática general coronel capitán comandante
    teniente sargento
    almirante rey reina príncipe princesa papa pontífice obispo arzobispo cardenal sacerdote cura rabino imán portavoz
    vocero vocera director directora jefe jefa líder dirigente candidato candidata aspirante abogado abogada letrado
    defensor defensora
    periodista reportero reportera escritor escritora autor autora columnista editor editora presentador presentadora
    locutor actor actriz cantante músico artista cineasta economista analista experto experta especialista politólogo
    politóloga historiador
    historiadora investigador investigadora científico científica médico médica doctor doctora cirujano enfermero
    enfermera profesor profesora maestro maestra catedrático catedrática activista militante sindicalista empresario
    empresaria magnate multimillonario
    banquero inversor agente policía inspector inspectora comisario comisaria detective soldado militar consejero
    consejera asesor asesora colaborador colaboradora funcionario funcionaria empleado empleada trabajador trabajadora
    obrero obrera agricultor
    pescador vecino vecina residente ciudadano ciudadana votante elector usuario cliente pasajero conductor piloto
    víctima superviviente sobreviviente testigo sospechoso acusado acusada imputado detenido detenida preso presa
    exiliado exiliada
    opositor opositora rival adversario aliado amigo amiga compañero compañera colega esposa esposo marido mujer viuda
    viudo padre madre hijo hija hermano hermana tío tía abuelo abuela primo prima sobrino sobrina novio novia
    hombre persona joven niño niña muchacho muchacha chico chica fuente jugador jugadora futbolista entrenador
    entrenadora técnico seleccionador delantero portero capitana atleta campeón campeona estrella alumno alumna
    estudiante rector rectora
    legislador legisladora congresista parlamentario parlamentaria asambleísta político política republicano republicana
    demócrata socialista comunista conservador conservadora liberal mediador mediadora negociador enviado relator
    comisionado
    fundador fundadora cofundador gerente ejecutivo ejecutiva consultor consultora propietario dueño dueña titular
    responsable encargado encargada coordinador coordinadora organizador organizadora manifestante migrante refugiado
    refugiada disidente
    `,
  groups: `
    autoridades funcionarios expertos expertas analistas fuentes críticos partidarios opositores aliados familiares
    parientes vecinos vecinas residentes ciudadanos votantes electores testigos víctimas supervivientes sobrevivientes
    manifestantes activistas
    organizadores trabajadores empleados médicos científicos investigadores economistas historiadores profesores
    maestros estudiantes alumnos padres madres hijos hermanos mujeres hombres jóvenes niños policías agentes militares
    soldados fiscales jueces abogados
    periodistas medios portavoces voceros diputados senadores legisladores congresistas parlamentarios políticos líderes
    dirigentes ministros gobernadores alcaldes republicanos demócratas socialistas conservadores liberales sindicatos
    empresas empresarios
    compañías organizaciones asociaciones países naciones gobiernos aficionados hinchas seguidores usuarios clientes
    consumidores pasajeros asistentes presentes miembros colegas amigos compañeros observadores especialistas
    encuestados detenidos presos
    migrantes refugiados indígenas campesinos agricultores transportistas taxistas jubilados pensionistas pareja equipo
    personal multitud gente algunos varios muchos otros ambos todos
    `,
  bodies: `
    gobierno ejecutivo ministerio administración presidencia cancillería congreso senado cámara parlamento asamblea
    tribunal corte juzgado fiscalía policía ejército guardia fuerza fuerzas armada partido coalición oposición comisión
    comité consejo junta
    ayuntamiento alcaldía gobernación diputación comunidad empresa compañía firma corporación grupo organización
    organismo agencia instituto universidad escuela colegio hospital iglesia conferencia fundación asociación federación
    confederación sindicato patronal
    unión liga club equipo banco fondo bolsa periódico diario revista cadena canal emisora medio prensa portal embajada
    consulado oficina departamento dirección servicio campaña movimiento plataforma red observatorio centro entidad
    institución ong familia casa
    `,
  documents: `
    comunicado carta nota informe documento declaración texto mensaje tuit tuits publicación entrada discurso libro
    artículo editorial columna entrevista reportaje video vídeo grabación audio correo resolución sentencia auto fallo
    decreto ley demanda denuncia
    querella acta acuerdo tratado manifiesto pancarta cartel letrero lema consigna eslogan encuesta sondeo estudio
    análisis memorando circular boletín respuesta post testimonio escrito misiva titular portada constitución reglamento
    aviso anuncio
    `,
  titleNouns: `
    libro libros novela película filme serie programa canción álbum disco obra revista poema cuento documental pieza
    cuadro exposición titulado titulada titulados llamado llamada denominado denominada apodado apodada alias bautizado
    bautizada
    conocido conocida denominación término palabra palabras frase expresión concepto título lema eslogan apodo mote
    etiqueta operación caso plan proyecto programa premio torneo copa musical podcast telenovela capítulo episodio tema
    single himno
    `,
  organisationWords: `
    comité comisión consejo corporación grupo partido gobierno ministerio departamento agencia oficina tribunal corte
    junta unión asociación federación confederación coalición fundación instituto universidad escuela colegio iglesia
    periódico diario
    revista prensa canal radio televisión televisa congreso senado cámara parlamento asamblea administración ejército
    armada fuerza fuerzas guardia policía centro banco fondo club liga real deportivo movimiento alianza frente foro
    sindicato comunidad servicio hospital
    museo biblioteca teatro academia sociedad compañía hermanos holding nacional internacional observatorio organización
    naciones unidas otan onu oea ue eeuu fbi cia psoe pp vox podemos sumar erc psuv pri pan morena bbva santander
    telefónica repsol iberdrola
    pdvsa efe reuters afp ap cnn bbc reforma clarín excélsior facebook twitter google apple amazon microsoft youtube
    tribuna mundo país vanguardia nación tiempo universal casa blanca kremlin moncloa vaticano pentágono hacienda provea
    `,
  places: `
    españa méxico argentina colombia venezuela perú chile ecuador bolivia paraguay uruguay cuba guatemala honduras
    nicaragua salvador panamá dominicana haití puerto rico brasil portugal francia alemania italia inglaterra escocia
    irlanda gales bélgica holanda
    suiza austria grecia turquía rusia ucrania polonia hungría china japón corea india pakistán afganistán irán irak
    siria israel palestina gaza egipto libia líbano marruecos argelia túnez sudáfrica nigeria canadá eeuu ee.uu estados
    unidos américa latinoamérica
    europa asia áfrica australia madrid barcelona valencia sevilla zaragoza málaga bilbao cataluña andalucía galicia
    euskadi navarra aragón asturias cantabria murcia extremadura baleares canarias castilla caracas maracaibo bogotá
    medellín cali lima quito guayaquil
    santiago valparaíso aires rosario córdoba mendoza montevideo asunción paz habana managua tegucigalpa tijuana
    monterrey guadalajara jalisco oaxaca chiapas washington nueva york londres parís berlín roma moscú kiev kyiv pekín
    tokio bruselas ginebra jerusalén miami
    `,
  sentenceStarters: `
    el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella esto eso ello él ella ellos
    ellas yo nosotros su sus mi mis nuestro nuestra y e o u pero sino ni aunque porque pues mientras cuando si que como
    donde cómo cuándo dónde
    qué quién quien quienes cuál por para de del a al en con sin sobre entre desde hasta hacia ante bajo contra durante
    mediante tras según no sí ya ahora hoy ayer mañana anoche aquí allí allá así también tampoco además asimismo luego
    después entonces antes
    finalmente posteriormente previamente recientemente actualmente igualmente incluso sin embargo no obstante solo sólo
    siempre nunca quizá quizás tal todo toda todos todas cada cualquier algún alguno alguna algunos algunas ningún
    ninguna otro otra otros otras
    mucho mucha muchos muchas varios varias ambos ambas dos tres cuatro cinco seis siete ocho nueve diez cientos miles
    millones más menos muy mejor peor es son era eran fue fueron será está están estaba ha han había hay hubo se le les
    me nos te lo tras
    preguntado preguntada consultado consultada interrogado respecto frente junto cerca lejos debido gracias dado pese
    mediante aún todavía apenas casi tanto tan gran buena buen buenos primero primera segundo segunda tercero último
    última medio media parte
    fuentes expertos autoridades funcionarios vecinos testigos familiares señor señora dijo afirmó añadió explicó
    aseguró señaló vamos tenemos queremos hemos creo quiero tengo estoy estamos somos soy hace hacia dentro fuera foto
    imagen video vídeo lea leer vea
    `,
}
