import type { NounWords } from '../language.ts'

export const nouns: NounWords = {
  bodies: `
    gobierno ejecutivo ministerio administración presidencia cancillería vicepresidencia secretaría subsecretaría consejería
    conselleria cartera congreso senado cámara parlamento asamblea cortes legislativo convención tribunal corte juzgado
    audiencia fiscalía procuraduría contraloría defensoría policía ejército guardia fuerza fuerzas armada gendarmería
    partido coalición bancada bloque oposición oficialismo comisión comité consejo junta directiva ayuntamiento municipio
    municipalidad cabildo alcaldía intendencia gobernación prefectura diputación comunidad generalitat xunta empresa compañía
    firma corporación consorcio multinacional aerolínea petrolera minera operadora concesionaria constructora farmacéutica
    aseguradora tecnológica automotriz fabricante proveedora startup grupo organización organismo agencia instituto
    universidad facultad escuela colegio liceo hospital clínica iglesia diócesis arzobispado obispado parroquia orden
    congregación vaticano conferencia fundación asociación agrupación federación confederación sindicato gremio patronal
    cámara unión liga club equipo selección banco fondo bolsa periódico diario semanario revista cadena canal emisora medio
    prensa portal noticiero editorial embajada consulado oficina departamento dirección superintendencia servicio instituto
    campaña movimiento plataforma red observatorio centro entidad institución ong oenegé familia casa dependencia autoridad
    unidad cooperativa mutual colectivo guerrilla banda cartel milicia régimen kremlin pentágono alianza foro mesa equipo
    laboratorio museo teatro ente central jurado tribunal operador hotel ambulatorio parlamento consistorio
    `,
  documents: `
    comunicado carta nota informe documento declaración texto mensaje tuit tuits tweet publicación entrada discurso libro
    artículo editorial columna entrevista reportaje video vídeo grabación audio correo resolución sentencia auto fallo
    decreto ley demanda denuncia querella acta acuerdo tratado manifiesto pancarta cartel letrero lema consigna eslogan
    encuesta sondeo estudio análisis memorando memorándum circular boletín respuesta post testimonio escrito misiva titular
    portada constitución reglamento aviso anuncio pliego oficio dictamen veredicto atestado expediente parte convocatoria
    convenio contrato proyecto propuesta moción enmienda norma ordenanza código protocolo folleto panfleto guía biografía
    memorias autobiografía diario blog hilo historia leyenda cable despacho telegrama ensayo investigación balance censo
    conclusión relato crónica placa inscripción epitafio cláusula
    `,
  titleNouns: `
    libro libros novela novelas película películas filme film cinta largometraje cortometraje serie programa espacio concurso
    canción canciones álbum disco sencillo obra obras revista poema poemas poemario cuento cuentos relato documental pieza
    cuadro escultura exposición muestra ensayo biografía titulado titulada titulados tituladas llamado llamada llamados
    llamadas denominado denominada denominados denominadas apodado apodada alias bautizado bautizada conocido conocida
    denominación término vocablo palabra palabras frase expresión concepto título lema eslogan apodo mote etiqueta hashtag
    operación operativo caso plan proyecto programa campaña premio torneo copa musical podcast telenovela capítulo episodio
    tema temas single himno videoclip ópera comedia drama tragedia zarzuela gira espectáculo show columna sección videojuego
    juego marca cepa variante festival ciclo conferencia seminario taller curso foro artículo reportaje titular
    `,
  organisationWords: `
    comité comisión consejo corporación grupo partido gobierno ministerio departamento agencia oficina tribunal corte
    junta unión asociación federación confederación coalición fundación instituto universidad escuela colegio iglesia
    periódico diario revista prensa canal radio televisión televisa congreso senado cámara parlamento asamblea administración
    ejército armada fuerza fuerzas guardia policía centro banco fondo club liga real deportivo atlético racing sporting
    deportiva movimiento alianza frente foro sindicato comunidad servicio hospital museo biblioteca teatro academia sociedad
    compañía hermanos holding nacional internacional observatorio organización naciones unidas secretaría consejería fiscalía
    procuraduría contraloría defensoría superintendencia dirección subdirección ayuntamiento diputación generalitat xunta
    cabildo municipalidad intendencia gobernación alcaldía prefectura embajada consulado cancillería presidencia
    vicepresidencia conferencia episcopal arzobispado obispado diócesis patronato consorcio cooperativa red plataforma unidad
    brigada división comando cuerpo cruz roja ong otan onu oea ue eeuu fbi cia ocde fmi bid bce oms unicef unesco acnur cepal
    mercosur opep psoe pp vox podemos sumar erc junts pnv bildu ciudadanos compromís iu ugt ccoo ceoe csif psuv pri pan morena
    prd arena fmln mas pdc pc ps udi rn frente pts pj ucr pro bbva santander caixabank sabadell bankia telefónica movistar
    repsol iberdrola endesa naturgy renfe aena iberia inditex mercadona correos pdvsa pemex ecopetrol ypf codelco latam
    avianca efe reuters afp ap ansa cnn bbc rtve tve antena telecinco telemundo univisión reforma clarín excélsior facebook
    twitter google apple amazon microsoft youtube instagram tiktok whatsapp netflix meta tesla tribuna mundo país vanguardia
    nación tiempo universal mercurio comercio espectador cooperativa casa blanca kremlin moncloa zarzuela rosada vaticano
    pentágono hacienda interpol europol dea hrw amnistía greenpeace unicaja provea hamás hezbolá talibán eln farc fifa uefa
    conmebol concacaf coi nba barça civil lusa emergencias bomberos
    `,
  places: `
    españa méxico argentina colombia venezuela perú chile ecuador bolivia paraguay uruguay cuba guatemala honduras nicaragua
    salvador panamá dominicana haití puerto rico belice brasil portugal francia alemania italia inglaterra escocia irlanda
    gales bélgica holanda luxemburgo suiza austria grecia turquía rusia ucrania bielorrusia polonia hungría rumanía rumania
    bulgaria serbia croacia eslovenia eslovaquia chequia suecia noruega finlandia dinamarca islandia estonia letonia lituania
    china japón corea india pakistán afganistán irán irak iraq siria israel palestina gaza cisjordania egipto libia líbano
    jordania arabia qatar catar yemen marruecos argelia túnez sáhara sahara sudán etiopía kenia congo senegal malí sudáfrica
    nigeria canadá eeuu ee.uu ee.uu. estados unidos américa latinoamérica hispanoamérica centroamérica sudamérica suramérica
    iberoamérica europa asia áfrica oceanía australia madrid barcelona valencia sevilla zaragoza málaga bilbao cataluña
    catalunya andalucía galicia euskadi navarra aragón asturias cantabria murcia extremadura rioja baleares canarias castilla
    mallorca ibiza tenerife alicante granada cádiz huelva jaén almería toledo salamanca burgos segovia valladolid oviedo gijón
    santander pamplona vitoria logroño coruña vigo lugo ourense pontevedra ceuta melilla girona lleida tarragona caracas
    maracaibo bogotá medellín cali barranquilla cartagena bucaramanga lima arequipa cusco trujillo quito guayaquil cuenca
    santiago valparaíso concepción temuco antofagasta magallanes aires rosario córdoba mendoza tucumán salta patagonia
    montevideo asunción paz cochabamba sucre potosí oruro habana managua tegucigalpa tijuana monterrey guadalajara jalisco
    oaxaca chiapas veracruz puebla guerrero michoacán sinaloa sonora chihuahua yucatán cancún cdmx washington nueva york
    londres parís berlín roma moscú kiev kyiv pekín tokio bruselas ginebra jerusalén miami florida california texas
    `,
}
