/** Nouns for one person by where they are from that are no adjectives: the Serb, the Dutchman. */
export const demonyms = `
  dutchman dutchwoman frenchman frenchwoman englishman englishwoman irishman irishwoman scotsman scotswoman welshman
  welshwoman ulsterman cornishman yorkshireman spaniard swede turk serb croat slovene slovenian slovakian bosnian
  montenegrin macedonian kosovan latvian lithuanian estonian luxembourger maltese cypriot moldovan briton kazakh uzbek
  tajik mongolian bahraini omani namibian zambian malawian mozambican angolan cameroonian ivorian malian burkinabe
  beninese togolese gabonese chadian guinean gambian liberian mauritanian mauritian malagasy burundian tanzanian
  trinidadian barbadian bajan bahamian guyanese surinamese fijian samoan tongan queenslander tasmanian londoner
  zealander yorker konger glaswegian liverpudlian mancunian geordie dubliner
`

/** All nouns for one person by where they are from, many of them adjectives as well. */
export const nationalities = `
  ${demonyms}
  american canadian german italian portuguese belgian austrian norwegian slovak czech hungarian romanian bulgarian
  croatian serbian albanian greek russian ukrainian georgian armenian japanese korean iranian iraqi syrian israeli
  egyptian tunisian algerian moroccan kenyan ugandan ethiopian nigerian ghanaian senegalese congolese zimbabwean mexican
  cuban jamaican colombian venezuelan ecuadorian peruvian bolivian chilean argentine argentinian brazilian uruguayan
  paraguayan australian indian pakistani texan californian floridian
`
