import type { NounWords } from '../language.ts'

export const nouns: NounWords = {
  bodies: `
    governo executivo ministério administração presidência secretaria chancelaria itamaraty congresso senado câmara parlamento
    assembleia tribunal corte juízo vara justiça promotoria procuradoria defensoria controladoria polícia exército marinha
    aeronáutica guarda força forças partido coligação coalizão bancada bloco oposição comissão comitê comité conselho junta
    prefeitura município autarquia freguesia governadoria subprefeitura comunidade empresa companhia firma corporação
    consórcio multinacional petroleira mineradora operadora concessionária construtora farmacêutica seguradora montadora
    fabricante startup grupo organização órgão agência instituto universidade faculdade escola colégio hospital clínica
    igreja diocese arquidiocese paróquia ordem congregação vaticano conferência fundação associação federação confederação
    sindicato central união liga clube equipe equipa seleção banco fundo bolsa jornal periódico semanário revista rede canal
    emissora rádio mídia imprensa portal site embaixada consulado gabinete escritório departamento direção diretoria
    superintendência delegacia serviço campanha movimento plataforma observatório centro entidade instituição ong família
    autoridade unidade cooperativa coletivo facção milícia guerrilha regime kremlin pentágono aliança fórum laboratório museu
    teatro defesa assessoria corporação batalhão coordenação
  `,
  documents: `
    comunicado carta nota informe relatório documento declaração texto mensagem tuíte tuite tweet publicação postagem post
    discurso livro artigo editorial coluna entrevista reportagem matéria vídeo gravação áudio e-mail email resolução sentença
    decisão acórdão despacho decreto lei denúncia queixa ação processo ata acordo tratado manifesto faixa cartaz placa lema
    slogan pesquisa sondagem estudo análise memorando circular boletim resposta depoimento testemunho escrito título manchete
    constituição regulamento aviso anúncio edital ofício parecer laudo veredito inquérito petição convênio contrato projeto
    proposta moção emenda norma portaria código protocolo guia biografia memórias autobiografia diário blog legenda telegrama
    ensaio balanço censo conclusão relato crônica crónica cláusula story
  `,
  titleNouns: `
    livro livros romance romances novela novelas filme filmes longa curta série programa quadro reality canção canções música
    músicas faixa álbum disco single obra obras revista poema poemas conto contos documentário peça escultura exposição mostra
    ensaio biografia intitulado intitulada intitulados chamado chamada chamados chamadas denominado denominada apelidado
    apelidada batizado batizada conhecido conhecida denominação termo palavra palavras frase expressão conceito título lema
    slogan apelido alcunha hashtag etiqueta operação caso plano projeto campanha prêmio prémio torneio copa taça musical
    podcast telenovela capítulo episódio tema temas hino clipe videoclipe ópera comédia drama tragédia turnê digressão
    espetáculo show coluna seção videogame jogo marca variante festival ciclo conferência seminário oficina curso fórum artigo
    reportagem bloco enredo samba
  `,
  organisationWords: `
    comitê comité comissão conselho corporação grupo partido governo ministério departamento agência escritório tribunal corte
    junta união associação federação confederação coligação fundação instituto universidade escola colégio igreja jornal
    revista imprensa canal rádio televisão congresso senado câmara parlamento assembleia administração exército marinha
    aeronáutica força forças guarda polícia centro banco fundo clube liga real movimento aliança frente fórum sindicato central
    comunidade serviço hospital museu biblioteca teatro academia sociedade companhia irmãos holding nacional internacional
    observatório organização nações unidas secretaria promotoria procuradoria defensoria controladoria superintendência
    diretoria direção prefeitura municipal embaixada consulado presidência conferência arquidiocese diocese consórcio
    cooperativa rede plataforma unidade brigada batalhão comando corpo delegacia coordenação cruz vermelha ong otan nato onu oea
    ue eua fbi cia ocde fmi bid bce oms unicef unesco mercosul opep ibge inep ibama funai incra inss anvisa anatel aneel anac
    fiocruz butantan usp unicamp ufrj ufmg unb fgv cnj stf stj tse tst tcu agu pgr mpf pf prf pm oab cnbb cut une mst pt psdb
    pmdb mdb psl pl psb pdt psol dem ptb pp pcdob novo cidadania republicanos podemos avante patriota solidariedade psd ps cds
    chega livre pan pcp be cgtp ugt petrobras vale embraer itaú bradesco santander caixa nubank ambev jbs globo record sbt band
    uol folha estadão veja g1 lusa efe reuters afp ap cnn bbc rtp sic tvi público expresso observador correio diário notícias
    civil bombeiros
    facebook twitter google apple amazon microsoft youtube instagram tiktok whatsapp netflix meta tesla flamengo corinthians
    palmeiras vasco botafogo fluminense grêmio cruzeiro benfica sporting porto cbf fpf conmebol fifa uefa coi planalto alvorada
    kremlin casa branca vaticano pentágono interpol europol anistia amnistia greenpeace hamas hezbollah talibã farc draco
    rondesp ssp tap edp galp altice
  `,
  places: `
    brasil portugal angola moçambique cabo guiné timor macau argentina chile uruguai paraguai bolívia peru equador colômbia
    venezuela méxico cuba haiti panamá eua estados unidos canadá américa europa ásia áfrica oceania austrália espanha frança
    alemanha itália inglaterra escócia irlanda bélgica holanda suíça áustria grécia turquia rússia ucrânia polônia polónia
    hungria romênia roménia suécia noruega finlândia dinamarca china japão coreia índia paquistão afeganistão irã irão iraque
    síria israel palestina gaza egito egipto líbia líbano jordânia arábia catar qatar marrocos argélia tunísia nigéria quênia
    congo senegal paulo rio janeiro brasília salvador fortaleza recife belém manaus goiânia curitiba porto alegre florianópolis
    vitória natal maceió aracaju teresina cuiabá campinas santos niterói sorocaba londrina uberlândia minas gerais bahia ceará
    pernambuco paraná goiás amazonas pará acre rondônia roraima amapá tocantins maranhão piauí paraíba sergipe alagoas mato
    grosso catarina lisboa coimbra braga faro setúbal aveiro leiria évora madeira açores algarve alentejo luanda maputo praia
    washington nova iorque york londres paris berlim roma madri madrid barcelona moscou moscovo kiev kyiv pequim tóquio
    bruxelas genebra jerusalém miami buenos aires santiago bogotá caracas lima
  `,
}
