import type { PatternWords, Phrasing, WordShapes } from '../language.ts'
import { nationalities } from './nationalities.ts'

const de = 'de del'

/** The words that rules look for, beside those whose English equivalents they know. */
export const patterns: Partial<PatternWords> = {
  questionLabels: 'pregunta p',
  answerLabels: 'respuesta r',
  of: de,
  to: 'al',
  secondPerson: 'tú usted ustedes vosotros te os',
  possessives: 'su sus mi mis tu tus nuestro nuestra nuestros nuestras',
  coordinating: 'pero sino ni',
  contrasting: 'mientras aunque',
  beForms: 'fue fueron es son era eran sido ser será siendo está están estaba estuvo estuvieron',
  passiveAuxiliaries: 'fue fueron es son era eran sido ser será siendo está están estaba estuvo estuvieron',
  agentPrepositions: 'por',
  nameArticles: 'El La Los Las',
  indefiniteDeterminers: `
    un una uno unos unas algún alguno alguna algunos algunas otro otra otros otras varios varias muchos muchas numerosos
    numerosas diversos diversas distintos distintas cualquier cada dos tres cuatro cinco seis
  `,
  singularDeterminers: 'un una otro otra',
  quantities: `
    unos otros otras algunos algunas muchos muchas varios varias ambos ambas todos todas quienes
  `,
  roleQualifiers: 'primer primera vice sub ex',
  officePrepositions: `${de} en para`,
  tyingPrepositions: `${de} en para`,
  complementWords: `${de} en para con que quien cercano cercana cercanos próximas próxima`,
  mannerVerbs: 'pidió habló solicitó prefirió declinó rehusó quiso pidieron hablaron',
  pairWords: 'dos ambos ambas pareja',
  authorPrepositions: `${de} por`,
  epithets: `
    mandatario mandataria exmandatario político política dirigente líder funcionario funcionaria autoridad titular jefe jefa
    legislador legisladora parlamentario parlamentaria congresista edil portavoz vocero vocera representante responsable
    empresario empresaria magnate directivo directiva ejecutivo ejecutiva experto experta especialista profesional
    investigador investigadora científico científica académico académica docente médico médica periodista comunicador
    comunicadora presentador presentadora conductor conductora panelista escritor escritora autor autora novelista poeta
    artista cantante músico actor actriz intérprete cineasta director directora deportista jugador jugadora futbolista
    técnico entrenador entrenadora estratega seleccionador delantero defensa portero centrocampista tenista piloto ciclista
    religioso religiosa sacerdote prelado pontífice obispo abogado abogada letrado letrada jurista economista analista
    consultor consultora activista ecologista sindicalista militar policía uniformado agente diplomático diplomática
    canciller ministro ministra presidente presidenta alcalde alcaldesa senador senadora diputado diputada gobernador
    gobernadora candidato candidata aspirante hombre mujer joven adolescente menor anciano anciana niño niña chico chica
    muchacho muchacha madre padre vecino vecina testigo víctima acusado acusada imputado imputada detenido detenida
    denunciante afectado afectada opositor opositora socialista popular republicano republicana demócrata conservador
    conservadora galardonado entrevistado entrevistada emprendedor emprendedora cocinero cocinera chef diseñador diseñadora
    modelo influencer
  `,
  placeNouns: 'río isla islas golfo bahía cordillera laguna sierra',
  firms: 'empresa compañía firma',
  saints: 'san santa santo',
  nameParticles: 'i',
  without: 'sin',
  namingVerbs: 'llama llaman llamaba llamará titula titulan titulaba titulará denomina',
  mostCall: 'llaman denominan apodan',
  whatMost: 'que',
  readingVerbs: 'leer lee lees leía',
  impersonal: 'se',
  holdingPrepositions: 'en',
  further: 'también ahora hoy',
  asked: `
    preguntado preguntada preguntados preguntadas consultado consultada consultados consultadas entrevistado entrevistada
    interrogado interrogada cuestionado cuestionada contactado contactada requerido requerida invitado invitada
  `,
  nationalities: nationalities.all,
  genderless: 'persona víctima fuente pareja figura estrella autoridad promesa leyenda celebridad miembro menor bebé',
  anyBody: `
    grupo organización organismo empresa compañía firma agencia entidad institución coalición congregación operadora
    multinacional corporación cadena partido sindicato asociación federación fundación club colectivo plataforma cartera
    dependencia ente banco
  `,
  relayingVerbs: 'citó cita citando recordó recuerda parafraseó',
  relayedParticiples: 'diciendo',
  quotingVerbs: 'citó cita citando',
  writingVerbs: `
    escribió escribe escribía escribieron escrito publicó publica publicaron tuiteó tuitea twitteó posteó postea redactó reza
    rezaba lee
  `,
  translating: 'significa traducido traduce literalmente',
  performing: 'cantó interpretó protagonizó protagoniza dirigió dirige estrenó estrena',
  namingNouns: 'término vocablo palabra palabras concepto apodo mote hashtag etiqueta',
  slogans: 'eslogan eslóganes lema lemas consigna consignas cánticos hashtag',
  soCalled:
    'llamado llamada llamados llamadas denominado denominada denominados denominadas autodenominado autodenominada apodado apodada apodan apodaban bautizado bautizada',
  knownAs: 'conocido conocida conocidos conocidas',
  papersWithArticle: `
    país mundo tiempo comercio universal mercurio español confidencial economista heraldo periódico diario espectador
    nación tercera jornada razón vanguardia república prensa estrella voz opinión gaceta
  `,
  demonstratives: 'este esta ese esa aquel aquella éste ésta ése ésa aquél aquélla',
  latter: 'último última',
  reflexives: 'se',
  viewPrepositions: 'para',
  bodyConjunctions: 'and',
}

export const shapes: WordShapes = {
  finiteVerb: /(?:[^aeiou]ó|ió|aron|ieron|yó|yeron|aba|aban|[^aeiou]ía|ían|ará|erá|irá|arán|erán|irán|aría|ería|iría)$/,
  tagVerb: /(?:ó|aron|ieron|yeron|jeron|aba|aban|ía|ían)$/,
  presentTagVerb: /[^aeo][ae]n?$/,
  pluralVerb: /n$/,
  infinitive: /[aei]r$/,
  passiveParticiple: /(?:[ai]d[oa]s?|dich[oa]s?|hech[oa]s?|puest[oa]s?|escrit[oa]s?|vist[oa]s?)$/,
  adverb: /mente$/,
  plural: /[^s]s$/,
  noNoun: /(?:ando|iendo|yendo|mente|ad[oa]s?|id[oa]s?)$/,
  noAttribute: /(?:ad[oa]s?|id[oa]s?)$/,
  noName: /^(?:ex|vice|sub)-?\p{L}+$/u,
  bodyAdjective: /(?:al|ar|ic[oa]|iv[oa]|an[oa]|ense|ari[oa]|in[oa]|eñ[oa])$/,
  beforeTime: /$^/,
  reflexive: /^sí$/,
  firstPerson:
    /(?:^|[^\p{L}])(?:yo|mí|mi|mis|me|nos|nosotr[oa]s|nuestr[oa]s?|\p{L}+(?:amos|emos)|somos|fuimos|dijimos|hicimos|pedimos|vivimos|soy|estoy|voy|he|creo|quiero|tengo|puedo|debo|sé|pienso|siento|espero|hago|digo|veo|doy|era yo|fui|hice|dije|tuve|estuve|quisiera)(?![\p{L}])/iu,
  reported: /$^/,
}

export const phrasing: Phrasing = {
  pair: (first, second) => `${first} ${/^h?i(?![ae])/iu.test(second) ? 'e' : 'y'} ${second}`,
  owned: (owner, noun) => `${noun} de ${owner}`,
}
