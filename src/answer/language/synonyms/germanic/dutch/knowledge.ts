/** Dutch words of history, people and science; see `
`. */
export const knowledge = `
  aardbeving > beving, afnemen minder > daling afname, begonnen > oprichting ontstaan, begraven >
  begraafplaats, beroemd bekend > vermaard, dorp > plaats kern, eiland > archipel, fabriek >
  productie, film > regisseur, gebouwd > opgetrokken verrezen, geloof religie > godsdienst,
  geschreven > auteur roman, gesloopt > afgebroken, gevlucht vluchten > ballingschap, gevolg >
  resultaat, groeien > toename, hoofdstad > stad, jeugd opgegroeid > kinderjaren, kasteel > slot,
  kerk > gotisch, klimaat > neerslag temperatuur, koning > monarch, land > natie, mensen inwoners >
  bevolking inwonertal, muziek zanger > componist, naam heet > benaming genoemd, oorlog >
  bezetting, oorzaak > veroorzaakt, opstand > revolutie, priester pastoor > geestelijke, rijk >
  welvaart, schilder schilderij > kunstenaar doek, slaven > slavernij, stad > plaats, standbeeld >
  monument, ster planeet > hemellichaam, tegenwoordig > heden hedendaags, verbrand afgebrand >
  brand verwoest, vermoord > moord aanslag, vroeger > voormalig historisch, vulkaan > uitbarsting,
  werkloos > werkgelegenheid`;
