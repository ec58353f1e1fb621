import type { PeopleWords } from '../language.ts'

export const people: PeopleWords = {
  // A ministry's portfolio stands between the office and the name: "el ministro de Defensa Vladimir Padrino".
  titles: `
    sr sra srta sres d dª dr dra lic ing arq prof gral cnel don doña señor señora señorita presidente presidenta
    expresidente expresidenta vicepresidente vicepresidenta ministro ministra exministro exministra viceministro
    viceministra canciller excanciller
    senador senadora diputado diputada gobernador gobernadora alcalde alcaldesa exalcalde intendente concejal juez jueza
    fiscal magistrado magistrada secretario secretaria subsecretario embajador embajadora general coronel capitán
    comandante teniente
    sargento almirante rey reina príncipe princesa infanta papa monseñor obispo arzobispo cardenal padre sor hermana
    rabino imán doctor doctora profesor profesora licenciado ingeniero portavoz vocero vocera director directora jefe
    jefa líder dirigente
    candidato candidata exgobernador diputados senadores congresista legislador legisladora asambleísta parlamentario
    parlamentaria abogado abogada periodista escritor escritora actor actriz cantante economista analista activista
    empresario empresaria
    comisario comisaria inspector inspectora consejero consejera asesor asesora opositor opositora encargado encargada
    interino interina defensa interior hacienda exteriores economía justicia salud sanidad educación cultura trabajo
    fomento comunicación
    `,
  maleWords: `
    sr señor don rey príncipe papa monseñor obispo arzobispo cardenal padre hombre niño muchacho chico joven esposo
    marido hijo tío abuelo hermano presidente expresidente vicepresidente ministro senador diputado gobernador alcalde
    juez magistrado secretario embajador vocero director jefe candidato abogado escritor actor empresario comisario
    consejero asesor doctor profesor licenciado opositor viudo sobrino primo yerno cuñado novio vecino policía
    trabajador enfermero
    legislador parlamentario maestro alumno investigador científico médico funcionario`,
  femaleWords: `
    sra srta señora señorita doña reina princesa infanta sor madre mujer niña muchacha chica esposa hija tía abuela
    hermana presidenta expresidenta vicepresidenta ministra senadora diputada gobernadora alcaldesa jueza magistrada
    secretaria embajadora vocera directora jefa candidata abogada escritora actriz empresaria comisaria consejera
    asesora doctora profesora licenciada opositora viuda sobrina prima nuera cuñada novia vecina trabajadora enfermera
    legisladora parlamentaria maestra alumna investigadora científica médica funcionaria`,
  roles: `
    presidente presidenta expresidente expresidenta vicepresidente vicepresidenta mandatario mandataria exmandatario
    ministro ministra exministro exministra viceministro viceministra canciller senador senadora diputado diputada
    gobernador
    gobernadora exgobernador alcalde alcaldesa exalcalde intendente concejal concejala juez jueza fiscal magistrado
    magistrada secretario secretaria embajador embajadora diplomático diplomática general coronel capitán comandante
    teniente sargento
    almirante rey reina príncipe princesa papa pontífice obispo arzobispo cardenal sacerdote cura rabino imán portavoz
    vocero vocera director directora jefe jefa líder dirigente candidato candidata aspirante abogado abogada letrado
    defensor defensora
    periodista reportero reportera escritor escritora autor autora columnista editor editora presentador presentadora
    locutor actor actriz cantante músico artista cineasta economista analista experto experta especialista politólogo
    politóloga historiador
    historiadora investigador investigadora científico científica médico médica doctor doctora cirujano enfermero
    enfermera profesor profesora maestro maestra catedrático catedrática activista militante sindicalista empresario
    empresaria magnate multimillonario
    banquero inversor agente policía inspector inspectora comisario comisaria detective soldado militar consejero
    consejera asesor asesora colaborador colaboradora funcionario funcionaria empleado empleada trabajador trabajadora
    obrero obrera agricultor
    pescador vecino vecina residente ciudadano ciudadana votante elector usuario cliente pasajero conductor piloto
    víctima superviviente sobreviviente testigo sospechoso acusado acusada imputado detenido detenida preso presa
    exiliado exiliada
    opositor opositora rival adversario aliado amigo amiga compañero compañera colega esposa esposo marido mujer viuda
    viudo padre madre hijo hija hermano hermana tío tía abuelo abuela primo prima sobrino sobrina novio novia
    hombre persona joven niño niña muchacho muchacha chico chica fuente jugador jugadora futbolista entrenador
    entrenadora técnico seleccionador delantero portero capitana atleta campeón campeona estrella alumno alumna
    estudiante rector rectora
    legislador legisladora congresista parlamentario parlamentaria asambleísta político política republicano republicana
    demócrata socialista comunista conservador conservadora liberal mediador mediadora negociador enviado relator
    comisionado
    fundador fundadora cofundador gerente ejecutivo ejecutiva consultor consultora propietario dueño dueña titular
    responsable encargado encargada coordinador coordinadora organizador organizadora manifestante migrante refugiado
    refugiada disidente
    `,
  groups: `
    autoridades funcionarios expertos expertas analistas fuentes críticos partidarios opositores aliados familiares
    parientes vecinos vecinas residentes ciudadanos votantes electores testigos víctimas supervivientes sobrevivientes
    manifestantes activistas
    organizadores trabajadores empleados médicos científicos investigadores economistas historiadores profesores
    maestros estudiantes alumnos padres madres hijos hermanos mujeres hombres jóvenes niños policías agentes militares
    soldados fiscales jueces abogados
    periodistas medios portavoces voceros diputados senadores legisladores congresistas parlamentarios políticos líderes
    dirigentes ministros gobernadores alcaldes republicanos demócratas socialistas conservadores liberales sindicatos
    empresas empresarios
    compañías organizaciones asociaciones países naciones gobiernos aficionados hinchas seguidores usuarios clientes
    consumidores pasajeros asistentes presentes miembros colegas amigos compañeros observadores especialistas
    encuestados detenidos presos
    migrantes refugiados indígenas campesinos agricultores transportistas taxistas jubilados pensionistas pareja equipo
    personal multitud gente algunos varios muchos otros ambos todos
    `,
}
