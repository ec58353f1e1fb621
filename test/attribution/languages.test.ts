import t from 'tap'
import { extract } from '../../src/extract.ts'

/** The quotations of a text with their speakers, in order. */
const spoken = (text: string, language: string): (string | null)[][] =>
  extract(text, { language }).quotations.map((quotation) => [quotation.text, quotation.speaker?.name ?? null])
const speakers = (text: string, language: string): (string | null)[] =>
  extract(text, { language }).quotations.map((quotation) => quotation.speaker?.name ?? null)
const cues = (text: string, language: string): (string | null)[] =>
  extract(text, { language }).quotations.map((quotation) => quotation.cue?.text ?? null)

const articles = {
  es: `El ayuntamiento de Marena aprobó el jueves cerrar el viejo puente del puerto durante dos años. «No es una decisión fácil», reconoció la alcaldesa, Inés Quiroga, tras el pleno. «Pero la seguridad es lo primero», añadió.

La oposición votó en contra. El concejal Bruno Salas calificó el plan de «improvisado» y pidió la dimisión del jefe de obras, Mateo Lardín. «Nos enteramos por la prensa», se quejó Salas.

Lardín, que dirige las obras desde 2019, defendió el cierre. «El puente ya no aguanta más», ha asegurado Lardín a los periodistas.

Según un informe de la Autoridad Portuaria, la estructura presenta «daños graves en tres pilares». «Lo advertimos hace años», dice Carmen Otero, portavoz de la Asociación de Vecinos. «Nadie nos hizo caso», lamenta.

Otero publicó en mayo el libro «Agua bajo el puente». La ministra de Transportes, Lidia Roca, prometió ayuda: «El Gobierno pagará la mitad de las obras».`,
  fr: `Le conseil municipal de Port-Clair a voté jeudi la fermeture du vieux pont pendant deux ans. « Ce n’est pas une décision facile », a reconnu la maire, Inès Girard, après le vote. « Mais la sécurité passe avant tout », a-t-elle ajouté.

L’opposition a voté contre. L’élu Bruno Salles a qualifié le plan d’« improvisé » et demandé le départ du chef des travaux, Mathieu Lardin. « Nous l’avons appris par la presse », s’est indigné M. Salles.

Mathieu Lardin, qui dirige les travaux depuis 2019, défend la fermeture. « Le pont n’en peut plus », assure-t-il.

Selon un rapport de l’Autorité portuaire, l’ouvrage présente « de graves dommages sur trois piliers ». « Nous avions prévenu », rappelle Carmen Outre, porte-parole de l’association des riverains. « Personne ne nous a écoutés », regrette-t-elle.

Carmen Outre a publié en mai le livre « L’eau sous le pont ». D’après la ministre des Transports, Lydie Roche, l’État paiera « la moitié des travaux ».`,
  de: `Der Stadtrat von Hafenau hat am Donnerstag beschlossen, die alte Brücke für zwei Jahre zu schließen. „Das ist keine leichte Entscheidung“, sagte Bürgermeisterin Ines Krüger nach der Sitzung. „Aber die Sicherheit geht vor“, fügte sie hinzu.

Die Opposition stimmte dagegen. Stadtrat Bruno Salz nannte den Plan „unausgegoren“ und forderte den Rücktritt von Bauamtsleiter Matthias Lardin. „Wir haben es aus der Zeitung erfahren“, klagte Salz.

Lardin, der das Amt seit 2019 leitet, verteidigte die Schließung. „Die Brücke hält nicht mehr“, sagte er der „Hafenauer Zeitung“.

Laut einem Gutachten der Hafenbehörde gibt es „schwere Schäden an drei Pfeilern“. „Wir haben seit Jahren gewarnt“, erklärte Carmen Otter, Sprecherin des Bürgervereins. „Niemand hat uns zugehört“, so Otter.

Otter hat im Mai das Buch „Wasser unter der Brücke“ veröffentlicht. Verkehrsministerin Lydia Roth kündigte Hilfe an: „Der Bund zahlt die Hälfte der Arbeiten.“`,
}

t.test('a Spanish article', async (t) => {
  t.same(spoken(articles.es, 'es'), [
    ['No es una decisión fácil', 'Inés Quiroga'],
    ['Pero la seguridad es lo primero', 'Inés Quiroga'],
    ['improvisado', 'Bruno Salas'],
    ['Nos enteramos por la prensa', 'Bruno Salas'],
    ['El puente ya no aguanta más', 'Mateo Lardín'],
    ['daños graves en tres pilares', 'Autoridad Portuaria'],
    ['Lo advertimos hace años', 'Carmen Otero'],
    ['Nadie nos hizo caso', 'Carmen Otero'],
    ['El Gobierno pagará la mitad de las obras', 'Lidia Roca'],
  ])
})

t.test('a French article', async (t) => {
  t.same(spoken(articles.fr, 'fr'), [
    ['Ce n’est pas une décision facile', 'Inès Girard'],
    ['Mais la sécurité passe avant tout', 'Inès Girard'],
    ['improvisé', 'Bruno Salles'],
    ['Nous l’avons appris par la presse', 'Bruno Salles'],
    ['Le pont n’en peut plus', 'Mathieu Lardin'],
    ['de graves dommages sur trois piliers', 'Autorité portuaire'],
    ['Nous avions prévenu', 'Carmen Outre'],
    ['Personne ne nous a écoutés', 'Carmen Outre'],
    ['la moitié des travaux', 'Lydie Roche'],
  ])
})

t.test('a German article', async (t) => {
  t.same(spoken(articles.de, 'de'), [
    ['Das ist keine leichte Entscheidung', 'Ines Krüger'],
    ['Aber die Sicherheit geht vor', 'Ines Krüger'],
    ['unausgegoren', 'Bruno Salz'],
    ['Wir haben es aus der Zeitung erfahren', 'Bruno Salz'],
    ['Die Brücke hält nicht mehr', 'Matthias Lardin'],
    ['schwere Schäden an drei Pfeilern', 'Gutachten'],
    ['Wir haben seit Jahren gewarnt', 'Carmen Otter'],
    ['Niemand hat uns zugehört', 'Carmen Otter'],
    ['Der Bund zahlt die Hälfte der Arbeiten.', 'Lydia Roth'],
  ])
})

t.test('the language of an article is detected where it is not given', async (t) => {
  for (const [language, text] of Object.entries(articles)) t.same(extract(text), extract(text, { language }))
})

t.test('Spanish: a speech verb or its like names the speaker', async (t) => {
  t.same(speakers('«El puente tiene goteras», dijo Mara Dole.', 'es'), ['Mara Dole'])
  t.same(speakers('“No vamos a esperar más”, ha dicho la alcaldesa Inés Quiroga. La oposición calla.', 'es'), [
    'Inés Quiroga',
  ])
  t.same(speakers('Según Mara Dole, el plan es “un desastre lento”.', 'es'), ['Mara Dole'])
  t.same(
    speakers(`“Hicimos todo lo posible”, afirmó Dole, “y no bastó”.\n\nMara Dole dirige las obras del puerto.`, 'es'),
    ['Mara Dole'],
  )
  t.same(speakers('El ministro de Fomento, Julián Vera, llamó al puente “una vergüenza”.', 'es'), ['Julián Vera'])
  t.same(speakers('Mara Dole llegó tarde. “Perdí el tren”, explicó ella.', 'es'), ['Mara Dole'])
  t.same(speakers(`Dole señaló: “No hay dinero para las obras”.\n\nMara Dole es concejal.`, 'es'), ['Mara Dole'])
  t.same(speakers(`“Se lo dijimos en mayo”, le dijo Ruiz a la prensa.\n\nAna Ruiz es abogada.`, 'es'), ['Ana Ruiz'])
  t.same(speakers('De acuerdo con el portavoz de la policía, Tomás Gil, “no hubo heridos”.', 'es'), ['Tomás Gil'])
  t.same(speakers('Los vecinos de la zona se quejan. “Nadie nos escucha”, dicen los vecinos.', 'es'), [
    'vecinos de la zona',
  ])
  t.same(speakers('“Empezamos el lunes”, aseguró el Ministerio de Obras en un comunicado.', 'es'), [
    'Ministerio de Obras',
  ])
  t.same(speakers('La senadora Ana Ruiz visitó el puerto. “Volveré”, prometió la senadora.', 'es'), ['Ana Ruiz'])
})

t.test('Spanish: a title or a term is nobody’s words', async (t) => {
  t.same(speakers('Su novela “Camino de sal” ganó un premio.', 'es'), [])
  t.same(speakers('La palabra “dique” viene del neerlandés.', 'es'), [])
  t.same(speakers('La operación “Marea Alta” terminó.', 'es'), [])
})

t.test('French: a speech verb or its like names the speaker', async (t) => {
  t.same(speakers('« Le pont fuit », a déclaré Mara Dole.', 'fr'), ['Mara Dole'])
  t.same(speakers('« Nous n’attendrons plus », affirme la maire Inès Girard. L’opposition se tait.', 'fr'), [
    'Inès Girard',
  ])
  t.same(speakers('Selon Mara Dole, le projet est « un lent désastre ».', 'fr'), ['Mara Dole'])
  t.same(speakers('« Nous avons tout essayé », a dit Mara Dole, « et cela n’a pas suffi. »', 'fr'), ['Mara Dole'])
  t.same(speakers('Mara Dole est arrivée en retard. « J’ai manqué le train », a-t-elle expliqué.', 'fr'), ['Mara Dole'])
  t.same(speakers('Julien Vera dirige les travaux. « Il n’y a pas d’argent », regrette-t-il.', 'fr'), ['Julien Vera'])
  t.same(speakers('Le ministre des Transports, Julien Vera, a qualifié le pont de « honte ».', 'fr'), ['Julien Vera'])
  t.same(speakers('« C’est fini », estime l’avocate Anne Ruiz.', 'fr'), ['Anne Ruiz'])
  t.same(speakers('D’après le porte-parole de la police, Thomas Gil, « il n’y a pas de blessés ».', 'fr'), [
    'Thomas Gil',
  ])
  t.same(speakers('« Personne ne nous écoute », se plaignent les habitants du quartier.', 'fr'), [
    'habitants du quartier',
  ])
  t.same(speakers('La sénatrice Anne Ruiz a visité le port. « Je reviendrai », a promis la sénatrice.', 'fr'), [
    'Anne Ruiz',
  ])
  t.same(speakers('« Rien ne vient », a répondu le maire d’Arcy, Emmanuel Vasseur.', 'fr'), ['Emmanuel Vasseur'])
  t.same(speakers('« Nous commençons lundi », a annoncé l’Union des Marins dans un communiqué.', 'fr'), [
    'Union des Marins',
  ])
})

t.test('French: a title or a term is nobody’s words', async (t) => {
  t.same(speakers('Son roman « Le chemin de sel » a reçu un prix.', 'fr'), [])
  t.same(speakers('Le mot « digue » vient du néerlandais.', 'fr'), [])
  t.same(speakers('Elle a chanté « La mer » à la fin.', 'fr'), [])
})

t.test('German: a speech verb or its like names the speaker', async (t) => {
  t.same(speakers('„Die Brücke ist undicht“, sagte Mara Dole.', 'de'), ['Mara Dole'])
  t.same(speakers('„Wir warten nicht länger“, sagte die Bürgermeisterin Ines Krüger. Die Opposition schweigt.', 'de'), [
    'Ines Krüger',
  ])
  t.same(speakers('Laut Mara Dole ist der Plan „eine langsame Katastrophe“.', 'de'), ['Mara Dole'])
  t.same(
    speakers(
      `„Wir haben alles versucht“, erklärte Dole, „und es hat nicht gereicht.“\n\nMara Dole leitet das Bauamt.`,
      'de',
    ),
    ['Mara Dole'],
  )
  t.same(speakers('Mara Dole kam zu spät. „Ich habe den Zug verpasst“, sagte sie.', 'de'), ['Mara Dole'])
  t.same(speakers('Jürgen Vogt leitet die Arbeiten. „Es gibt kein Geld“, klagte er am Dienstag.', 'de'), [
    'Jürgen Vogt',
  ])
  t.same(speakers('Verkehrsminister Jürgen Vogt nannte die Brücke „eine Schande“.', 'de'), ['Jürgen Vogt'])
  t.same(
    speakers(`Die Entscheidung sei „ein Fehler“, so Vogt.\n\nMinister Jürgen Vogt sprach am Abend im Rathaus.`, 'de'),
    ['Jürgen Vogt'],
  )
  t.same(speakers('Dem Kanzler Paul Lang zufolge ist die Lage „ernst, aber nicht hoffnungslos“.', 'de'), ['Paul Lang'])
  t.same(speakers('„Niemand hört uns zu“, klagten die Anwohner am Mittwoch.', 'de'), ['Anwohner'])
  t.same(speakers('Die Senatorin Anna Roth besuchte den Hafen. „Ich komme wieder“, versprach die Senatorin.', 'de'), [
    'Anna Roth',
  ])
  t.same(
    speakers(
      'Die Opposition im Rat kritisierte den Beschluss. „Das Haus verliert Vertrauen“, sagte Fraktionschefin Eva Bauer der Zeitung.',
      'de',
    ),
    ['Eva Bauer'],
  )
  t.same(speakers('„Das war ein Fehler“, hat Kanzler Paul Lang gesagt.', 'de'), ['Paul Lang'])
})

t.test('German: a title or a term is nobody’s words', async (t) => {
  t.same(speakers('Ihr Roman „Salzweg“ gewann einen Preis.', 'de'), [])
  t.same(speakers('Das Wort „Deich“ kommt aus dem Niederländischen.', 'de'), [])
  t.same(speakers('Im Film „Die Brücke“ spielt sie eine Lehrerin.', 'de'), [])
})

t.test('the cue is the verb or the words for “according to”', async (t) => {
  t.same(cues('«Tiene goteras», dijo Mara Dole.', 'es'), ['dijo'])
  t.same(cues('De acuerdo con Mara Dole, «no hubo heridos en el puerto».', 'es'), ['De acuerdo con'])
  t.same(cues('« Il fuit », a-t-elle dit. Mara Dole est partie.', 'fr'), ['dit'])
  t.same(cues('D’après Mara Dole, « il n’y a pas de blessés ».', 'fr'), ['D’après'])
  t.same(cues('„Sie ist undicht“, sagte Mara Dole.', 'de'), ['sagte'])
  t.same(cues('Nach Angaben von Mara Dole gab es „keine Verletzten im Hafen“.', 'de'), ['Nach Angaben von'])
})

t.test('an elided article and an inverted pronoun are words of their own in French only', async (t) => {
  t.equal(
    extract('« Il fuit », affirme-t-il. L’ingénieur Paul Dole est venu.', { language: 'fr' }).quotations[0]!.source!
      .text,
    'il',
  )
  t.same(speakers('“It leaks,” said D’Angelo Pell. O’Brien left.', 'en'), ['D’Angelo Pell'])
  t.same(speakers('« Il fuit », a dit N’Golo Dole.', 'fr'), ['N’Golo Dole'])
})

t.test('a German noun is not taken for a name', async (t) => {
  t.same(
    speakers(
      'Der Rat lehnte den Antrag ab. Das Haus schwieg. „Schade“, sagte Vogt.\n\nJürgen Vogt leitet das Amt.',
      'de',
    ),
    ['Jürgen Vogt'],
  )
  t.same(speakers('„Wir bleiben“, sagte Karl Richter. Der Richter schwieg. „Immer“, sagte Richter.', 'de'), [
    'Karl Richter',
    'Karl Richter',
  ])
})

t.test('an unknown language yields the marked quotations without speakers', async (t) => {
  t.same(spoken('«Lekur», sagði Mara Dole.', 'is'), [['Lekur', null]])
})
