import type { CapitalNouns } from '../language.ts'

/** Compounds are made freely, so that endings say more than any list: Klimaschutzministerin, Fraktionssprecher. */
export const capitalNouns: CapitalNouns = {
  office:
    /(?:minister|sprecher|präsident|kanzler|chef|leiter|direktor|experte|politiker|forscher|anwalt|anwält|rätin|meister|trainer|sekretär|vorsitzende[rn]?|beauftragte[rn]?|kommissar|ökonom|chefvolkswirt|abgeordnete[rn]?|vorstand|vorständ|coach|professor|insolvenzverwalter)(?:in)?$/,
  trade:
    /(?:rat|pastor|rentner|betreiber|rektor|dezernent|referent|unternehmer|veranstalter|vertreter|besitzer|inhaber|berater|mitarbeiter|arbeiter|lehrer|schüler|führer|gründer|spieler|läufer|fahrer|kämpfer|sportler|künstler|musiker|sänger|schauspieler|wissenschaftler|techniker|handwerker|bewohner|anwohner|bürger|freund|feind|kollege|kollegin|nachbar|loge|login|soph|pädagoge|pädagogin|therapeut|assistent|student|doktorand|ingenieur|redakteur|regisseur|dirigent|intendant|kommandant|ant|ist|mediziner|arzt|ärztin|schützer|helfer|retter|wart|wirt|bauer|bäuerin|händler|verkäufer|pfleger|stürmer|verteidiger|hüter|richter|gutachter|vermittler|ermittler|fahnder|beamter|beamte|beamtin|kandidat|funktionär|gewerkschafter|organisator|moderator|autor|kurator|manager|partner|mitglied|veteran|bischof|pfarrer|priester|vorsteher|wächter|kapitän|steuermann|bootsmann|hauptmann|apotheker|bäcker|winzer|imker|tischler|klempner|elektriker|friseur|dachdecker|kläger|optiker|bibliothekar|archivar|physiker|chemiker|mathematiker|informatiker|statistiker|historiker|kritiker|sanitäter|hotelier|gastronom|hebamme|zeuge|schütze|witwe|witwer|vater|mutter|bruder|schwester|onkel|tante|mann|frau)(?:in)?$/,
  feminine: /in$/,
  woman: /...(?:er|ist|ent|ant|[äo]r|eur|og|af)in$/,
  common:
    /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|ität|itäten|ismus|nis|nisse|...chen|...(?:anz|enz))$/,
  genitive: /e?s$/,
  inflected: /(?:e?s|n)$/,
  body: /(?:bund|amt|rat|kreuz|ring|rundfunk|bank|bahn|post|hilfe|dienst)$/,
  adjective: /...e[nrsm]?$/,
  inhabitant: /er$/,
  named:
    /(?:zeitung|zeitschrift|magazin|blatt|sender|agentur|portal|blog|partei|organisation|initiative|verein|verband|gruppe|bündnis|bewegung|unternehmen|konzern|firma|stiftung|netzwerk|plattform|site|dienst|gesellschaft|kollektiv)e?[sn]?$/,
  takingUp: `
    verband ministerium gericht gewerkschaft verein klub club partei behörde amt kommission ausschuss universität
    hochschule schule klinik stiftung gesellschaft institut museum theater agentur sender zeitung magazin büro bank
    fonds forum bewegung allianz akademie bibliothek zentrum gruppe konzern liga komitee bund rat
  `,
  singular: 'der dem des ein einem eines dieser diesem jener kein sein ihr unser',
  beforeSource: 'laut so gegenüber',
  nobiliary: 'von zu to van der the',
}
