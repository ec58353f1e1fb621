import type { PeopleWords } from '../language.ts'
import { genderedNouns, mutual } from '../word-list.ts'
import { femaleNames, maleNames } from './names.ts'
import { nationalities } from './nationalities.ts'

/** Offices and ranks that stand before a name. */
const offices = genderedNouns(`
  presidente/presidenta ex-presidente/ex-presidenta vice-presidente/vice-presidenta vice mandatário/a ministro/a ex-ministro/a
  primeiro-ministro/primeira-ministra vice-primeiro-ministro chanceler premiê senador/a ex-senador/a deputado/a ex-deputado/a
  eurodeputado/a vereador/a ex-vereador/a governador/a ex-governador/a vice-governador/a prefeito/a ex-prefeito/a
  vice-prefeito/a autarca juiz/juíza ex-juiz/ex-juíza desembargador/a procurador/a ex-procurador/a promotor/a magistrado/a
  delegado/a defensor/a ouvidor/a corregedor/a secretário/a ex-secretário/a secretário-geral secretária-geral
  subsecretário/a secretário-executivo embaixador/a ex-embaixador/a cônsul núncio/a general coronel tenente-coronel
  capitão/capitã comandante tenente sargento cabo major almirante brigadeiro marechal rei/rainha príncipe/princesa
  infante/a duque/duquesa conde/condessa imperador/imperatriz papa pontífice bispo/a arcebispo cardeal padre/madre frei pastor/a
  rabino/a imã doutor/a professor/a engenheiro/a arquiteto/a porta-voz diretor/a ex-diretor/a diretor-geral diretora-geral
  diretor-executivo diretor-presidente subdiretor/a chefe ex-chefe líder ex-líder vice-líder dirigente candidato/a
  ex-candidato/a pré-candidato/a parlamentar ex-parlamentar deputado-geral conselheiro/a assessor/a comissário/a
  inspetor/a superintendente gerente titular coordenador/a ex-coordenador/a administrador/a reitor/a ex-reitor/a
  vice-reitor/a tesoureiro/a relator/a advogado/a jornalista escritor/a ator/atriz cantor/a economista analista ativista
  empresário/a treinador/a técnico/a ex-técnico/a selecionador/a futebolista jogador/a ex-jogador/a atacante zagueiro/a
  goleiro/a meia volante lateral avançado/a guarda-redes médio tenista ciclista piloto atleta nadador/a opositor/a
  historiador/a cientista politólogo/a sociólogo/a psicólogo/a antropólogo/a filósofo/a biólogo/a virologista
  epidemiologista infectologista pesquisador/a investigador/a médico/a pediatra cirurgião/cirurgiã enfermeiro/a músico/a
  cineasta poeta/poetisa pintor/a escultor/a fotógrafo/a designer chef cozinheiro/a apresentador/a comentarista colunista
  cronista correspondente repórter influenciador/a influencer youtuber modelo compositor/a bailarino/a comediante humorista
  romancista dramaturgo/a roteirista produtor/a sindicalista bastonário/a provedor/a presidente-executivo
`)

/** What else one person is called by. */
const standings = genderedNouns(`
  homem/mulher menino/a garoto/a rapaz/rapariga moço/a jovem adolescente menor idoso/a senhor/a cavalheiro/dama esposo/a marido/esposa
  ex-marido/ex-mulher companheiro/a ex-companheiro/a cônjuge pai/mãe papai/mamãe filho/a irmão/irmã padrasto/madrasta
  tio/a avô/avó neto/a primo/a sobrinho/a sogro/a genro/nora cunhado/a namorado/a ex-namorado/a noivo/a viúvo/a gêmeo/a
  amigo/a vizinho/a familiar parente pessoa cidadão/cidadã morador/a residente habitante inquilino/a proprietário/a dono/a
  fonte autor/a coautor/a criador/a inventor/a fundador/a cofundador/a herdeiro/a diplomata mediador/a negociador/a
  enviado/a representante membro integrante sócio/a funcionário/a servidor/a empregado/a trabalhador/a operário/a mineiro/a
  camponês/camponesa agricultor/a produtor/a pescador/a comerciante vendedor/a lojista taxista caminhoneiro/a motorista
  motoboy entregador/a mecânico/a eletricista pedreiro/a jardineiro/a faxineiro/a diarista garçom/garçonete padeiro/a
  cabeleireiro/a costureira porteiro/a recepcionista banqueiro/a investidor/a magnata bilionário/a milionário/a
  empreendedor/a consultor/a executivo/a acionista especialista profissional perito/a legista catedrático/a docente acadêmico/a
  académico/a estudante aluno/a ex-aluno/a universitário/a geólogo/a meteorologista astrônomo/a astronauta físico/a
  químico/a matemático/a ambientalista ecologista feminista militante simpatizante eleitor/a manifestante grevista
  dissidente exilado/a refugiado/a migrante imigrante indígena cacique refém vítima sobrevivente ferido/a doente paciente
  testemunha suspeito/a acusado/a réu/ré indiciado/a investigado/a condenado/a detido/a detento/a preso/a agressor/a
  assassino/a homicida ladrão/ladra traficante miliciano/a guerrilheiro/a terrorista denunciante jurista criminalista
  agente policial guarda oficial investigador/a detetive bombeiro/a socorrista paramédico/a soldado militar veterano/a
  combatente rival adversário/a oponente aliado/a colega colaborador/a discípulo/a seguidor/a torcedor/a adepto/a
  espectador/a leitor/a ouvinte telespectador/a internauta usuário/a utilizador/a cliente consumidor/a passageiro/a turista
  visitante viajante pedestre campeão/campeã ex-campeão/ex-campeã vencedor/a medalhista estrela ídolo lenda artista intérprete
  vocalista rapper comunicador/a entrevistador/a entrevistado/a convidado/a editor/a redator/a intelectual pensador/a
  teólogo/a religioso/a freira/freira monge prelado missionário/a voluntário/a organizador/a responsável político/a
  petista tucano/a bolsonarista lulista socialista comunista conservador/a liberal progressista republicano/a democrata
  republicano/a emedebista pedetista pessebista camisa treinadora comandante biógrafo/a
`)

export const people: PeopleWords = {
  maleNames,
  femaleNames,
  titles: `
    sr sra srta srs sras d dr dra drs prof profa profª exmo exma eng cel cap ten sgt dep gov min des frei dom dona são santo
    santa senhor senhora seu ${offices.all} padre irmã irmão tio tia defesa justiça fazenda saúde educação economia cultura
    finanças trabalho agricultura transportes infraestrutura ambiente interior exteriores estrangeiros casa turismo energia
    habitação planejamento planeamento esporte desporto segurança estado cidades administração
  `,
  maleWords: `sr d dr dom frei senhor papa bispo arcebispo cardeal padre exmo ${offices.male} ${standings.male} ${nationalities.male}`,
  femaleWords: `sra srta dra dona senhora freira exma profa profª ${offices.female} ${standings.female} ${nationalities.female}`,
  roles: `${offices.all} ${standings.all} ${nationalities.all}`,
  groups: `
    autoridades funcionários funcionárias servidores especialistas analistas fontes críticos partidários opositores aliados
    familiares parentes vizinhos vizinhas moradores moradoras residentes cidadãos habitantes eleitores testemunhas vítimas
    sobreviventes feridos manifestantes ativistas ambientalistas organizadores trabalhadores trabalhadoras empregados
    operários médicos médicas enfermeiros enfermeiras cientistas pesquisadores pesquisadoras investigadores economistas
    historiadores professores professoras docentes acadêmicos académicos estudantes alunos alunas pais mães filhos filhas
    irmãos irmãs avós mulheres homens jovens crianças adolescentes idosos policiais polícias agentes militares soldados
    oficiais bombeiros socorristas promotores procuradores juízes juízas magistrados advogados advogadas jornalistas
    porta-vozes deputados deputadas senadores senadoras vereadores parlamentares políticos líderes dirigentes representantes
    ministros governadores prefeitos autarcas presidentes embaixadores diplomatas republicanos democratas socialistas
    conservadores liberais comunistas petistas bolsonaristas sindicatos sindicalistas empresas empresários empresárias
    comerciantes lojistas produtores agricultores pescadores caminhoneiros motoristas taxistas companhias organizações
    associações entidades coletivos países nações governos partidos grupos equipes equipas torcedores adeptos fãs usuários
    utilizadores clientes consumidores passageiros turistas visitantes participantes membros integrantes sócios colegas
    companheiros amigos amigas observadores entrevistados detidos presos acusados suspeitos réus criminosos traficantes
    bandidos assaltantes guerrilheiros terroristas rebeldes migrantes imigrantes refugiados indígenas aposentados reformados
    bispos padres religiosos fiéis artistas músicos atores atrizes jogadores jogadoras futebolistas técnicos treinadores
    casal equipe equipa pessoal multidão gente público internautas alguns algumas vários várias muitos muitas outros outras
    ambos ambas todos todas
  `,
  abbreviatedRoles: {
    dr: 'doutor',
    dra: 'doutora',
    prof: 'professor',
    profa: 'professora',
    eng: 'engenheiro',
    cel: 'coronel',
    cap: 'capitão',
    ten: 'tenente',
    sgt: 'sargento',
    dep: 'deputado',
    gov: 'governador',
  },
  similarRoles: mutual({
    presidente: 'mandatário mandatária chefe premiê petista líder',
    presidenta: 'mandatária chefe',
    mandatário: 'presidente',
    mandatária: 'presidente presidenta',
    'primeiro-ministro': 'premiê chefe',
    'primeira-ministra': 'premiê chefe',
    premiê: 'primeiro-ministro primeira-ministra',
    chefe: 'presidente diretor líder delegado',
    titular: 'ministro ministra secretário secretária delegado delegada',
    ministro: 'titular chanceler magistrado',
    ministra: 'titular chanceler magistrada',
    chanceler: 'ministro ministra',
    secretário: 'titular',
    secretária: 'titular',
    prefeito: 'autarca gestor',
    prefeita: 'autarca gestora',
    autarca: 'presidente prefeito prefeita',
    deputado: 'parlamentar congressista',
    deputada: 'parlamentar congressista',
    senador: 'parlamentar congressista',
    senadora: 'parlamentar congressista',
    vereador: 'parlamentar edil',
    vereadora: 'parlamentar edil',
    parlamentar: 'deputado deputada senador senadora vereador vereadora',
    delegado: 'policial titular investigador',
    delegada: 'policial titular investigadora',
    policial: 'delegado delegada agente soldado sargento investigador',
    advogado: 'defensor jurista criminalista',
    advogada: 'defensora jurista criminalista',
    técnico: 'treinador',
    treinador: 'técnico',
    treinadora: 'técnica',
    professor: 'docente pesquisador',
    professora: 'docente pesquisadora',
    pesquisador: 'cientista professor especialista',
    pesquisadora: 'cientista professora especialista',
    investigador: 'cientista professor',
    investigadora: 'cientista professora',
    médico: 'doutor especialista infectologista',
    médica: 'doutora especialista infectologista',
    cantor: 'artista músico intérprete',
    cantora: 'artista intérprete',
    ator: 'artista intérprete',
    atriz: 'artista intérprete',
    jogador: 'atacante zagueiro goleiro meia volante lateral atleta futebolista avançado',
    atleta: 'jogador jogadora',
    bispo: 'prelado religioso',
    papa: 'pontífice',
    pontífice: 'papa',
    padre: 'religioso pároco',
    empresário: 'bilionário magnata',
    bilionário: 'empresário',
    marido: 'esposo companheiro viúvo',
    mulher: 'esposa companheira viúva',
    garota: 'menina jovem adolescente irmã',
    garoto: 'menino jovem adolescente irmão',
  }),
}
