import type { GrammarWords } from '../language.ts'

export const grammar: GrammarWords = {
  englishEquivalents: {
    the: 'el la los las',
    a: 'un una',
    to: 'a',
    who: 'quien quienes',
    that: 'que',
    as: 'como',
    and: 'e y',
    or: 'o u',
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
    otros otras algún alguno alguna algunos algunas ningún ninguno ninguna muchos muchas varios varias ambos ambas dos tres
    cuatro cinco seis siete ocho nueve diez cada cualquier todo toda todos todas numerosos numerosas diversos diversas
    distintos distintas sendos demás dicho dicha dichos dichas mismo misma propio propia tal cierto cierta del al
    `,
  genderedDeterminers: {
    male: 'el un este ese aquel éste ése aquél último otro algún ningún dicho mismo propio cierto del al',
    female: 'la una esta esa aquella ésta ésa aquélla última otra alguna ninguna dicha misma propia cierta',
  },
  prepositions: `
    de del a al en con por para sin sobre entre desde hasta hacia ante bajo contra durante mediante tras según salvo
    excepto junto frente cerca lejos dentro fuera debajo encima detrás delante además respecto pese vía como
  `,
  conjunctions:
    'y e o u pero sino ni aunque porque pues mientras cuando si que como donde cómo cuándo dónde qué quién cuál luego',
  // "Ha dicho Ruiz": between its verb and a subject an auxiliary is passed over, so that those of the past stand with
  // the adverbs too.
  auxiliaries: `
    ha han he hemos había habían habrá habrán habrá habría habrían haya hayan hubo haber es son era eran fue fueron será
    serán sería serían sea sean ser siendo está están estaba estaban estuvo estuvieron estará estarán estaría estar estado
    sido tiene tienen tenía tenían tuvo tuvieron tendrá tendría tener debe deben debía debían debería puede pueden podía
    podían podrá podrán podría podrían pudo pudieron poder va van iba iban vaya ir quiere quieren quería querían quiso suele suelen solía solían
    suelen solía sigue siguen siguió seguía siguieron hay hubiera hubiese volvió vuelve acaba acababa llegó viene vino
    `,
  adverbs: `
    ha han había habían habría habrá haya hubo se le les lo me nos te os no también tampoco ya luego después
    posteriormente entonces además asimismo igualmente todavía aún incluso solo sólo siempre nunca jamás recientemente
    reiteradamente simplemente primero finalmente previamente inicialmente claramente públicamente rotundamente tajantemente
    textualmente literalmente concretamente irónicamente aparentemente específicamente ayer hoy mañana anoche anteayer así
    más menos muy bien casi apenas quizá quizás ahora antes pronto tarde nuevamente enfáticamente categóricamente seguidamente
    paralelamente brevemente contundentemente visiblemente entretanto justamente precisamente abiertamente duramente
    temprano tranquilamente ampliamente mismo misma mismos mismas
    `,
  times: `
    lunes martes miércoles jueves viernes sábado sábados domingo domingos enero febrero marzo abril mayo junio julio agosto
    septiembre setiembre octubre noviembre diciembre mañana mediodía tarde noche madrugada semana mes año día días fin jornada
    primavera verano otoño invierno ayer hoy
  `,
  numberWords: `
    un uno una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho
    diecinueve veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa cien ciento cientos doscientos quinientos mil
    miles millón millones billón decena decenas docena docenas centenar centenares
  `,
  sentenceStarters: `
    el la los las lo un una unos unas este esta estos estas ese esa esos esas aquel aquella aquello esto eso ello él ella
    ellos ellas yo tú usted ustedes nosotros nosotras vosotros su sus mi mis tu tus nuestro nuestra nuestros nuestras y e o u
    pero sino ni aunque porque pues mientras cuando si que como donde cómo cuándo dónde cuánto cuántos qué quién quien quienes
    quiénes cuál cuáles por para de del a al en con sin sobre entre desde hasta hacia ante bajo contra durante mediante tras
    según no sí ya ahora hoy ayer mañana anoche aquí ahí allí allá acá así también tampoco además asimismo luego después
    entonces antes finalmente posteriormente previamente recientemente actualmente igualmente incluso inclusive embargo
    obstante solo sólo únicamente solamente siempre nunca jamás quizá quizás tal tales todo toda todos todas cada cualquier
    algo nada alguien nadie algún alguno alguna algunos algunas ningún ninguno ninguna otro otra otros otras mucho mucha
    muchos muchas poco poca pocos pocas varios varias ambos ambas dos tres cuatro cinco seis siete ocho nueve diez once doce
    veinte cien cientos miles millones unos más menos muy mejor peor mayor menor es son era eran fue fueron será serán sería
    sea está están estaba estamos estoy ha han había habrá hay hubo había se le les me nos te lo se preguntado preguntada
    preguntados consultado consultada consultados interrogado interpelado cuestionado entrevistado respecto frente junto
    cerca lejos debido gracias dado dada dados pese aún todavía apenas casi tanto tan tanta gran buena buen buenos bueno malo
    mala primero primera primeros segundo segunda tercero tercera último última últimos medio media parte mitad fuentes
    expertos autoridades funcionarios vecinos testigos familiares señor señora dijo dice afirmó añadió explicó aseguró señaló
    agregó indicó sostuvo manifestó apuntó advirtió recordó vamos tenemos queremos hemos creo quiero tengo puedo podemos
    debemos estoy estamos somos soy hace hacia dentro fuera arriba abajo foto fotos imagen imágenes video vídeo videos lea
    leer lee vea mira mire escucha siga suscríbete regístrate publicidad redacción agencias agencia texto fuente archivo
    actualizado publicado compartir comentarios relacionado más información ojo claro bien mal vale bueno gracias hola
    ciertamente efectivamente evidentemente obviamente lamentablemente desgraciadamente afortunadamente curiosamente
    precisamente concretamente especialmente principalmente básicamente simplemente realmente sinceramente personalmente
    paralelamente seguidamente inmediatamente rápidamente normalmente generalmente habitualmente probablemente posiblemente
    seguramente supuestamente presuntamente aparentemente oficialmente internacionalmente mundialmente inicialmente
    originalmente anteriormente próximamente nuevamente definitivamente absolutamente totalmente prácticamente aproximadamente
    alrededor quedan queda falta faltan existe existen llega llegan va van viene puede pueden debe tiene tienen hacer tener ser
    estar haber decir ir ver dar saber querer poder asegura afirma explica señala añade indica recuerda sostiene advierte
    apunta destaca subraya insiste denuncia reconoce admite considera cree cuenta relata lamenta concluye agrega precisa
    comenta declara manifiesta anuncia informa expresa sabemos dicen hablamos siendo habiendo teniendo tratándose ante eso
    nací crecí empecé llegué volví fui estuve tuve hice dije pensé había éramos fuimos hicimos dijimos salimos entramos
  `,
}
