import type { PeopleWords } from '../language.ts'
import { genderedNouns, mutual } from '../word-list.ts'
import { femaleNames, maleNames } from './names.ts'
import { nationalities } from './nationalities.ts'

/** Offices and ranks that stand before a name. */
const offices = genderedNouns(`
  presidente/a expresidente/a vicepresidente/a exvicepresidente/a copresidente/a mandatario/a exmandatario/a ministro/a
  exministro/a viceministro/a exviceministro/a primer/primera canciller excanciller premier senador/a exsenador/a
  diputado/a exdiputado/a eurodiputado/a gobernador/a exgobernador/a vicegobernador/a alcalde/alcaldesa
  exalcalde/exalcaldesa vicealcalde/vicealcaldesa intendente/a exintendente concejal/a edil regidor/a síndico/a lehendakari
  conseller/consellera president/presidenta conselleiro/a juez/jueza exjuez/exjueza fiscal exfiscal magistrado/a
  exmagistrado/a procurador/a exprocurador/a contralor/a interventor/a ombudsman notario/a camarista defensor/a
  secretario/a exsecretario/a subsecretario/a vicesecretario/a delegado/a subdelegado/a embajador/a exembajador/a cónsul
  nuncio/a general coronel capitán/capitana comandante teniente sargento cabo almirante vicealmirante contralmirante brigadier
  mariscal mayor rey/reina príncipe/princesa infante/a duque/duquesa conde/condesa marqués/marquesa emperador/emperatriz
  papa pontífice monseñor obispo/a arzobispo cardenal sacerdote/sacerdotisa párroco pastor/a vicario diácono fraile
  rabino/a imán ayatolá doctor/a profesor/a licenciado/a ingeniero/a arquitecto/a portavoz vocero/a director/a
  exdirector/a subdirector/a codirector/a jefe/a exjefe/a subjefe/a líder lideresa exlíder colíder dirigente/a cabecilla
  caudillo candidato/a excandidato/a precandidato/a aspirante congresista legislador/a exlegislador/a asambleísta
  parlamentario/a exparlamentario/a constituyente convencional consejero/a exconsejero/a asesor/a exasesor/a comisario/a
  excomisario/a comisionado/a inspector/a subinspector/a intendenta superintendente/a gerente/a subgerente titular
  encargado/a coordinador/a excoordinador/a administrador/a rector/a exrector/a vicerrector/a decano/a exdecano/a
  tesorero/a relator/a seremi prefecto/a corregidor/a cacique lonko abogado/a periodista escritor/a actor/actriz
  cantante economista analista activista empresario/a entrenador/a exentrenador/a técnico/a seleccionador/a
  futbolista exfutbolista jugador/a exjugador/a delantero/a defensa portero/a centrocampista mediocampista volante
  tenista ciclista piloto atleta nadador/a opositor/a historiador/a politólogo/a sociólogo/a psicólogo/a
  antropólogo/a filósofo/a biólogo/a virólogo/a epidemiólogo/a científico/a investigador/a médico/a pediatra
  cirujano/a enfermero/a músico/a cineasta poeta/poetisa pintor/a escultor/a fotógrafo/a diseñador/a chef cocinero/a
  presentador/a conductor/a animador/a locutor/a comentarista columnista cronista corresponsal reportero/a
  influencer youtuber tiktoker modelo cantautor/a compositor/a guitarrista bailarín/bailarina comediante humorista
  novelista dramaturgo/a ensayista guionista productor/a sindicalista moderador/a internacional guardameta ariete
  rectora entomólogo/a oceanógrafo/a climatólogo/a urbanista ambientólogo/a botánico/a zoólogo/a arqueólogo/a
  paleontólogo/a neurólogo/a oncólogo/a cardiólogo/a psiquiatra fisioterapeuta nutricionista comisariado
`)

/** What else one person is called by. */
const standings = genderedNouns(`
  hombre/mujer niño/a muchacho/a chico/a joven adolescente menor anciano/a señor/a caballero/dama esposo/a marido/esposa
  exesposo/a exmarido/exmujer padre/madre papá/mamá hijo/a hermano/a hermanastro/a padrastro/madrastra tío/a abuelo/a
  nieto/a primo/a sobrino/a suegro/a yerno/nuera cuñado/a novio/a exnovio/a viudo/a pareja expareja prometido/a
  compañero/a excompañero/a amigo/a vecino/a familiar pariente huérfano/a gemelo/a mellizo/a persona ciudadano/a
  poblador/a lugareño/a paisano/a residente habitante inquilino/a propietario/a dueño/a copropietario/a fuente autor/a
  coautor/a creador/a inventor/a fundador/a cofundador/a heredero/a diplomático/a mediador/a negociador/a enviado/a
  representante exrepresentante miembro exmiembro integrante socio/a funcionario/a exfuncionario/a empleado/a trabajador/a
  obrero/a operario/a jornalero/a minero/a campesino/a agricultor/a ganadero/a pescador/a comerciante vendedor/a
  tendero/a taxista camionero/a transportista repartidor/a mecánico/a electricista albañil jardinero/a limpiador/a
  camarero/a mesero/a hostelero/a panadero/a peluquero/a costurero/a modista portero/a recepcionista secretaria
  banquero/a inversor/a inversionista financiero/a magnate multimillonario/a millonario/a emprendedor/a consultor/a
  ejecutivo/a directivo/a exdirectivo/a accionista experto/a especialista profesional perito/a catedrático/a docente
  maestro/a pedagogo/a académico/a estudiante alumno/a exalumno/a becario/a universitario/a graduado/a egresado/a
  geólogo/a sismólogo/a meteorólogo/a astrónomo/a astronauta físico/a químico/a matemático/a informático/a
  programador/a ecologista ambientalista animalista feminista militante simpatizante votante elector/a
  manifestante huelguista disidente exiliado/a refugiado/a migrante inmigrante desplazado/a indígena comunero/a
  rehén secuestrado/a víctima superviviente sobreviviente herido/a lesionado/a damnificado/a afectado/a enfermo/a paciente
  testigo sospechoso/a acusado/a imputado/a procesado/a investigado/a condenado/a detenido/a preso/a recluso/a
  exconvicto/a reo/a agresor/a asesino/a homicida ladrón/ladrona narco narcotraficante capo pandillero/a guerrillero/a
  exguerrillero/a paramilitar terrorista querellante denunciante demandante letrado/a jurista penalista
  criminólogo/a agente policía guardia oficial suboficial uniformado/a efectivo/a gendarme carabinero/a detective
  bombero/a rescatista socorrista paramédico/a soldado militar exmilitar veterano/a combatiente rival contrincante
  adversario/a oponente aliado/a colega colaborador/a discípulo/a seguidor/a aficionado/a hincha espectador/a
  lector/a oyente televidente usuario/a cliente/a consumidor/a comprador/a pasajero/a turista visitante viajero/a
  peatón/peatona automovilista motociclista conductor/a chofer piloto arquero/a golero/a lateral zaguero/a goleador/a
  estratega mánager representado/a boxeador/a luchador/a torero/a jinete campeón/campeona excampeón/excampeona
  subcampeón/subcampeona medallista ganador/a perdedor/a galardonado/a premiado/a estrella ídolo leyenda artista
  intérprete vocalista rapero/a reguetonero/a comunicador/a panelista entrevistador/a entrevistado/a invitado/a
  locutora editorialista editor/a redactor/a intelectual pensador/a teólogo/a religioso/a monja/monja monje cura
  feligrés/feligresa creyente prelado purpurado clérigo jesuita misionero/a voluntario/a organizador/a promotor/a
  responsable político/a republicano/a demócrata socialista comunista conservador/a liberal progresista nacionalista
  independentista peronista kirchnerista chavista oficialista izquierdista derechista populista peneuvista
  ultraderechista popular tribuno/a comisionado/a veedor/a magistral alto sacerdote denunciado/a exnovia
  venezolano/a argentino/a
`)

export const people: PeopleWords = {
  maleNames,
  femaleNames,
  notNames: 'don',
  // A ministry's portfolio stands between the office and the name: "el ministro de Defensa Vladimir Padrino".
  titles: `
    sr sra srta sres sras d dª dr dra dres lic ing arq prof gral cnel tte cap mons fray sor san santa don doña señor señora
    señorita señores ${offices.all} hermana hermano padre madre tío tía diputados senadores ministros
    defensa interior hacienda exteriores economía justicia salud sanidad educación cultura trabajo fomento comunicación
    transportes transporte vivienda agricultura igualdad universidades industria energía turismo comercio ambiente
    gobernación obras relaciones mujer deporte deportes seguridad estado gobierno ciencia innovación finanzas planificación
    minería infraestructura migraciones inclusión consumo juventud empleo agrario
    `,
  maleWords: `sr d dr don señor fray papa monseñor obispo arzobispo cardenal párroco fraile cura mons ${offices.male} ${standings.male} ${nationalities.male}`,
  femaleWords: `sra srta dª dra doña señora señorita sor monja lideresa ${offices.female} ${standings.female} ${nationalities.female}`,
  roles: `${offices.all} ${standings.all} ${nationalities.all}`,
  groups: `
    autoridades funcionarios funcionarias expertos expertas analistas fuentes críticos partidarios opositores aliados
    familiares parientes allegados vecinos vecinas residentes ciudadanos ciudadanas habitantes pobladores lugareños
    comuneros comunidades votantes electores testigos víctimas supervivientes sobrevivientes damnificados afectados afectadas
    heridos manifestantes activistas ecologistas ambientalistas organizadores organizadoras convocantes promotores
    trabajadores trabajadoras empleados empleadas obreros médicos médicas sanitarios enfermeros enfermeras científicos
    científicas investigadores investigadoras economistas historiadores profesores profesoras maestros maestras docentes
    académicos estudiantes alumnos alumnas padres madres hijos hijas hermanos hermanas abuelos esposos mujeres hombres
    jóvenes niños niñas menores adolescentes ancianos policías agentes efectivos uniformados carabineros bomberos militares
    soldados oficiales rescatistas fiscales jueces juezas magistrados abogados abogadas letrados defensores querellantes
    denunciantes demandantes periodistas medios portavoces voceros diputados diputadas senadores senadoras legisladores
    congresistas parlamentarios concejales ediles consejeros asambleístas constituyentes políticos líderes dirigentes
    representantes delegados ministros gobernadores alcaldes presidentes mandatarios cancilleres embajadores diplomáticos
    republicanos demócratas socialistas populares conservadores liberales comunistas independentistas nacionalistas sindicatos
    sindicalistas empresas empresarios empresarias comerciantes hosteleros productores ganaderos agricultores campesinos
    pescadores mineros transportistas camioneros taxistas compañías organizaciones asociaciones colectivos gremios
    instituciones entidades países naciones gobiernos partidos grupos equipos aficionados hinchas seguidores fans usuarios
    usuarias clientes consumidores compradores pasajeros turistas visitantes asistentes presentes participantes miembros
    integrantes socios colegas compañeros compañeras amigos amigas observadores especialistas encuestados entrevistados
    consultados detenidos presos reclusos acusados imputados secuestradores delincuentes narcotraficantes pandilleros
    guerrilleros terroristas rebeldes insurgentes talibanes migrantes inmigrantes refugiados indígenas jubilados pensionistas
    inquilinos propietarios obispos sacerdotes religiosos religiosas fieles feligreses creyentes artistas músicos actores
    actrices jugadores jugadoras futbolistas técnicos entrenadores pareja equipo personal multitud gente público internautas
    algunos algunas varios varias muchos muchas otros otras ambos ambas todos todas ellos quienes unos
    `,
  abbreviatedRoles: {
    dr: 'doctor',
    dra: 'doctora',
    lic: 'licenciado',
    ing: 'ingeniero',
    arq: 'arquitecto',
    prof: 'profesor',
    gral: 'general',
    cnel: 'coronel',
  },
  similarRoles: mutual({
    presidente: 'mandatario gobernante jefe premier',
    presidenta: 'mandataria gobernante jefa premier',
    mandatario: 'presidente primer premier gobernador rey canciller',
    mandataria: 'presidenta primera premier gobernadora reina',
    exmandatario: 'expresidente',
    exmandataria: 'expresidenta',
    expresidente: 'exmandatario',
    jefe: 'presidente director comandante primer líder',
    jefa: 'presidenta directora primera líder',
    titular: 'ministro ministra secretario secretaria presidente presidenta director directora consejero consejera',
    secretario: 'ministro titular',
    secretaria: 'ministra titular',
    ministro: 'secretario titular canciller',
    ministra: 'secretaria titular canciller',
    canciller: 'ministro ministra secretario secretaria',
    juez: 'magistrado',
    jueza: 'magistrada',
    alcalde: 'edil regidor intendente munícipe',
    alcaldesa: 'edil regidora intendenta',
    edil: 'alcalde alcaldesa concejal concejala',
    regidor: 'alcalde concejal',
    regidora: 'alcaldesa concejala',
    portavoz: 'vocero vocera',
    vocero: 'portavoz',
    vocera: 'portavoz',
    diputado: 'legislador parlamentario congresista',
    diputada: 'legisladora parlamentaria congresista',
    senador: 'legislador parlamentario congresista',
    senadora: 'legisladora parlamentaria congresista',
    legislador: 'diputado senador congresista asambleísta',
    legisladora: 'diputada senadora congresista asambleísta',
    parlamentario: 'diputado senador congresista eurodiputado',
    parlamentaria: 'diputada senadora congresista eurodiputada',
    congresista: 'diputado diputada senador senadora',
    líder: 'dirigente presidente presidenta jefe jefa secretario secretaria',
    dirigente: 'líder presidente presidenta secretario secretaria',
    abogado: 'letrado defensor jurista',
    abogada: 'letrada defensora jurista',
    letrado: 'abogado',
    letrada: 'abogada',
    técnico: 'entrenador seleccionador estratega director',
    entrenador: 'técnico seleccionador director',
    entrenadora: 'técnica seleccionadora directora',
    seleccionador: 'técnico entrenador',
    empresario: 'magnate multimillonario millonario emprendedor',
    magnate: 'empresario multimillonario',
    docente: 'profesor profesora maestro maestra',
    profesor: 'docente maestro académico catedrático',
    profesora: 'docente maestra académica catedrática',
    médico: 'doctor especialista facultativo',
    médica: 'doctora especialista facultativa',
    doctor: 'médico especialista',
    doctora: 'médica especialista',
    periodista: 'comunicador comunicadora reportero reportera presentador presentadora conductor conductora panelista',
    comunicador: 'periodista presentador conductor',
    comunicadora: 'periodista presentadora conductora',
    cantante: 'artista intérprete músico vocalista cantautor cantautora',
    artista: 'cantante actor actriz pintor pintora músico',
    actor: 'intérprete artista',
    actriz: 'intérprete artista',
    sacerdote: 'párroco cura religioso',
    religioso: 'sacerdote párroco obispo cura',
    obispo: 'prelado monseñor arzobispo',
    prelado: 'obispo arzobispo cardenal',
    papa: 'pontífice',
    pontífice: 'papa',
    futbolista: 'jugador delantero defensa centrocampista portero',
    jugador: 'futbolista delantero defensa centrocampista mediocampista portero tenista',
    jugadora: 'futbolista delantera defensa centrocampista portera tenista',
  }),
}
