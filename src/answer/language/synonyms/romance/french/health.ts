/** Health; see `SYNONYMS`. */
export const health = `
  addiction dépendance, alcool alcoolisé, allergie allergène, ambulance transport, analyse
  prélèvement, attraper > contamination contracter, aveugle > cécité visuel, avortement
  interruption, beuh cannabis, blessure plaie lésion, bourré > ivre ivresse, cachet comprimé,
  cancer > tumeur cancéreux, casser fracture, chirurgien > chirurgie chirurgical, cigarette tabac,
  clope > cigarette fumer, consultation visite, contagieux > contagion transmission transmissible,
  covid coronavirus, cpam > assurance maladie, cœur cardiaque, dentiste dentaire, docteur
  praticien, doliprane > paracétamol antalgique, douleur > souffrance douloureux, drogue > produit
  illicite, déprimé dépression, enceinte grossesse, endormir > anesthésie sédation, fauteuil >
  roulant pmr, fièvre > température fébrile, fumer > vapoter tabac, gerber vomir, grippe > virus
  grippal, handicap > mobilité réduite pmr, hôpital > hospitalier hospitalisation, ivg avortement,
  ivre ivresse alcool, jeun jeûne, jeûne alimentation, joint cannabis, kiné kinésithérapeute,
  lunettes > optique verres, maigrir > perte poids, mal douleur, moustique insecte, médecin >
  praticien médical, médicament > comprimé traitement médicamenteux, médoc médicament, opticien
  optique, opération > intervention chirurgie, opération intervention chirurgical, ordonnance >
  prescription prescrit, pansement plaie, pharmacie > pharmacien médicament officine, picoler >
  alcool boire, pilule > comprimé contraception, piquer piqûre, piqûre injection, plaie blessure,
  poids > kilos kg, pompiers > secours incendie, prescrire prescription, psy > psychologue
  psychiatre, psychologue psychologique, radio > radiographie imagerie, rdv consultation,
  rembourser > prise charge, rhume infection, règles menstruation, régime alimentaire, saigner
  hémorragie, samu secours, sang > sanguin prélèvement, shit cannabis, sourd > surdité auditif,
  sucre glycémie, surdité auditif, sécu > sécurité sociale assurance maladie, tension artérielle,
  toubib médecin, tête > céphalée migraine, urgences > hôpital samu, urgent immédiatement, vapoter
  > cigarette électronique, vitale > assurance maladie, vomir nausée, évanoui malaise`;
