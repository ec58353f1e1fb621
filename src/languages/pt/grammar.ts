import type { GrammarWords } from '../language.ts'

export const grammar: GrammarWords = {
  englishEquivalents: {
    the: 'o a os as',
    a: 'um uma',
    to: 'ao aos à às',
    who: 'quem',
    that: 'que',
    as: 'como',
    and: 'e',
    or: 'ou',
  },
  subjectPronouns: { male: 'ele', female: 'ela', plural: 'eles elas', neuter: 'isso isto', first: 'eu nós' },
  // A possessive agrees with what is owned, not with the owner.
  otherPronouns: {
    male: 'seu sua seus suas dele',
    female: 'seu sua seus suas dela',
    plural: 'deles delas',
    neuter: '',
    first: 'mim meu minha meus minhas nosso nossa nossos nossas',
  },
  relatives: 'que quem qual quais cujo cuja cujos cujas onde',
  // A contraction is a preposition too.
  determiners: `
    o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela aqueles aquelas outro outra outros
    outras algum alguma alguns algumas nenhum nenhuma muitos muitas vários várias ambos ambas dois duas três quatro cinco seis
    sete oito nove dez cada qualquer todo toda todos todas inúmeros inúmeras diversos diversas diferentes tal certo certa
    mesmo mesma próprio própria do da dos das no na nos nas ao aos à às pelo pela pelos pelas num numa dum duma neste nesta
    nesse nessa naquele naquela deste desta desse dessa daquele daquela
  `,
  genderedDeterminers: {
    male: `
      o um este esse aquele último outro algum nenhum certo mesmo próprio do no ao pelo num dum neste nesse naquele deste desse
      daquele
    `,
    female: `
      a uma esta essa aquela última outra alguma nenhuma certa mesma própria da na à pela numa duma nesta nessa naquela desta dessa
      daquela
    `,
  },
  prepositions: `
    de do da dos das a em no na nos nas com por pelo pela pelos pelas para pra sem sobre entre desde até ante perante sob
    contra durante mediante após segundo conforme salvo exceto junto frente perto longe dentro fora debaixo acima atrás
    diante além como ao aos à às num numa dum duma neste nesta nesse nessa naquele naquela deste desta desse dessa daquele
    daquela via
  `,
  conjunctions: `
    e ou mas porém contudo todavia nem embora porque pois enquanto quando se que como onde logo portanto então caso
  `,
  // "Tem dito Ruiz": between its verb and a subject an auxiliary is passed over, so that those of the past stand with the
  // adverbs too.
  auxiliaries: `
    há havia houve haver haverá é são era eram foi foram será serão seria seriam seja sejam ser sendo está estão estava
    estavam esteve estará estar sido tem têm tinha tinham teve terá teria ter tendo deve devem devia deveria pode podem podia
    podiam poderá poderia pôde vai vão ia iam vem quer querem costuma segue continua acaba
  `,
  adverbs: `
    tem tinha havia teria se lhe lhes me nos te não também já depois então ainda mesmo até só apenas somente sempre
    nunca jamais recentemente repetidamente simplesmente primeiro finalmente posteriormente previamente inicialmente
    claramente publicamente literalmente textualmente ironicamente aparentemente especificamente ontem hoje amanhã
    anteontem assim mais menos muito bem quase talvez agora antes cedo tarde novamente enfaticamente categoricamente
    igualmente seguidamente aqui ali lá logo mesmo mesma próprio própria
  `,
  times: `
    segunda terça quarta quinta sexta sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira janeiro
    fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro manhã tarde noite madrugada semana mês
    meses ano anos dia dias fim ontem hoje amanhã
  `,
  numberWords: `
    um uma dois duas três quatro cinco seis sete oito nove dez onze doze treze quatorze catorze quinze dezesseis dezasseis
    dezessete dezoito dezenove vinte trinta quarenta cinquenta sessenta setenta oitenta noventa cem cento centenas mil
    milhares milhão milhões bilhão bilhões dezena dezenas dúzia dúzias
  `,
  sentenceStarters: `
    o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela isso isto aquilo ele ela eles elas eu
    tu você vocês nós seu sua seus suas meu minha meus minhas nosso nossa nossos nossas e ou mas porém contudo todavia nem
    embora porque pois enquanto quando se que como onde quanto quantos quem qual quais por pelo pela pelos pelas para de do da
    dos das em no na nos nas ao aos à às com sem sobre entre desde até ante perante sob contra durante mediante após segundo
    conforme num numa neste nesta nesse nessa naquele naquela deste desta desse dessa daquele não sim já agora hoje ontem
    amanhã aqui aí ali lá assim também tampouco além logo depois então antes finalmente posteriormente previamente
    recentemente atualmente actualmente igualmente inclusive só somente apenas sempre nunca jamais talvez tal tais todo toda
    todos todas cada qualquer algo nada alguém ninguém algum alguma alguns algumas nenhum nenhuma outro outra outros outras
    muito muita muitos muitas pouco pouca poucos poucas vários várias ambos ambas dois duas três quatro cinco seis sete oito
    nove dez onze doze vinte cem centenas milhares mais menos melhor pior maior menor é são era eram foi foram será serão seria
    seja está estão estava estamos estou há havia houve tem têm tinha teve temos lhe lhes me te questionado questionada
    questionados perguntado perguntada indagado procurado procurada procurados ouvido ouvida frente junto perto longe
    devido graças dado dada apesar ainda quase tanto tão grande boa bom bons mau má primeiro primeira segunda terceiro
    terceira último última últimos metade parte fontes especialistas autoridades moradores testemunhas familiares senhor
    senhora disse diz afirmou afirma acrescentou explicou explica declarou contou conta lembrou ressaltou destacou vamos
    queremos quero tenho posso podemos devemos somos sou faz fazem dentro fora foto fotos imagem imagens vídeo vídeos leia ler
    veja ver confira saiba assista ouça siga clique publicidade redação redacção fonte arquivo atualizado publicado
    compartilhe comentários claro bem mal ok bom-dia olá obrigado certamente efetivamente evidentemente obviamente
    infelizmente felizmente curiosamente precisamente concretamente especialmente principalmente basicamente simplesmente
    realmente sinceramente pessoalmente paralelamente imediatamente rapidamente normalmente geralmente habitualmente
    provavelmente possivelmente seguramente supostamente aparentemente oficialmente inicialmente originalmente
    anteriormente novamente definitivamente absolutamente totalmente praticamente aproximadamente cerca resta restam falta
    faltam existe existem chega vai vão vem pode podem deve fazer ter ser estar haver dizer ir dar querer saber sendo tendo
    nasci cresci comecei cheguei voltei fui estive tive fiz pensei fomos fizemos pelas mesmo mesma enquanto porquê caso
  `,
}
