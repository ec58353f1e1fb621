import type { VerbWords } from '../language.ts'
import { verbForms } from '../word-list.ts'

/**
 * Third persons, participles and infinitive of a Spanish verb. A verb that changes its stem names the changed ones behind
 * slashes: that of the present, and that of the preterite: advertir/adviert/advirt.
 */
function inflect(verb: string): { finite: string[]; feminine: string; gerund: string } {
  const [infinitive, present, preterite] = verb.split('/') as [string, string?, string?]
  const stem = infinitive.slice(0, -2)
  const strong = present ?? stem
  const ending = (base: string, endings: string): string[] => endings.split(' ').map((end) => base + end)
  if (infinitive.endsWith('ar')) {
    return {
      finite: [
        ...ending(strong, 'a an'),
        ...ending(stem, 'ó aron aba aban ará arán aría arían ado ar ara aran'),
        ...ending(soft(strong), 'e en'),
      ],
      feminine: `${stem}ada`,
      gerund: `${stem}ando`,
    }
  }
  const vowel = infinitive.at(-2)!
  const past = preterite ?? stem
  return {
    finite: [
      ...ending(strong, 'e en'),
      ...ending(stem, `${vowel}rá ${vowel}rán ${vowel}ría ${vowel}rían ía ían ido ${vowel}r`),
      ...ending(past, 'ió ieron iera ieran'),
    ],
    feminine: `${stem}ida`,
    gerund: `${past}iendo`,
  }
}

/** How a stem in c, g or z is spelt before e: critique, niegue, rece. */
const soft = (stem: string): string =>
  stem.endsWith('c') ? `${stem.slice(0, -1)}qu` : stem.endsWith('g') ? `${stem}u` : stem.replace(/z$/, 'c')

const speechVerbs = `
  afirmar señalar explicar asegurar declarar manifestar/manifiest indicar comentar expresar agregar anunciar
  precisar aclarar apuntar subrayar destacar remarcar recalcar insistir enfatizar aseverar informar preguntar opinar
  exclamar lamentar alegar argumentar argüir apostillar puntualizar matizar zanjar sentenciar ironizar bromear
  gritar susurrar murmurar exhortar ordenar jurar avisar pronosticar vaticinar especular observar enumerar relatar
  narrar detallar rememorar replicar objetar admitir escribir tuitear postear responder prometer reiterar
  repetir/repit/repit cuestionar interrogar aconsejar adelantar confirmar denunciar alertar sugerir/sugier/sugir
  reflexionar razonar resumir recapitular concretar especificar clamar increpar espetar rematar ratificar reafirmar
  revelar testificar contestar quejar abundar ahondar ilustrar ejemplificar inquirir/inquier suplicar implorar
  rogar/rueg proclamar vocear corear pronunciar contar/cuent recordar/recuerd advertir/adviert/advirt
  confesar/confies negar/nieg pedir/pid/pid concluir/concluy proseguir/prosig/prosigu continuar estimar considerar
  rezar plantear hablar desmentir/desmient/desmint retrucar acotar complementar añadir aventurar augurar presagiar
  anticipar confiar sincerar justificar defender/defiend reprochar recriminar reprender regañar sermonear rebatir
  refutar contraatacar ripostar instar apelar reclamar exigir demandar requerir/requier/requir solicitar urgir
  conminar recomendar/recomiend garantizar certificar atestiguar acreditar corroborar reconocer convenir coincidir
  discrepar disentir/disient/disint arengar vociferar chillar aullar bramar tronar/truen rugir musitar balbucear
  tartamudear mascullar refunfuñar gruñir rezongar sollozar suspirar cavilar conjeturar teorizar dictaminar
  pontificar filosofar valorar esgrimir aducir invocar remachar machacar redundar incidir dialogar conversar charlar
  platicar cotillear delatar desvelar publicar comunicar notificar consignar plasmar reseñar reportar citar glosar
  parafrasear felicitar agradecer congratular vanagloriar ufanar alardear presumir fanfarronear indignar alarmar
  escandalizar enorgullecer arremeter protestar reivindicar resaltar finalizar terciar sintetizar desahogar disparar fustigar criticar asentir/asient/asint referir/refier/refir lanzar
  soltar/suelt celebrar creer
`
const irregularSpeech = `
  dijo dijeron dice dicen decía decían dirá dirán diría dirían dicho dicha decir diga digan digo dije dijimos decimos
  dijera dijeran añade añaden añadió añadieron sostiene sostienen sostuvo sostuvieron sostenía sostenían sostenido sostener sostendrá
  mantiene mantienen mantuvo mantuvieron mantenía mantenían mantener mantenido escrito concluyó concluyeron concluido
  expuso expone exponen expusieron exponía exponían expuesto exponer propuso propone proponen propusieron proponía
  propuesto repuso repusieron contrapuso leyó lee leen leía leído intervino intervienen interviene intervenía
  reconvino convino coincidieron predijo predice predicen contradijo contradice maldijo bendijo
  reconoce reconocen reconoció reconocieron reconocía reconocían reconocido supone adujo aduce aducen adujeron
  tradujo prosiguiera reza rezan cree creen creyó creía opuso agradeció agradece refería continúa
  continúan creyeron
`
const irregularSpeechGerunds = `
  diciendo sosteniendo manteniendo exponiendo proponiendo leyendo interviniendo creyendo aduciendo concluyendo
  prosiguiendo argumentando
`

const judgingVerbs = `
  llamar tildar tachar calificar describir acusar criticar culpar elogiar alabar aplaudir condenar comparar citar
  catalogar tratar denominar bautizar definir atacar rechazar respaldar apoyar saludar valorar juzgar presentar retratar
  señalar cuestionar ridiculizar repudiar censurar reprochar felicitar aprobar/aprueb atribuir/atribuy mencionar nombrar
  usar utilizar emplear exigir reclamar reivindicar esperar temer dudar exhibir mostrar/muestr compartir firmar proponer
  ofrecer lograr prometer decidir anticipar interpretar percibir desestimar descartar desdeñar agradecer invitar
  convocar instar amenazar celebrar defender/defiend vender acuñar apodar tipificar etiquetar encuadrar enmarcar
  despreciar menospreciar minimizar relativizar ensalzar encomiar aludir apelar abogar apostar/apuest pregonar predicar
  propugnar promover/promuev impulsar animar alentar/alient recomendar/recomiend buscar desear ansiar anhelar solicitar
  demandar requerir/requier/requir imaginar vislumbrar prever augurar concebir/concib/concib estimar considerar
  recordar/recuerd evocar reconocer admitir negar/nieg cifrar situar basar sustentar fundamentar justificar excusar
  achacar imputar responsabilizar señalar tomar dejar llevar resaltar realzar distinguir destacar constatar comprobar
  descubrir
`
const irregularJudging = `
  ve vio ven veían veía visto hizo hace hicieron hecho dio da dieron dado quiere quiso querían quería pretende pretendió
  pretenden pretendía entiende entendió entienden aparece puso pone cree creyó creía siente sintió sentía encuentra
  encontró sabe sabía supo conoce conoció oyó escuchó resulta parece parecía descrito propuso propone ofreció ofrece
  reconoce reconoció
`
const irregularJudgingGerunds = 'viendo haciendo dando queriendo entendiendo poniendo creyendo'

export const verbs: VerbWords = {
  speech: `${verbForms(speechVerbs, inflect, 'finite')} ${irregularSpeech}`,
  speechParticiples: `${verbForms(speechVerbs, inflect, 'gerund')} ${irregularSpeechGerunds}`,
  judging: `
    ${verbForms(judgingVerbs, inflect, 'finite')} ${verbForms(judgingVerbs, inflect, 'feminine')} ${irregularJudging}
  `,
  judgingParticiples: `${verbForms(judgingVerbs, inflect, 'gerund')} ${irregularJudgingGerunds}`,
  accordingTo: [
    ['según'],
    ['de', 'acuerdo', 'con'],
    ['de', 'acuerdo', 'a'],
    ['de', 'acuerdo', 'al'],
    ['en', 'palabras', 'de'],
    ['en', 'palabras', 'del'],
    ['en', 'opinión', 'de'],
    ['en', 'opinión', 'del'],
    ['a', 'juicio', 'de'],
    ['a', 'juicio', 'del'],
    ['en', 'boca', 'de'],
    ['a', 'decir', 'de'],
    ['a', 'decir', 'del'],
    ['al', 'decir', 'de'],
    ['a', 'criterio', 'de'],
    ['al', 'parecer', 'de'],
    ['a', 'ojos', 'de'],
    ['conforme', 'a'],
  ],
}
