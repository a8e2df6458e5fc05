/**
 * Spells a lower-case word as it is written in Portugal, whichever reform and country the text is of, a plural as its
 * singular where the stemmer leaves these apart, and a verb before “-lo” as the infinitive.
 */
export function spellPortuguese(form: string): string {
  return (
    form
      // “econômico”, “idéia”, “cinqüenta”, “recepção”, “objectivo”, “óptimo”, “registro”, “úmido”
      .replace(/[êô](?=[mn][aeiou])/, (vowel) => (vowel === 'ê' ? 'é' : 'ó'))
      .replace(/(?<=[lbmp])éi(?=[ao])/, 'ei')
      .replace(/ü/, 'u')
      .replace(/[cp](?=ç)/, '')
      .replace(/(?<=[aeiou])(?<!^pa)c(?=t[aeiouó])/, '')
      .replace(/^((?:ó|ba|ado|exce|egi|rece|conce|perce|ace))p(?=t)/, '$1')
      .replace(/^registr/, 'regist')
      .replace(/^húm/, 'úm')
      .replace(/^humid/, 'umid')
      .replace(/(?<=..)(?:ao|oes)$/, 'ão')
      .replace(/(?<=..)cão$/, 'ção')
      .replace(PLURAL_OF_AO, 'ão')
      .replace(/ãs$/, 'ã')
      .replace(/(?<=[áéíóúâêô][^aeiou]*i)(?:as?|os)$/, 'o')
      .replace(/eias?$/, 'eio')
      .replace(/(?<=[áéíóú].*)veis$/, 'vel')
      .replace(/éis$/, 'el')
      .replace(/óis$/, 'ol')
      .replace(/(?<=[áéíóú].*)eis$/, 'il')
      .replace(/^(civ|gent|sut|infant|barr|cant|fuz|perf|juven|estudant|host|inút)is$/, '$1il')
      .replace(PLURAL_OF_AL, 'al')
      .replace(/^(az)uis$/, '$1ul')
      .replace(/(?<!^be)ns$/, 'm')
      .replace(/(?<=[áéíóú].*imo)s$/, '')
      .replace(/^mães?$/, 'mamãe')
      .replace(BEFORE_LO, (vowel) => (vowel === 'ê' ? 'er' : 'ar'))
      .replace(/(?<=..)(?<!beb|ip|voc)ês$/, 'esa')
      .replace(PLURAL_OF_MARKED, '')
      .replace(
        /(?<=^(?:chapé|gra|degra|pne|jude|trof[ée]|muse|europe|ate|cé)u|[bcdfghklprtw])s$/,
        '',
      )
  );
}

const PLURAL_OF_AO = /(?:õe|(?<!^m)ãe|ão)s$/;
const PLURAL_OF_MARKED = /(?<=[áéóêô])(?<!^(?:g|a?tr|detr|a?p|ali|inv|conv|rev|atrav).)s$/;
const PLURAL_OF_AL = /(?<!^(?:m|dem|jam|p|c|v|d))ais$/;
/** What is left of an infinitive in “devolvê-lo”, “comprá-lo”; words that end so are no verbs. */
const BEFORE_LO =
  /(?<=..)(?<!^(?:voc|beb|porqu|ip|buqu|tev|pur|prev|ded))ê$|(?<=..)(?<![aei]r|^(?:sof|crach|maracuj|sabi|vatap|guaran|paran|canad|panam|amap|est|al|orix|oxal|jacarand))á$/;
