import type { VerbWords } from '../language.ts'
import { verbForms } from '../word-list.ts'

/** Third persons, participles and infinitive of a regular Portuguese verb. */
function inflect(infinitive: string): { finite: string[]; feminine: string; gerund: string } {
  const stem = infinitive.slice(0, -2)
  const ending = (base: string, endings: string): string[] => endings.split(' ').map((end) => base + end)
  if (infinitive.endsWith('ar')) {
    return {
      finite: [
        ...ending(stem, 'a am ou aram ava avam ará arão aria ariam ado ar asse assem'),
        ...ending(soft(stem), 'e em'),
      ],
      feminine: `${stem}ada`,
      gerund: `${stem}ando`,
    }
  }
  const er = infinitive.endsWith('er')
  return {
    finite: er
      ? ending(stem, 'e em eu eram ia iam erá erão eria ido er esse essem')
      : ending(stem, 'e em iu iram ia iam irá irão iria ido ir isse issem'),
    feminine: `${stem}ida`,
    gerund: `${stem}${er ? 'e' : 'i'}ndo`,
  }
}

/** How a stem in c, ç or g is spelt before e: critique, ameace, negue. */
const soft = (stem: string): string =>
  stem.endsWith('c') ? `${stem.slice(0, -1)}qu` : stem.endsWith('g') ? `${stem}u` : stem.replace(/ç$/, 'c')

const speechVerbs = `
  afirmar assinalar explicar assegurar declarar manifestar indicar comentar expressar acrescentar anunciar precisar
  esclarecer apontar sublinhar destacar ressaltar salientar realçar frisar reforçar insistir enfatizar asseverar
  informar perguntar indagar questionar opinar exclamar lamentar alegar argumentar gritar sussurrar murmurar exortar
  ordenar jurar avisar prognosticar vaticinar especular observar enumerar relatar narrar detalhar pormenorizar
  rememorar replicar retrucar responder prometer reiterar repetir aconselhar adiantar confirmar denunciar alertar
  sugerir refletir raciocinar resumir recapitular especificar clamar rematar ratificar reafirmar revelar testemunhar
  contestar queixar ilustrar exemplificar suplicar implorar rogar proclamar entoar pronunciar contar lembrar
  recordar advertir confessar negar pedir referir concluir prosseguir continuar estimar considerar avaliar analisar
  ponderar diagnosticar rezar defender criticar atacar ironizar brincar gracejar desabafar desmentir debochar zombar
  reclamar resmungar exigir cobrar demandar requerer solicitar urgir apelar recomendar garantir certificar atestar
  corroborar reconhecer admitir concordar discordar divergir discursar esbravejar berrar urrar rugir balbuciar
  gaguejar soluçar suspirar filosofar teorizar sentenciar pontificar pontuar arrematar finalizar complementar
  emendar sintetizar delatar desvendar divulgar publicar comunicar notificar registar reportar citar parafrasear
  twittar tuitar postar escrever falar conversar dialogar celebrar comemorar festejar parabenizar felicitar
  agradecer elogiar vangloriar gabar orgulhar indignar revoltar surpreender justificar desculpar rebater refutar
  ripostar retorquir contrapor apostar prever antecipar acusar culpar ameaçar aventar cogitar aventurar confidenciar
  segredar apregoar advogar pregar vociferar bradar conclamar aduzir evocar invocar sustentar tranquilizar alfinetar
  fulminar lastimar descrever descortinar esmiuçar discorrer dissertar acreditar crer interpelar inquirir interrogar
  completar disparar registrar protestar ressalvar encerrar instar vincar desafiar
`
const irregularSpeech = `
  disse disseram diz dizem dizia diziam dirá dirão diria diriam dito dizer diga digam digo dissemos dissesse mantém mantêm
  manteve mantiveram mantinha manter sustém susteve propôs propuseram propõe propõem propunha propor proposto expôs expõe
  expunha expor leu lê leem lia interveio intervém intervir prevê previu previram contradiz contradisse predisse predizer
  escrito pede pedem repete repetem sugere sugerem refere referem adverte advertem reflete prossegue prosseguem admite
  conclui concluem concluía retorque contrapôs contrapõe opôs argui supõe supôs crê creem acredita insurgiu
  insurge contradizer desmente desmentem diverge
`
const irregularSpeechGerunds = `
  dizendo mantendo propondo expondo lendo intervindo prevendo concluindo
`

const judgingVerbs = `
  chamar taxar tachar classificar qualificar descrever acusar criticar culpar elogiar louvar aplaudir condenar comparar citar
  catalogar tratar denominar batizar definir atacar rejeitar rechaçar repelir repudiar respaldar apoiar saudar valorizar
  julgar apresentar retratar caracterizar assinalar questionar ridicularizar censurar reprovar felicitar aprovar atribuir
  mencionar nomear usar utilizar empregar exigir reclamar reivindicar esperar temer duvidar exibir mostrar compartilhar
  partilhar assinar propor oferecer lograr conseguir prometer decidir antecipar interpretar perceber desestimar descartar
  desdenhar agradecer convidar convocar ameaçar celebrar defender vender apelidar rotular tipificar enquadrar desprezar
  menosprezar minimizar relativizar enaltecer exaltar aludir apelar advogar apostar pregar propugnar promover estimular
  encorajar recomendar buscar desejar ansiar solicitar requerer imaginar vislumbrar considerar recordar lembrar evocar
  admitir negar situar basear sustentar fundamentar justificar responsabilizar deixar levar ressaltar realçar constatar
  descobrir tomar mandar enviar acreditar entender achar
`
const irregularJudging = `
  vê viu veem via visto faz fez fazem fizeram feito dá deu dão deram dado quer quis querem queria pretende pretendeu põe pôs
  crê sente sentiu encontra encontrou sabe sabia soube conhece conheceu ouviu ouve parece parecia propôs propõe descrito
  prevê
`
const irregularJudgingGerunds = 'vendo fazendo dando querendo pondo crendo'

export const verbs: VerbWords = {
  speech: `${verbForms(speechVerbs, inflect, 'finite')} ${irregularSpeech}`,
  speechParticiples: `${verbForms(speechVerbs, inflect, 'gerund')} ${irregularSpeechGerunds}`,
  judging: `
    ${verbForms(judgingVerbs, inflect, 'finite')} ${verbForms(judgingVerbs, inflect, 'feminine')} ${irregularJudging}
  `,
  judgingParticiples: `${verbForms(judgingVerbs, inflect, 'gerund')} ${irregularJudgingGerunds}`,
  accordingTo: [
    ['segundo'],
    ['conforme'],
    ['consoante'],
    ['de', 'acordo', 'com'],
    ['nas', 'palavras', 'de'],
    ['nas', 'palavras', 'do'],
    ['nas', 'palavras', 'da'],
    ['na', 'opinião', 'de'],
    ['na', 'opinião', 'do'],
    ['na', 'opinião', 'da'],
    ['na', 'avaliação', 'de'],
    ['na', 'avaliação', 'do'],
    ['na', 'avaliação', 'da'],
    ['na', 'visão', 'de'],
    ['na', 'visão', 'do'],
    ['na', 'visão', 'da'],
    ['na', 'opinião'],
    ['na', 'avaliação'],
    ['na', 'visão'],
    ['no', 'entender'],
    ['no', 'entender', 'de'],
    ['no', 'entender', 'do'],
    ['no', 'entender', 'da'],
    ['aos', 'olhos', 'de'],
    ['aos', 'olhos', 'do'],
    ['aos', 'olhos', 'da'],
  ],
}
