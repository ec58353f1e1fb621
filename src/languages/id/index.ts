import type { Language } from '../language.ts'

/** Indonesian, so that it is not taken for another language. */
export const indonesian: Language = {
  code: 'id',
  detection: {
    stopWords: `
      yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut bisa ada mereka
      lebih kata telah sebagai adalah oleh kami ia anda kita atau seperti orang menjadi sudah sebuah bahwa kepada
    `,
  },
}
