import { genderedNouns } from '../word-list.ts'

/** Nouns for people by where they are from, which Spanish prints small. */
export const nationalities = genderedNouns(`
  argentino/a boliviano/a brasileño/a chileno/a colombiano/a costarricense cubano/a dominicano/a ecuatoriano/a
  salvadoreño/a español/a guatemalteco/a hondureño/a mexicano/a nicaragüense panameño/a paraguayo/a peruano/a
  portorriqueño/a uruguayo/a venezolano/a catalán/catalana vasco/a gallego/a andaluz/andaluza madrileño/a
  valenciano/a aragonés/aragonesa asturiano/a canario/a murciano/a sevillano/a italiano/a francés/francesa
  alemán/alemana británico/a inglés/inglesa portugués/portuguesa estadounidense norteamericano/a ruso/a
  ucraniano/a chino/a japonés/japonesa serbio/a croata belga suizo/a holandés/holandesa sueco/a turco/a israelí
`)
