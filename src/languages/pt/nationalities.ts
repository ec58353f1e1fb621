import { genderedNouns } from '../word-list.ts'

/** Nouns for people by where they are from, which Portuguese prints small. */
export const nationalities = genderedNouns(`
  brasileiro/a português/portuguesa angolano/a moçambicano/a cabo-verdiano/a argentino/a uruguaio/a chileno/a
  colombiano/a peruano/a espanhol/a francês/francesa italiano/a alemão/alemã inglês/inglesa britânico/a
  americano/a norte-americano/a russo/a ucraniano/a chinês/chinesa japonês/japonesa mineiro/a carioca paulista
  gaúcho/a baiano/a catarinense paranaense cearense pernambucano/a lisboeta portuense madeirense açoriano/a
`)
