/** Dutch words of history, people and science; see `
`. */
export const knowledge = `
  aardbeving > beving, acteur rol > rolverdeling, adel > edelman, afnemen minder > daling afname,
  beeld > standbeeld sculptuur, begonnen > oprichting ontstaan, begraven > begraafplaats, beroemd
  bekend > vermaard, boek > roman, boeren > landbouw, brug > overspanning, dood_aan > doodsoorzaak,
  dorp > plaats kern, eiland > archipel, fabriek > productie, film > regisseur, gebouwd >
  opgetrokken verrezen, geloof religie > godsdienst, geschreven > auteur roman, gesloopt >
  afgebroken, gevlucht vluchten > ballingschap, gevolg > resultaat, grens > begrensd, groeien >
  toename, handel > koopman, hongersnood > honger, hoofdstad > stad, jeugd opgegroeid >
  kinderjaren, kasteel > slot, kerk > gotisch, kinderen_had > gezin, klimaat > neerslag
  temperatuur, koning > monarch, kracht > energie, land > natie, lied > nummer, maan > satelliet,
  mensen inwoners > bevolking inwonertal, metaal goud ijzer > erts, motor > aandrijving, munt >
  valuta, muziek zanger > componist, naam heet > benaming genoemd, naam_vandaan > naamgeving,
  onderscheiding > prijs, oorlog > bezetting, oorzaak > veroorzaakt, oppervlakte hoe_groot_is >
  vierkante, opstand > revolutie, overstroming > watersnood, partij > fractie, pest ziekte >
  epidemie, planeet > baan, president > staatshoofd, priester pastoor > geestelijke, regering >
  kabinet bestuur, reis > expeditie, rijk > welvaart, schilder schilderij > kunstenaar doek, schip
  > vloot, school_gegaan > opleiding, slaven > slavernij, stad > plaats, standbeeld > monument,
  ster planeet > hemellichaam, studeerde > universiteit, taal > dialect, tegenwoordig > heden
  hedendaags, tekening > illustratie, toren > spits, verbrand afgebrand > brand verwoest,
  verloren_oorlog > nederlaag, vermoord > moord aanslag, vlag > kleuren, vrede > verdrag, vroeger >
  voormalig historisch, vulkaan > uitbarsting, werkloos > werkgelegenheid, woestijn > droog`;
