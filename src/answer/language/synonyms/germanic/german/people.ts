/** Family and people; see `
`. */
export const people = `
  alleinerziehend elternteil, alte_leute oma opa senioren ältere > seniorinnen rentner, anfängerin
  > einsteiger neulinge, ansprechpartner wen_fragen wen_anrufen wen_ansprechen an_wen_wenden >
  ansprechperson kontaktperson ansprechpartnerin zuständige, aufpassen > betreuung beaufsichtigen,
  ausländer migrant > staatsangehörige zuwanderer, autobesitzer > fahrzeughalter halter, baby
  kleinkind, baby säugling kleinkind wickelkind > kleinstkinder neugeborene, babysitter > betreuung
  kinderbetreuung, besitzer eigentümer wem_gehört gehört_wem > inhaber halter, bruder geschwister,
  bruder schwester geschwister geschwisterchen > geschwisterkinder, bub dirndl > kinder jungen
  mädchen, cousin vetter, den_kleinen kleinsten > kinder kleinkinder, ehefrau gattin, ehemalige ex
  > früherer, ehemann gatte, ehepartner > ehegatte lebenspartner, eltern > erziehungsberechtigte
  sorgeberechtigte personensorgeberechtigte elternteil, enkel nachkomme, experte profi fachmann >
  fachkraft sachverständige fachperson, familie > verwandte verwandtschaft, familie sippe
  verwandtschaft > familienangehörige angehörige haushaltsangehörige, frau > weiblich gattin, frau
  mann partner partnerin freund freundin ehemann ehefrau schatz gattin > ehegatten lebenspartner
  lebensgefährtin ehepartner lebensgefährte, fremde nicht_mitglied > außenstehende nichtmitglieder
  externe, freund > partner, freund kumpel kollege spezi haberer > begleitung gäste bekannte
  mitspieler, freundin > partnerin, gast besuch > besucherinnen, gschrapp goof > kinder, gspusi >
  partner, hundebesitzer herrchen frauchen > hundehalter halter tierhalter, jemand_anders fremde
  wer_anders > dritte außenstehende unbefugte, junge > knabe, kind > kleinkind säugling, kinder
  kids gören bälger kleinen > minderjährige nachwuchs heranwachsende, kleine_schwester
  kleiner_bruder > geschwister, kunde kundin > kundinnen auftraggeber verbraucher, ledig
  unverheiratet, leiche toter > leichnam verstorbene, leute > personen menschen gäste, leute
  menschen typen personen > teilnehmende anwesende, mama papa mutter vater > bezugsperson familie,
  mama papa mutti vati mutter vater > erziehungsberechtigte sorgeberechtigte
  personensorgeberechtigten elternteil, mann > ehemann gatte männlich, mensch person, mutter mama,
  mädchen tochter, oma opa großmutter großvater omi opi > großeltern angehörige, onkel tante cousin
  neffe nichte > verwandte angehörige, patenkind pate götti > patenschaft, pensionist > senioren,
  pflegekind pflegeeltern > pflegefamilie, schauspielerin > darsteller, schwester geschwister,
  schwiegereltern > angehörige, schwiegermutter schwiegereltern, single > alleinstehend, single
  allein alleinstehend > einzelperson ledig, sohn kind, sohn tochter junge mädchen bub bua mädel
  madl > minderjährige, spezl haberer > freund begleitung, stiefvater stiefmutter stiefkind >
  stiefeltern, studentin > studierende, sänger sängerin > interpret musikerin, teenager teenie
  jugendlicher teens > heranwachsende minderjährige, tochter kind, touri urlauber > gäste besucher
  reisende, typ mann, vater papa, verheiratet ehe ehepaar > ehegatten eheleute, verlobt verlobung,
  verwandte > angehörige verwandtschaft, vorname > rufname, waise vollwaise, wer_entscheidet
  wer_bestimmt bestimmen bestimmt entscheidet > beschließt zuständigkeit, wer_macht wer_kümmert
  kümmern verantwortlich zuständig > obliegt beauftragt, wer_muss müssen müsst gemüsst > obliegt
  verpflichtet pflicht, witwe verwitwet, witwe verwitwet > hinterbliebene, zwilling geschwister`;
