/** Family and people; see `SYNONYMS`. */
export const people = `
  ado > adolescent jeune, ami camarade, bébé nourrisson, conjoint > partenaire compagnon époux,
  copain > compagnon conjoint petit, copine > compagne conjointe, cousin famille, enfant petit,
  famille > parents proches foyer familial, femme > épouse conjoint féminin, fille > enfant jeune,
  fils enfant, gamin mineur, garçon > jeune fils, gens > personnes individus, gosse > enfant
  mineur, homme masculin, jumeau fratrie, maman > parent mère, mamie > aïeule parent, mari > époux
  conjoint, mec > homme garçon compagnon, meuf > femme fille, môme enfant, neveu famille, oncle
  parent, orphelin tutelle, papa > père parent aïeul, parents > père mère tuteur responsable légal,
  personne individu, pote ami, proche parent, tante parent, type > homme individu, veuf veuve,
  veuve veuvage, vieille âgée, vieux âgé`;
