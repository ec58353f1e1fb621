import type { NounWords } from '../language.ts'

export const nouns: NounWords = {
  bodies: `
    gobierno ejecutivo ministerio administración presidencia cancillería congreso senado cámara parlamento asamblea
    tribunal corte juzgado fiscalía policía ejército guardia fuerza fuerzas armada partido coalición oposición comisión
    comité consejo junta
    ayuntamiento alcaldía gobernación diputación comunidad empresa compañía firma corporación grupo organización
    organismo agencia instituto universidad escuela colegio hospital iglesia conferencia fundación asociación federación
    confederación sindicato patronal
    unión liga club equipo banco fondo bolsa periódico diario revista cadena canal emisora medio prensa portal embajada
    consulado oficina departamento dirección servicio campaña movimiento plataforma red observatorio centro entidad
    institución ong familia casa
    `,
  documents: `
    comunicado carta nota informe documento declaración texto mensaje tuit tuits publicación entrada discurso libro
    artículo editorial columna entrevista reportaje video vídeo grabación audio correo resolución sentencia auto fallo
    decreto ley demanda denuncia
    querella acta acuerdo tratado manifiesto pancarta cartel letrero lema consigna eslogan encuesta sondeo estudio
    análisis memorando circular boletín respuesta post testimonio escrito misiva titular portada constitución reglamento
    aviso anuncio
    `,
  titleNouns: `
    libro libros novela película filme serie programa canción álbum disco obra revista poema cuento documental pieza
    cuadro exposición titulado titulada titulados llamado llamada denominado denominada apodado apodada alias bautizado
    bautizada
    conocido conocida denominación término palabra palabras frase expresión concepto título lema eslogan apodo mote
    etiqueta operación caso plan proyecto programa premio torneo copa musical podcast telenovela capítulo episodio tema
    single himno
    `,
  organisationWords: `
    comité comisión consejo corporación grupo partido gobierno ministerio departamento agencia oficina tribunal corte
    junta unión asociación federación confederación coalición fundación instituto universidad escuela colegio iglesia
    periódico diario
    revista prensa canal radio televisión televisa congreso senado cámara parlamento asamblea administración ejército
    armada fuerza fuerzas guardia policía centro banco fondo club liga real deportivo movimiento alianza frente foro
    sindicato comunidad servicio hospital
    museo biblioteca teatro academia sociedad compañía hermanos holding nacional internacional observatorio organización
    naciones unidas otan onu oea ue eeuu fbi cia psoe pp vox podemos sumar erc psuv pri pan morena bbva santander
    telefónica repsol iberdrola
    pdvsa efe reuters afp ap cnn bbc reforma clarín excélsior facebook twitter google apple amazon microsoft youtube
    tribuna mundo país vanguardia nación tiempo universal casa blanca kremlin moncloa vaticano pentágono hacienda provea
    `,
  places: `
    españa méxico argentina colombia venezuela perú chile ecuador bolivia paraguay uruguay cuba guatemala honduras
    nicaragua salvador panamá dominicana haití puerto rico brasil portugal francia alemania italia inglaterra escocia
    irlanda gales bélgica holanda
    suiza austria grecia turquía rusia ucrania polonia hungría china japón corea india pakistán afganistán irán irak
    siria israel palestina gaza egipto libia líbano marruecos argelia túnez sudáfrica nigeria canadá eeuu ee.uu estados
    unidos américa latinoamérica
    europa asia áfrica australia madrid barcelona valencia sevilla zaragoza málaga bilbao cataluña andalucía galicia
    euskadi navarra aragón asturias cantabria murcia extremadura baleares canarias castilla caracas maracaibo bogotá
    medellín cali lima quito guayaquil
    santiago valparaíso aires rosario córdoba mendoza montevideo asunción paz habana managua tegucigalpa tijuana
    monterrey guadalajara jalisco oaxaca chiapas washington nueva york londres parís berlín roma moscú kiev kyiv pekín
    tokio bruselas ginebra jerusalén miami
    `,
}
