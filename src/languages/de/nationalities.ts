import { genderedNouns } from '../word-list.ts'

/** Nouns for people by where they are from; those of regions and towns that are adjectives as well are left out. */
export const nationalities = genderedNouns(`
  österreicher/in italiener/in franzose/französin spanier/in portugiese/portugiesin engländer/in brite/britin
  schotte/schottin waliser/in ire/irin niederländer/in holländer/in belgier/in luxemburger/in däne/dänin schwede/schwedin
  norweger/in finne/finnin isländer/in pole/polin tscheche/tschechin slowake/slowakin ungar/in rumäne/rumänin
  bulgare/bulgarin serbe/serbin kroate/kroatin slowene/slowenin bosnier/in montenegriner/in mazedonier/in
  nordmazedonier/in kosovare/kosovarin albaner/in grieche/griechin türke/türkin russe/russin ukrainer/in
  belarusse/belarussin weißrusse/weißrussin este/estin lette/lettin litauer/in georgier/in armenier/in amerikaner/in
  us-amerikaner/in kanadier/in mexikaner/in brasilianer/in argentinier/in chilene/chilenin kolumbianer/in
  venezolaner/in peruaner/in kubaner/in uruguayer/in ecuadorianer/in japaner/in chinese/chinesin koreaner/in
  südkoreaner/in inder/in pakistaner/in iraner/in iraker/in syrer/in israeli palästinenser/in ägypter/in marokkaner/in
  tunesier/in algerier/in nigerianer/in ghanaer/in senegalese/senegalesin kameruner/in ivorer/in südafrikaner/in
  kenianer/in äthiopier/in australier/in neuseeländer/in steirer/in bayer/in sachse/sächsin schwabe/schwäbin
  salzburgerin tirolerin schweizerin vorarlbergerin kärntnerin wienerin berlinerin hamburgerin münchnerin kölnerin
  leipzigerin stuttgarterin zürcherin bernerin baslerin bündnerin frankfurterin düsseldorferin thüringerin
  rheinländer/in westfale/westfälin ostfriese/ostfriesin
`)
