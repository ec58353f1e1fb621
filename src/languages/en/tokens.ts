import type { TokenWords } from '../language.ts'

export const tokens: TokenWords = {
  abbreviations: `
    Mr Mrs Ms Dr Prof Sen Sens Rep Reps Gov Govs Lt Gen Col Maj Capt Cmdr Sgt Cpl Adm Rev Fr Hon St Jr Sr Inc Corp
    Co Ltd vs No Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Mass Calif Conn Fla Ga Ill Ind Ky La Md Mich Minn
    Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Ariz Ark Ala Colo Del Kan Messrs Bros Dept Univ
    Assn Atty Pres
  `,
  elisions:
    'twas tis twere twill twould em n til till cause cuz coz bout round nuff tude sup ere neath gainst fraid kay hood burbs t s',
}
