import type { GrammarWords } from '../language.ts'

export const grammar: GrammarWords = {
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
