import type { TitleMarkWords } from '../language.ts'

export const titleMarks: TitleMarkWords = {
  speechVerbs: '说 說 问 問 喊 回答 表示 声称 聲稱 说道 說道 问道 問道 答道 喊道 叫道 笑道 写道 寫道',
  notSpeechVerbs:
    '小说 小說 学说 學說 传说 傳說 解说 解說 演说 演說 听说 聽說 据说 據說 访问 訪問 顾问 顧問 学问 學問 疑问 疑問',
}
