/** Work, pay and leave; see `SYNONYMS`. */
export const work = `
  accident travail, accoucher > naissance maternité, arrêt maladie, augmentation > revalorisation
  hausse, avance acompte, bébé > naissance enfant, bénévolat volontariat, bénévole bénévolat, boîte
  > entreprise employeur établissement, bosser > emploi durée travaille patron responsable
  supérieur, boulot profession, bulletin paie, bureau > poste local lieu travail, cadeau chèques,
  candidat recrutement, cdd contrat, cdi contrat, certif certificat, chef > supérieur hiérarchique
  manager encadrant, chômage > demandeur indemnisation allocation, chômeur > demandeur chômage,
  collègue équipe, compte formation, congé > repos absence, contrat embauche, cv candidature, décès
  deuil, délégué > représentant référent, démission > rupture départ, démissionner > démission
  préavis, déplacement frais, docteur certificat, embauche recrutement, employé > agent travailleur,
  enterrement > obsèques inhumation deuil, enterrement obsèques inhumation, entreprise > société
  employeur établissement organisme tpe pme, entretien > recrutement embauche, équipe roulement,
  espionner surveiller, essai période, férié jour, fiche bulletin, formation apprentissage, frais >
  dépenses indemnité, fringues > vêtements tenue, gagner > salaire rémunération, grève > arrêt
  conflit, habiller > tenue vêtements, heures durée, horaires > durée heures plages, intérim
  mission, licenciement rupture, locaux bâtiment, lourder licenciement, maison > télétravail
  distance, malade > médical souffrant, marier pacs, maternité > grossesse naissance enceinte,
  mission déplacement, mort > deuil obsèques, mutation changement, mutuelle > complémentaire santé
  assurance, noël fin, notes frais, pacs mariage, paie > salaire rémunération virement versé,
  paternité naissance, patron > employeur direction dirigeant gérant, pause > déjeuner repos
  coupure, paye > salaire rémunération paie, pme tpe, pointer > badge badgeuse pointage, poser >
  demande dépôt, prime > gratification bonus indemnité, promotion avancement, récup > récupération
  compensation, renvoyer licenciement, responsable > encadrant manager référent, resto restaurant,
  retraite pension, rtt > repos récupération, salaire rémunération, salarié > agent travailleur,
  smic minimum, sup > supplémentaires majorées, surveiller vidéosurveillance, syndicat représentant,
  télétravail distance, tenue > uniforme vêtements, ticket restaurant titre, toucher > percevoir
  versé, toucher perçu percevoir, travail > emploi poste profession, treizième prime, vacances
  repos, viré > licenciement renvoi révoqué, voiture > véhicule service, weekend samedi dimanche`;
