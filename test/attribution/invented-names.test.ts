import t from 'tap'
import { extract } from '../../src/extract.ts'

/** Made-up people, a hundred a language: given names common and rare, family names that are words, months or trades. */
const names = {
  en: {
    given:
      'Tova Milo Wren Odell Ines Clement Saskia Bram Lowri Tamsin Auberon Keziah Piers Orla Rufus Delphine Ansel Marit Josiah Una',
    family:
      'Day March May August Winter Price Rose Field Young Brown Bell Bishop Marsh Stone Banks Park King Church Law Post Long Best West Good Love Moon Early Sharp Frost Judge Little Grace Hall Bridge House Wood Rice Ford Lake April Week Morning Speaker Vance-Day O’Dowd',
    particled: ['van der Meer', 'de la Cruz', 'von Bergen', 'St. Clair', 'Mac Iver', 'bin Salim'],
  },
  de: {
    given:
      'Heike Petra Ansgar Wiebke Lennart Frauke Eike Ottilie Jörg Annegret Till Swantje Knut Almut Gesa Hauke Silke Volker Ulla Meike',
    family:
      'Lorenz März Sommer Winter Richter Bauer Müller Schneider Koch Vogel Lange Klein Kaiser Herbst Freitag Sonntag Kraft Stark Zahn Berg Roth Weiß Engel Bischof Mai August Morgen Abend Wolf Fuchs Hahn Müller-März',
    particled: ['von Arnim', 'von der Heide', 'zu Sayn', 'van Laak', 'de Haas'],
  },
  fr: {
    given:
      'Odile Élise Thibault Maëlle Anaïs Gaspard Solène Yannick Capucine Loïc Bérengère Achille Ghislaine Mathurin Aude Titouan Nolwenn Fabien Maud Régis',
    family:
      'Mars Marchand Petit Blanc Roy Leblanc Lejeune Lundi Printemps Rivière Fontaine Boulanger Lévêque Maire Forêt Roche Dimanche Juge Chevalier Berger Avril Mai d’Aubigné',
    particled: ['de Broglie', 'de La Tour', 'du Bellay', 'Le Goff', 'des Essarts'],
  },
  es: {
    given:
      'Nerea Inés Julián Itziar Gonzalo Begoña Iker Rocío Fermín Amaia Jacinto Leire Anselmo Nuria Tadeo Maite Ximena Eloy Lidia Borja',
    family:
      'Mayo Abril Enero Rey Calle Ríos Iglesias Guerra Paz Ángel Bueno Rubio Moreno Herrero Pastor Juez Alcalde Cuesta Prado Domingo Lunes',
    particled: ['de la Torre', 'del Río', 'de los Santos', 'de Haro'],
  },
} as const

const sentences = {
  en: [
    'The gate was opened on Tuesday. "It leaks in the winter," said NAME.',
    'The gate was opened on Tuesday. "It leaks in the winter," NAME said.',
    'The gate was opened on Tuesday. NAME said: "It leaks in the winter."',
    'The gate was opened. According to NAME, it is "a leak in the making".',
    '"It leaks in the winter," said NAME, a fisherman in the harbour.',
    'Nobody came on Monday. "It leaks in the winter," NAME told the Gazette.',
  ],
  de: [
    'Das Tor wurde am Dienstag geöffnet. „Es ist undicht“, sagte NAME.',
    'Das Tor wurde am Dienstag geöffnet. NAME sagte: „Es ist undicht.“',
    '„Es ist im Winter undicht“, erklärte NAME am Montag in Rowan.',
    'Niemand kam. „Es ist undicht“, so NAME.',
  ],
  fr: [
    'La porte a été ouverte mardi. « Elle fuit en hiver », a déclaré NAME.',
    'La porte a été ouverte mardi. « Elle fuit en hiver », affirme NAME, pêcheur au port.',
    'NAME a déclaré : « Elle fuit en hiver. »',
    'Selon NAME, la porte est « une fuite qui attend ».',
  ],
  es: [
    'La puerta se abrió el martes. «Gotea en invierno», dijo NAME.',
    'La puerta se abrió el martes. «Gotea en invierno», afirmó NAME, pescador del puerto.',
    'NAME dijo: «Gotea en invierno».',
    'Según NAME, la puerta es «una gotera que espera».',
  ],
} as const

const count = 100

for (const language of ['en', 'de', 'fr', 'es'] as const) {
  t.test(`a hundred invented names, ${language}`, async (t) => {
    const given = names[language].given.split(' ')
    const family = [...names[language].family.split(' '), ...names[language].particled]
    for (let i = 0; i < count; i++) {
      const name = `${given[i % given.length]} ${family[(i * 7 + Math.floor(i / given.length)) % family.length]}`
      const text = sentences[language][(i * 3 + Math.floor(i / 7)) % sentences[language].length]!
      const [quotation] = extract(text.replace('NAME', name), { language }).quotations
      t.equal(quotation?.speaker?.name, name, `"${name}" comes out whole`)
    }
  })
}

t.test('a day or month that is no name', async (t) => {
  const speaker = (text: string, language = 'en') => extract(text, { language }).quotations[0]?.speaker?.name
  t.equal(speaker('Mara Dole built the gate. "It leaks," said Dole Friday.'), 'Mara Dole', 'beside a name')
  t.equal(speaker('Mara Dole built the gate. "It leaks," said Dole March 5.'), 'Mara Dole', 'in a date')
  t.equal(
    speaker('„Es ist undicht“, sagte Petra Dole von der CDU.', 'de'),
    'Petra Dole',
    'and "von" that is only a preposition',
  )
})
