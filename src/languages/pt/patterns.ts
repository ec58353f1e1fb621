import type { PatternWords, Phrasing, WordShapes } from '../language.ts'
import { nationalities } from './nationalities.ts'

const de = 'de do da dos das'

/** The words that rules look for, beside those whose English equivalents they know. */
export const patterns: Partial<PatternWords> = {
  questionLabels: 'pergunta p',
  answerLabels: 'resposta r',
  of: de,
  secondPerson: 'você vocês tu te vos',
  possessives: 'seu sua seus suas meu minha meus minhas nosso nossa nossos nossas dele dela deles delas',
  coordinating: 'mas porém nem',
  beForms: 'foi foram é são era eram ser sido será sendo está estão estava',
  passiveAuxiliaries: 'foi foram é são era eram ser sido será sendo está estão estava',
  agentPrepositions: 'por pelo pela pelos pelas',
  placeNouns: 'rio ilha ilhas baía lagoa',
  firms: 'empresa companhia firma',
  saints: 'são santa santo',
  nameParticles: de,
  indefiniteDeterminers: `
    um uma uns umas algum alguma alguns algumas outro outra outros outras vários várias muitos muitas inúmeros diversos
    diversas qualquer cada dois duas três quatro cinco seis num numa dum duma
  `,
  singularDeterminers: 'um uma outro outra',
  quantities: 'outros outras alguns algumas muitos muitas vários várias ambos ambas todos todas',
  roleQualifiers: 'vice sub ex',
  officePrepositions: `${de} em no na para`,
  tyingPrepositions: `${de} em no na para`,
  complementWords: `${de} em no na para com que próximo próxima próximos`,
  mannerVerbs: 'pediu falou solicitou preferiu recusou quis pediram falaram',
  pairWords: 'dois duas ambos ambas casal dupla',
  authorPrepositions: `${de} por pelo pela`,
  epithets: `
    mandatário mandatária político política dirigente líder funcionário funcionária autoridade titular chefe parlamentar
    petista tucano bolsonarista porta-voz representante responsável empresário empresária executivo executiva especialista
    profissional pesquisador pesquisadora investigador investigadora cientista acadêmico acadêmica docente médico médica
    jornalista comunicador comunicadora apresentador apresentadora escritor escritora autor autora romancista poeta artista
    cantor cantora músico ator atriz intérprete cineasta diretor diretora atleta jogador jogadora futebolista técnico
    treinador treinadora comandante selecionador atacante zagueiro goleiro meia volante lateral camisa tenista piloto
    religioso padre prelado pontífice bispo advogado advogada jurista economista analista consultor ativista ambientalista
    sindicalista militar policial agente delegado delegada promotor promotora magistrado magistrada juiz juíza desembargador
    diplomata ministro ministra presidente prefeito prefeita senador senadora deputado deputada vereador vereadora
    governador governadora secretário secretária candidato candidata homem mulher jovem adolescente menino menina garoto
    garota rapaz mãe pai vizinho vizinha morador moradora testemunha vítima acusado acusada suspeito suspeita réu ré
    opositor opositora socialista liberal conservador republicano democrata entrevistado entrevistada autarca premiê
    aposentado aposentada motorista estudante
  `,
  without: 'sem',
  namingVerbs: 'chama chamam chamava chamará intitula intitulam intitulava denomina',
  mostCall: 'chamam denominam apelidam',
  whatMost: 'que',
  readingVerbs: 'ler lê lia lido',
  impersonal: 'se',
  holdingPrepositions: 'em no na nos nas num numa',
  further: 'também agora hoje',
  asked: `
    perguntado perguntada questionado questionada consultado consultada entrevistado entrevistada procurado procurada
    ouvido ouvida contactado contactada interrogado interrogada convidado convidada
  `,
  nationalities: nationalities.all,
  genderless:
    'pessoa vítima fonte testemunha figura estrela criança autoridade promessa celebridade membro indivíduo bebê bebé',
  anyBody: `
    grupo organização órgão empresa companhia firma agência entidade instituição coalizão coligação congregação operadora
    multinacional corporação rede partido sindicato associação federação fundação clube coletivo plataforma pasta autarquia
    banco emissora tribunal corte
  `,
  relayingVerbs: 'citou cita citando lembrou lembra parafraseou',
  relayedParticiples: 'dizendo',
  quotingVerbs: 'citou cita citando',
  writingVerbs: `
    escreveu escreve escrevia escreveram escrito publicou publica publicaram tuitou twittou tuíta postou posta redigiu
  `,
  translating: 'significa traduzido traduz literalmente',
  performing: 'cantou interpretou protagonizou protagoniza dirigiu dirige estreou estreia',
  namingNouns: 'termo termos palavra palavras conceito apelido alcunha hashtag',
  slogans: 'slogan slogans lema lemas bordão bordões cânticos hashtag',
  soCalled:
    'chamado chamada chamados chamadas denominado denominada denominados autodenominado apelidado apelidada apelidam batizado batizada',
  knownAs: 'conhecido conhecida conhecidos conhecidas',
  papersWithArticle: 'globo estado dia público expresso popular povo tempo liberal',
  demonstratives: 'este esta esse essa aquele aquela',
  latter: 'último última',
  reflexives: 'se',
  viewPrepositions: 'para',
  bodyConjunctions: 'and',
}

export const shapes: WordShapes = {
  finiteVerb: /(?:[^aeiou]ou|eu|iu|aram|eram|iram|ava|avam|[^aeiou]ia|iam|ará|erá|irá|arão|erão|irão|aria|eria|iria)$/,
  tagVerb: /(?:ou|eu|iu|aram|eram|iram|ava|avam|ia|iam)$/,
  presentTagVerb: /[^aeo](?:a|e|am|em)$/,
  pluralVerb: /(?:[aei]m|ão)$/,
  infinitive: /[aei]r$/,
  passiveParticiple: /(?:[ai]d[oa]s?|dit[oa]s?|feit[oa]s?|post[oa]s?|escrit[oa]s?|vist[oa]s?)$/,
  adverb: /mente$/,
  plural: /[^s]s$/,
  noNoun: /(?:ando|endo|indo|mente|ad[oa]s?|id[oa]s?)$/,
  noAttribute: /(?:ad[oa]s?|id[oa]s?)$/,
  noName: /^(?:ex|vice|sub)-\p{L}+$/u,
  bodyAdjective: /(?:al|ar|ic[oa]|iv[oa]|an[oa]|ense|ári[oa]|in[oa])$/,
  beforeTime: /$^/,
  reflexive: /^si$/,
  firstPerson:
    /(?:^|[^\p{L}])(?:eu|mim|meu|minha|meus|minhas|me|nós|nos|noss[oa]s?|\p{L}+(?:amos|emos)|somos|fomos|dissemos|fizemos|pedimos|vivemos|sou|estou|vou|quero|tenho|posso|devo|sei|acho|penso|sinto|espero|faço|digo|vejo|dou|fui|fiz|disse|tive|estive|gostaria)(?![\p{L}])/iu,
  reported: /$^/,
}

export const phrasing: Phrasing = {
  pair: (first, second) => `${first} e ${second}`,
  owned: (owner, noun) => `${noun} de ${owner}`,
}
