import type { VerbWords } from '../language.ts'
import { verbForms } from '../word-list.ts'

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

const speechVerbs = `
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
const irregularSpeech = `
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
const irregularSpeechGerunds = `
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
const irregularJudging = `
    ve vio ven veían visto hizo hace hicieron hecho dio da dieron dado quiere quiso querían pretende pretendió defiende
    defienden defendió defendieron entiende entendió aparece puso pone cree creyó creía siente sintió encuentra encontró
    sabe sabía supo conoce conoció oyó escuchó
  `
const irregularJudgingGerunds = 'viendo haciendo dando queriendo defendiendo entendiendo poniendo creyendo'
export const verbs: VerbWords = {
  speech: `${verbForms(speechVerbs, inflect, 'finite')} ${irregularSpeech}`,
  speechParticiples: `${verbForms(speechVerbs, inflect, 'gerund')} ${irregularSpeechGerunds}`,
  judging: `${verbForms(judgingVerbs, inflect, 'finite')} ${irregularJudging}`,
  judgingParticiples: `${verbForms(judgingVerbs, inflect, 'gerund')} ${irregularJudgingGerunds}`,
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
}
