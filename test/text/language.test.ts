import fc from 'fast-check'
import t from 'tap'
import { detectLanguage } from '../../src/text/language.ts'

const articles = {
  en: `The harbour council voted on Tuesday to close the old bridge for two years. “It leaks,” said Mara Dole, who runs the works department. Nobody in the room asked why the repairs had not been done before.`,
  es: `El consejo del puerto votó el martes a favor de cerrar el viejo puente durante dos años. «Tiene goteras», dijo Mara Dole, que dirige las obras. Nadie en la sala preguntó por qué no se habían hecho antes las reparaciones.`,
  fr: `Le conseil du port a voté mardi la fermeture du vieux pont pendant deux ans. « Il fuit », a déclaré Mara Dole, qui dirige les travaux. Personne dans la salle n'a demandé pourquoi les réparations n'avaient pas été faites plus tôt.`,
  de: `Der Hafenrat hat am Dienstag beschlossen, die alte Brücke für zwei Jahre zu schließen. „Sie ist undicht“, sagte Mara Dole, die das Bauamt leitet. Niemand im Saal fragte, warum die Arbeiten nicht früher begonnen haben.`,
  it: `Il consiglio del porto ha votato martedì la chiusura del vecchio ponte per due anni. «Perde acqua», ha detto Mara Dole, che dirige i lavori. Nessuno nella sala ha chiesto perché le riparazioni non fossero state fatte prima.`,
  pt: `O conselho do porto votou na terça-feira pelo fechamento da velha ponte por dois anos. “Ela tem goteiras”, disse Mara Dole, que dirige as obras. Ninguém na sala perguntou por que os reparos não foram feitos antes.`,
  nl: `De havenraad heeft dinsdag besloten om de oude brug twee jaar lang te sluiten. ‘Hij lekt’, zei Mara Dole, die de werken leidt. Niemand in de zaal vroeg waarom de herstellingen niet eerder waren gedaan.`,
  ca: `El consell del port va votar dimarts a favor de tancar el vell pont durant dos anys. «Té goteres», ha dit Mara Dole, que dirigeix les obres. Ningú a la sala no va preguntar per què no s'havien fet abans les reparacions.`,
  sv: `Hamnrådet beslutade på tisdagen att den gamla bron ska stängas i två år. ”Den läcker”, säger Mara Dole, som leder arbetet. Ingen i salen frågade varför det inte hade gjorts tidigare.`,
  da: `Havnerådet besluttede tirsdag at lukke den gamle bro i to år. »Den er utæt«, siger Mara Dole, der leder arbejdet. Ingen i salen spurgte, hvorfor det ikke var blevet gjort før.`,
  pl: `Rada portu zdecydowała we wtorek, że stary most będzie zamknięty przez dwa lata. „On przecieka”, powiedziała Mara Dole, która kieruje pracami. Nikt na sali nie zapytał, dlaczego nie zrobiono tego już wcześniej.`,
  ro: `Consiliul portului a votat marți închiderea podului vechi pentru doi ani. „Este crăpat”, a spus Mara Dole, care conduce lucrările. Nimeni din sală nu a întrebat de ce nu au fost făcute reparațiile.`,
  tr: `Liman kurulu salı günü eski köprünün iki yıl için kapatılmasına karar verdi. “Bu köprü çok eski” dedi Mara Dole. Ama salonda hiç kimse daha önce ne olduğunu sormadı.`,
  ru: `Совет порта во вторник решил закрыть старый мост на два года. «Он протекает», — сказала Мара Доул, которая руководит работами.`,
  uk: `Рада порту у вівторок вирішила закрити старий міст на два роки. «Він протікає», — сказала Мара Доул, яка керує роботами.`,
  el: `Το συμβούλιο του λιμανιού αποφάσισε την Τρίτη να κλείσει την παλιά γέφυρα για δύο χρόνια.`,
  ar: `قرر مجلس الميناء يوم الثلاثاء إغلاق الجسر القديم لمدة عامين. وقالت مارا دول: «إنه يسرب الماء».`,
  fa: `شورای بندر روز سه‌شنبه تصمیم گرفت پل قدیمی را برای دو سال ببندد. مارا دول گفت: «این پل چکه می‌کند».`,
  he: `מועצת הנמל החליטה ביום שלישי לסגור את הגשר הישן לשנתיים. "הוא דולף", אמרה מארה דול.`,
  zh: `港口委员会周二决定将旧桥关闭两年。“它漏水，”玛拉·多尔说。`,
  ja: `港湾評議会は火曜日、古い橋を2年間閉鎖することを決めた。「水が漏れている」とマーラ・ドールは述べた。`,
  ko: `항만위원회는 화요일 오래된 다리를 2년간 폐쇄하기로 결정했다. "물이 샌다"고 마라 돌은 말했다.`,
  hi: `बंदरगाह परिषद ने मंगलवार को पुराने पुल को दो साल के लिए बंद करने का फैसला किया।`,
} as const

t.test('an article is known by its language', async (t) => {
  for (const [language, text] of Object.entries(articles)) t.equal(detectLanguage(text), language)
})

t.test('a long article is read in places all over it', async (t) => {
  for (const [language, text] of Object.entries(articles)) t.equal(detectLanguage(`${text}\n\n`.repeat(500)), language)
})

t.test('one sentence is enough', async (t) => {
  t.equal(detectLanguage('"It leaks," said Mara Dole.'), 'en')
  t.equal(detectLanguage('«Tiene goteras», dijo Mara Dole.'), 'es')
  t.equal(detectLanguage('« Il fuit », a déclaré Mara Dole.'), 'fr')
  t.equal(detectLanguage('„Sie ist undicht“, sagte Mara Dole.'), 'de')
})

t.test('capitals do not hide the words', async (t) => {
  t.equal(detectLanguage(articles.en.toUpperCase()), 'en')
  t.equal(detectLanguage(articles.fr.toUpperCase()), 'fr')
})

t.test('most of the text decides where languages are mixed', async (t) => {
  t.equal(detectLanguage(`${articles.en} ${articles.en} «Tiene goteras y no se puede cerrar», dijo.`), 'en')
  t.equal(detectLanguage(`${articles.es} ${articles.es} “It leaks and they know it,” he said in English.`), 'es')
  t.equal(detectLanguage(`${articles.en} A banner in the hall read 港口属于我们.`), 'en')
  t.equal(detectLanguage(`${articles.ja} 団体は “Open the Bridge” という。`), 'ja')
})

t.test('a foreign name does not decide the language', async (t) => {
  t.equal(
    detectLanguage(
      'Marine Le Pen met Ana de la Cruz and Juan de los Santos at the end of the day, and they said it was good.',
    ),
    'en',
  )
  t.equal(detectLanguage('In Der Spiegel she said that the bridge would be closed.'), 'en')
})

t.test('und where the text does not show it', async (t) => {
  t.equal(detectLanguage(''), 'und')
  t.equal(detectLanguage(' \n\u00a0\ufeff'), 'und')
  t.equal(detectLanguage('12:30 – 14:00 (3)'), 'und')
  t.equal(detectLanguage('Mara Dole'), 'und')
  t.equal(detectLanguage('\ud83d\ude00 \ud800 \udc00'), 'und')
  t.equal(detectLanguage('J. S. Dole, D. L. Pell, T. N. Ruiz'), 'und')
})

t.test('und for a Latin-script language it does not know', async (t) => {
  t.equal(
    detectLanguage(
      'Satamaneuvosto päätti tiistaina sulkea vanhan sillan kahdeksi vuodeksi. Kukaan salissa ei kysynyt, miksi korjauksia ei ollut tehty aiemmin.',
    ),
    'und',
  )
  t.equal(
    detectLanguage('Bolo ng tubig ang tulay kaya isasara ito nang dalawang taon, wika ng konseho noong Martes.'),
    'und',
  )
})

t.test('any string: some answer, and the same one each time', async () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 3000 }),
      (text) => /^[a-z]{2,3}$/.test(detectLanguage(text)) && detectLanguage(text) === detectLanguage(text),
    ),
  )
})
