/**
 * The words that running text of a language is fullest of, with the speech verbs that news adds to them; lower-case,
 * an apostrophe parts two words. Languages that attribution does not know are here so that they are not taken for one
 * it does.
 */
export const stopWords: Readonly<Record<string, string>> = {
  en: `the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which you were her all she there would their we him been has when who will more no if out
    so said what up its about into than them can only other new some could time these two may then do first any my now such like our over me even most after also did before must through where your says told i t s`,
  es: `de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde está mi
    porque qué sólo solo han yo hay vez puede todos así nos ni parte tiene él uno donde bien tiempo mismo ese ahora cada e vida otro después te otros aunque esa eso hace otra gobierno según dijo afirmó señaló dice añadió no sí`,
  fr: `de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont l d la avec son les qu n s c j on ou aux sa cette mais comme été tout elle fait ont nous être ses leur deux ces même si
    y lui ans après très vous je entre sans bien où aussi dont encore était avait dit selon déclaré peut leurs avant ainsi depuis contre moins donc alors ils elles`,
  de: `der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat daß dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber
    vor zur bis mehr durch man sein wurde sei ich sagte hatte kann gegen vom können schon wenn habe seine ihre dann unter wir soll ihr eines jahr zwei diese dieser wieder keine seiner uhr worden will zwischen immer was ja`,
  it: `di e il la che in a per un è del non sono una si della i con le da al dei nel ha come gli lo alla più anche delle ma se dal o su ci l d dell all nella questo hanno tra sua ed degli era suo ai essere mi due loro
    dalla stato io chi quando molto fatto sul cui ancora dopo sulla quello fra detto dichiarato secondo così perché cosa quella nei tutti già ieri oggi`,
  pt: `de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos
    ter seus quem nas me esse eles estão você tinha foram essa num nem suas meu às minha têm numa pelos elas havia seja qual será nós segundo disse afirmou são ainda sobre após`,
  nl: `de en van het een in is op te dat die voor met zijn aan er niet om ook als bij door naar maar hij uit werd heeft worden over ze dan nog tot wordt of was kan zich ik wel jaar zo deze meer al hun geen veel kunnen twee
    zou hebben onder onze wat moet tegen na dit wij haar hem had waren daar hier zei zegt volgens tussen moeten andere mensen`,
  ca: `de la i a el que en els les un una per amb és no del al es dels ha com més seu seva va van o l d aquest aquesta també són entre sobre però pel ja hi ho si molt fins tot quan segons dit han ser està any això des ni sense
    hem perquè nosaltres cap seus seves dos`,
  sv: `och i att det som en på är av för med den till inte har de ett om jag var så han från men ska kan vi vid när också efter nu under sig sin eller där hon skulle bara mot alla mycket säger hade finns detta man än över ut
    här varit blir måste sedan enligt`,
  da: `og i at det er en til på som af for med de den ikke der han har et om var fra vi jeg men så kan ved eller sig efter skal nu også blev hun når siger sagde havde ud mod over være vil bliver ifølge meget sin hvor mere da alle
    år denne`,
  no: `og i det er på at en som til av for med de den ikke har han om et var fra jeg vi men så kan ved eller seg etter skal nå også ble hun når sier sa hadde ut mot over være vil blir ifølge mye sin hvor mer da alle år denne`,
  pl: `w i na z się nie do że jest to o po jak za od a dla co przez ale są oraz był tym być czy przy jego już tylko które który która lat może tak ich roku więc jednak powiedział będzie było była te ten tego także pod bez`,
  ro: `de și în a la cu pe că nu din o un să pentru care este mai au se ce al fi sunt lui ca prin fost după sau dar ale fost cel cea spus acest această ne iar însă către între declarat fiind are am`,
  tr: `ve bir bu da de için ile olarak çok daha olan gibi sonra kadar en ne o ama her ki dedi söyledi değil var yok ya göre şey ben onun büyük iki mi diye olduğu olduğunu`,
  id: `yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut bisa ada mereka lebih kata telah sebagai adalah oleh kami ia anda kita atau seperti orang menjadi sudah sebuah bahwa kepada`,
}
