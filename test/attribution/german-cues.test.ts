import t from 'tap'
import { germanSource as source, germanWords as words } from './helper.ts'

t.test('a noun announces the words of whoever it belongs to', async (t) => {
  t.equal(source('Der Vorwurf der Grünen, die Stadt betreibe „Kahlschlag“, sei falsch, sagte Mara Dole.'), 'Grünen')
  t.equal(source('Die Aussage von Minister Paul Lang, man habe „nichts gewusst“, überraschte viele.'), 'Paul Lang')
  t.equal(source('Ines Krüger ging. Mara Dole wies Krügers Forderung nach „völliger Ruhe“ zurück.'), 'Krügers')
  t.equal(source('Mara Dole erhob den Vorwurf, die Stadt betreibe „Kahlschlag“.'), 'Mara Dole', 'else of the subject')
  t.equal(
    source('Mara Dole sagte in einer Erklärung vor der Presse, der Rat sei „blind“.'),
    'Mara Dole',
    'even beside such a noun',
  )
})

t.test('a tag closes the sentence that holds the words', async (t) => {
  t.equal(source('Einen „Plan B“, den Paul Lang vorschlug, gebe es nicht, sagte Mara Dole.'), 'Mara Dole')
  t.equal(
    source('Mara Dole sagte, einen „Plan B“ gebe es nicht. Wer das glaube, irre, warnte Lang.'),
    'Mara Dole',
    'not that of another',
  )
})

t.test('the next sentence says who spoke', async (t) => {
  t.equal(source('Der Hafen soll „für immer“ schließen. Das erklärte Mara Dole am Montag.'), 'Mara Dole')
  t.equal(
    source('Der Hafen sei „für immer“ zu, sagte Paul Lang. Das bestätigte Mara Dole.'),
    'Paul Lang',
    'unless it is said already',
  )
})

t.test('for whom something is what it is called', async (t) => {
  t.equal(source('Für Mara Dole ist das Tor „viel zu klein“.'), 'Mara Dole')
  t.equal(source('Das Tor ist für Mara Dole „viel zu klein“.'), 'Mara Dole')
  t.equal(
    source('Paul Lang erklärte, für Mara Dole sei das Tor „viel zu klein“.'),
    'Paul Lang',
    'unless somebody else says so',
  )
})

t.test('what a passive says stands in a document, or comes from an agent', async (t) => {
  t.equal(source('Im Prüfbericht wird das Tor „ein Sieb“ genannt.'), 'Prüfbericht')
  t.equal(source('Das Tor wird von Mara Dole im Prüfbericht „ein Sieb“ genannt.'), 'Mara Dole')
  t.equal(source('Auf der Webseite heißt es zur Begründung: „Das Tor hält.“'), 'der Webseite', 'not what it is about')
})

t.test('the subject is one of several, or parted from its verb', async (t) => {
  t.equal(source('Einer der zwölf Ruderer sagte: „Das Tor hält.“'), 'der zwölf Ruderer')
  t.equal(source('Mara Dole, die früher mit Paul Lang im Rat saß, nannte das Tor „ein Sieb“.'), 'Mara Dole')
  t.equal(source('Der Ratsherr, Paul Lang, nannte das Tor „ein Sieb“.'), 'Paul Lang', 'by no more than a name')
})

t.test('nouns that open a sentence with their article are no names', async (t) => {
  t.equal(source('Mara Dole sprach. Das Kriterium sei: „Das Tor hält.“'), 'Mara Dole')
  t.equal(source('Mara Dole sprach. Zwei Milliarden Euro seien „viel zu wenig“.'), 'Mara Dole')
  t.same(words('Die Müller sagte: „Das Tor hält.“'), ['Das Tor hält.'])
})
