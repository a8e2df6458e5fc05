/** Family and people; see `SYNONYMS`. */
export const people = `
  alleinerziehend elternteil, aufpassen > betreuung aufsicht beaufsichtigen, baby kleinkind,
  babysitter > betreuung kinderbetreuung, beaufsichtigen aufsicht, bruder geschwister, cousin
  vetter, ehefrau gattin, ehemann gatte, ehepartner > ehegatte lebenspartner, eltern >
  erziehungsberechtigte sorgeberechtigte personensorgeberechtigte elternteil, enkel nachkomme,
  familie > verwandte verwandtschaft, frau > weiblich gattin, freund > partner begleitung, freundin
  > partnerin lebensgefährtin, großeltern > großvater großmutter, junge > knabe bub, kids
  minderjährige, kind > kleinkind säugling, ledig unverheiratet, leute > personen menschen
  teilnehmer gäste, mädchen tochter, mama erziehungsberechtigte, mann > ehemann gatte männlich,
  mensch person, mutter mama, oma großeltern, onkel verwandter, opa großeltern, partner >
  lebensgefährte ehegatte lebenspartner, schwester geschwister, schwiegermutter schwiegereltern,
  single > ledig alleinstehend, sohn kind, tochter kind, typ mann, vater papa, verheiratet > ehe
  ehegatte, verlobt verlobung, verwandte > angehörige verwandtschaft, waise vollwaise, witwe
  verwitwet, zwilling geschwister`;
