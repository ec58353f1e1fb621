import t from 'tap'
import { extract } from '../../src/extract.ts'
import { germanSource as source, germanSources as sources, germanWords as words } from './helper.ts'

t.test('the subject stands before the finite verb or behind it', async (t) => {
  t.equal(source('Mara Dole sagte im Hafen: „Das Tor hält.“'), 'Mara Dole')
  t.equal(source('In einem Gespräch am Montag sagte Mara Dole: „Das Tor hält.“'), 'Mara Dole')
  t.equal(source('Über Paul Lang sagte Mara Dole: „Er kommt wieder.“'), 'Mara Dole', 'and not within a preposition')
  t.equal(source('Dem Minister Paul Lang antwortete Mara Dole: „Nein.“'), 'Mara Dole', 'nor in the dative')
  t.equal(source('Paul Lang geht. Damit würdigt sie Langs Einsatz „für den Hafen“.'), 'sie', 'nor in the genitive')
})

t.test('it stands behind what qualifies it, or before what is added', async (t) => {
  t.equal(source('Die im Hafen lebende Ines Krüger sagte: „Das Tor hält.“'), 'Ines Krüger')
  t.equal(source('Ines Krüger, Präsidentin des Ruderbundes, sagte: „Das Tor hält.“'), 'Ines Krüger')
  t.equal(source('Ines Krüger, die lange geschwiegen hatte, sagte: „Das Tor hält.“'), 'Ines Krüger')
})

t.test('a name says more than the office beside it', async (t) => {
  t.equal(source('Die Sprecherin des Ruderbundes, Ines Krüger (52), sagte: „Das Tor hält.“'), 'Ines Krüger')
  t.equal(source('Langs Sprecherin Ines Krüger sagte: „Das Tor hält.“'), 'Ines Krüger')
  t.equal(source('Die Sprecherin des Ruderbundes sagte: „Das Tor hält.“'), 'Die Sprecherin', 'where there is one')
})

t.test('a name right before a colon or a bracket speaks', async (t) => {
  t.equal(source('Ines Krüger (SPD): „Das Tor hält.“'), 'Ines Krüger')
  t.equal(source('Viele lobten den Umbau, auch Ines Krüger („Das Tor hält.“).'), 'Ines Krüger')
  t.same(words('Das Tor (auch „Klappe“ genannt) hält.'), [], 'unlike what is only called so')
})

t.test('names with particles and family names that are words stay whole', async (t) => {
  const speaker = (text: string) => extract(text, { language: 'de' }).quotations[0]?.speaker?.name
  t.equal(speaker('„Das Tor hält“, sagte Sprecherin Heike van der Meer am Montag.'), 'Heike van der Meer')
  t.equal(speaker('Petra von Arnim leitet das Amt. Von Arnim sagte, das Tor sei „marode“.'), 'Petra von Arnim')
  t.equal(speaker('Der Verdächtige Rafik Stein sagte: „Nein.“'), 'Rafik Stein')
  t.equal(speaker('„Das Tor hält“, sagte Heike Lorenz von der CDU.'), 'Heike Lorenz', 'but no party joins them')
})

t.test('the verb stands last in a subordinate clause', async (t) => {
  t.equal(source('Das Tor sei „nie dicht gewesen“, wie Mara Dole am Montag mitteilte.'), 'Mara Dole')
  t.equal(source('Der Umbau, den Mara Dole als „Wahnsinn“ bezeichnet, beginnt im Mai.'), 'Mara Dole')
  t.equal(source('Mara Dole, die den Umbau als „Wahnsinn“ bezeichnet, geht im Mai.'), 'Mara Dole', 'after its pronoun')
  t.equal(source('Mara Dole vertrat die Ansicht, dass das Tor „nie dicht“ gewesen sei.'), 'Mara Dole')
})

t.test('an auxiliary is the finite verb, and a passive has no speaker but its agent', async (t) => {
  t.equal(source('Mara Dole hat den Plan am Montag „unausgegoren“ genannt.'), 'Mara Dole')
  t.equal(source('Der Plan wird von Mara Dole „unausgegoren“ genannt.'), 'Mara Dole')
  t.equal(source('„Das Tor hält“, wird Mara Dole zitiert.'), 'Mara Dole', 'unlike those who are quoted')
})

t.test('a verb and its particle', async (t) => {
  t.equal(source('„Das Tor hält“, teilte Mara Dole am Abend mit.'), 'Mara Dole')
  t.equal(source('Am Abend gab Mara Dole bekannt: „Das Tor hält.“'), 'Mara Dole')
  t.same(words('Mara Dole teilte das Haus mit dem „Ruderbund Nord“.'), [], 'that is only a preposition')
})

t.test('words for “according to”, before a source and behind it', async (t) => {
  t.equal(source('Nach Auffassung des Ministers Paul Lang ist das Tor „völlig dicht“.'), 'Paul Lang')
  t.equal(source('Der Polizei zufolge war das Tor „weit offen“.'), 'Polizei')
  t.equal(source('„Das Tor hält“, so Hafenchefin Mara Dole.'), 'Mara Dole')
  t.equal(source('„Das Tor hält“, hieß es in einer Mitteilung.'), 'einer Mitteilung')
  t.equal(source('In der Mitteilung heißt es: „Das Tor hält.“'), 'der Mitteilung')
})

t.test('the mood of reported speech continues the last speaker', async (t) => {
  t.equal(source('Mara Dole widersprach dem Rat. Das Tor sei „nie dicht“ gewesen.'), 'Mara Dole')
  t.same(words('Mara Dole sprach mit dem Rat. Das Tor ist ein „Schmuckstück“.'), [], 'unlike the indicative')
})

t.test('nouns in marks are words where a verb or mood ties them to a speaker', async (t) => {
  t.same(words('Mara Dole nannte den Antrag einen „Wortbruch“.'), ['Wortbruch'])
  t.same(words('Mara Dole sprach von einer „Gefahr für den Hafen“.'), ['Gefahr für den Hafen'])
  t.same(words('Mara Dole bezeichnete ihn als „Angeber“.'), ['Angeber'])
  t.same(words('Die Demonstranten skandierten die Parole „Hände weg vom Hafen“.'), ['Hände weg vom Hafen'])
})

t.test('nouns in marks are a name or a term elsewhere', async (t) => {
  t.same(words('Mara Dole fuhr mit dem Frachter „Morgenrot“ nach Norden.'), [], 'of a ship')
  t.same(words('Mara Dole sagte der „Küstenzeitung“, das Tor sei dicht.'), [], 'of a paper')
  t.same(words('„Das Tor hält“, sagte Mara Dole dem „Küstenboten“.'), ['Das Tor hält'], 'that is told')
  t.same(words('Mara Dole spielte im Stück „Salz und Brot“ mit.'), [], 'of a play')
  t.same(words('Mara Dole baute ein sogenanntes „Klapptor“ ein.'), [], 'so called')
  t.same(words('Damals hieß der Hafen noch „Zum Anker“.'), [], 'as it was called')
  t.same(words('Laut „Küstenboten“ ist das Tor dicht.'), [], 'behind “according to”')
})

t.test('a name by which somebody goes is nobody’s words', async (t) => {
  t.same(words('Der Verein gilt seit Jahren als „kleiner Riese“.'), [])
  t.same(words('Der als „Hafenkönig“ bekannte Ole Brandt wohnt hier.'), [])
  t.same(words('Laut Mara Dole gilt der Verein als „kleiner Riese“.'), ['kleiner Riese'], 'unless somebody says so')
  t.same(words('Ole Brandt verspottete den Verein als „kleinen Riesen“.'), ['kleinen Riesen'])
})

t.test('the body of an office may stand in marks', async (t) => {
  t.equal(source('Der Leiter von „Nordkai“, Ole Brandt, sprach von „Unsinn“.'), 'Ole Brandt')
  t.same(words('Der Sprecher der „Klaren Küste“ sprach von „Unsinn“.'), ['Unsinn'])
  t.same(words('Der Leiter sprach von „Unsinn“.'), ['Unsinn'], 'unlike what a verb stands between')
})

t.test('two apostrophes emphasise a few words and quote a sentence', async (t) => {
  t.same(words("Mara Dole besuchte die ''neue Mole'' im Norden."), [])
  t.same(words("Mara Dole sagte: ''Die Mole ist neu und sie hält.''"), ['Die Mole ist neu und sie hält.'])
})

t.test('clauses and small letters in marks are words', async (t) => {
  t.same(words('Mara Dole hielt den Plan für „sehr gewagt“.'), ['sehr gewagt'])
  t.same(words('Auf dem Plakat stand: „Wir bleiben hier!“'), ['Wir bleiben hier!'])
})

t.test('compounds are what the noun at their end is', async (t) => {
  t.equal(source('„Das Tor hält“, teilte das Küstenschutzministerium mit.'), 'das Küstenschutzministerium')
  t.equal(source('„Das Tor hält“, sagte eine Gewerkschaftssprecherin.'), 'eine Gewerkschaftssprecherin')
  t.equal(source('„Das Tor hält“, sagte Wiebke Hofbauer.'), 'Wiebke Hofbauer', 'but a family name is a name')
})

t.test('a paper or another body whose name stands in marks speaks', async (t) => {
  t.equal(source('„Das Tor hält“, schrieb der „Küstenbote“ am Montag.'), 'Küstenbote')
  t.equal(source('Wie die angesehene „Hafenwelt“ berichtet, sei das Tor „weit offen“.'), 'Hafenwelt')
  t.equal(source('Laut „Hafenwelt“ ist das Tor „weit offen“.'), 'Hafenwelt')
  t.equal(
    source('Die Organisation „Helfer ohne Furcht“ weist darauf hin, dass das Tor „weit offen“ sei.'),
    'Helfer ohne Furcht',
  )
  t.equal(source('Der „Küstenbote“ titelte: „Das Tor hält.“'), 'Küstenbote')
  t.equal(
    source('Mara Dole schrieb den „Brandbrief“ und nannte das Tor „morsch“.'),
    'Mara Dole',
    'unlike what somebody wrote',
  )
})

t.test('such a name is one wherever it stands in the article', async (t) => {
  const text = 'Wie der „Küstenbote“ berichtet, hält das Tor. Mara Dole bezeichnete den „Küstenboten“ als „Käseblatt“.'
  t.same(words(text.replace('„Küstenboten“', '„Küstenbote“')), ['Käseblatt'])
  t.same(
    words('Mara Dole sprach von einem „Wortbruch“. Auch Ines Krüger sprach von „Wortbruch“.'),
    ['Wortbruch', 'Wortbruch'],
    'unlike words that are repeated',
  )
})

t.test('whoever is reported in the paragraph goes before who spoke in another', async (t) => {
  const before = '„Das Tor hält“, sagte Ines Krüger.\n\n'
  t.equal(
    sources(`${before}Auch Mara Dole nahm zu den Plänen Stellung. Das Tor sei „nie dicht“ gewesen.`)[1]?.[1],
    'Mara Dole',
  )
  t.equal(sources(`${before}Als „Unsinn“ bezeichnete Mara Dole den Plan. „Das Tor ist morsch.“`)[2]?.[1], 'Mara Dole')
  t.equal(sources(`${before}Das Tor sei „nie dicht“ gewesen.`)[1]?.[1], 'Ines Krüger', 'where nobody else is in play')
})

t.test('nouns in marks', async (t) => {
  t.test('should be words where a colon or a tag ties them to a speaker', async (t) => {
    t.same(words('Mara Dole sagte: „Nebel, Sturm und vor allem Eis.“'), ['Nebel, Sturm und vor allem Eis.'])
    t.same(words('Mara Dole sagte dazu: „Nebel, Sturm und vor allem Eis“.'), ['Nebel, Sturm und vor allem Eis'])
    t.same(words('„In absehbarer Zeit“, so Hafenmeisterin Mara Dole, fährt die Fähre wieder.'), ['In absehbarer Zeit'])
    t.same(words('Mara Dole stellte fest, dass „Rowan dran ist.“'), ['Rowan dran ist.'])
  })

  t.test('should be no words where they head a list or are a paper', async (t) => {
    t.same(words('Mara Dole ging. „Bundestag“: Abgeordnete sagten ab.'), [])
    t.same(words('Mara Dole wird von der „Küstenzeitung“ zitiert.'), [])
    t.same(words('Der Text stand unter der Überschrift „Der Hafen ist voll“ im Netz.'), [])
  })
})

t.test('a verb of judging should keep its subject where that also says something', async (t) => {
  t.same(sources('Mara Dole nannte den Plan „sehr gut“, stellte aber fest, dass er „zu spät“ komme.'), [
    ['sehr gut', 'Mara Dole'],
    ['zu spät', 'Mara Dole'],
  ])
})
