import type { CapitalNouns } from '../language.ts'

/** Compounds are made freely, so that endings say more than any list: Klimaschutzministerin, Fraktionssprecher. */
export const capitalNouns: CapitalNouns = {
  office:
    /(?:minister|sprecher|präsident|kanzler|chef|leiter|direktor|experte|politiker|forscher|anwalt|meister|trainer|sekretär|vorsitzende[rn]?|beauftragte[rn]?|kommissar|ökonom|chefvolkswirt|abgeordnete[rn]?)(?:in)?$/,
  feminine: /in$/,
  common: /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|ität|itäten|ismus|nis|nisse|chen|anz|enz)$/,
  genitive: /e?s$/,
  inflected: /(?:e?s|n)$/,
  named:
    /(?:zeitung|zeitschrift|magazin|blatt|sender|agentur|portal|blog|partei|organisation|initiative|verein|verband|gruppe|bündnis|bewegung|unternehmen|konzern|firma|stiftung|netzwerk|plattform|site|dienst|gesellschaft|kollektiv)e?[sn]?$/,
  beforeSource: 'laut so gegenüber',
  nobiliary: 'von zu to van der the',
}
