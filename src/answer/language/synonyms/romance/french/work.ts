/** Work, pay and leave; see `SYNONYMS`. */
export const work = `
  accident travail, accoucher > naissance maternité, arrêt maladie, augmentation > revalorisation
  hausse, avance acompte, bosser > emploi durée travaille patron responsable supérieur, boulot
  profession, boîte > entreprise employeur établissement, bulletin paie, bureau > poste local lieu
  travail, bébé > naissance enfant, bénévolat volontariat, bénévole bénévolat, cadeau chèques,
  candidat recrutement, cdd contrat, cdi contrat, certif certificat, chef > supérieur hiérarchique
  manager encadrant, chômage > demandeur indemnisation allocation, chômeur > demandeur chômage,
  collègue équipe, compte formation, congé > repos absence, contrat embauche, cv candidature,
  docteur certificat, décès deuil, délégué > représentant référent, démission > rupture départ,
  démissionner > démission préavis, déplacement frais, embauche recrutement, employé > agent
  travailleur, enterrement > obsèques inhumation deuil, enterrement obsèques inhumation, entreprise
  > société employeur établissement organisme tpe pme, entretien > recrutement embauche, espionner
  surveiller, essai période, fiche bulletin, formation apprentissage, frais > dépenses indemnité,
  fringues > vêtements tenue, férié jour, gagner > salaire rémunération, grève > arrêt conflit,
  habiller > tenue vêtements, heures durée, horaires > durée heures plages, intérim mission,
  licenciement rupture, locaux bâtiment, lourder licenciement, maison > télétravail distance,
  malade > médical souffrant, marier pacs, maternité > grossesse naissance enceinte, mission
  déplacement, mort > deuil obsèques, mutation changement, mutuelle > complémentaire santé
  assurance, notes frais, noël fin, pacs mariage, paie > salaire rémunération virement versé,
  paternité naissance, patron > employeur direction dirigeant gérant, pause > déjeuner repos
  coupure, paye > salaire rémunération, pme tpe, pointer > badge badgeuse pointage, poser > demande
  dépôt, prime > gratification bonus indemnité, promotion avancement, renvoyer licenciement,
  responsable > encadrant manager référent, resto restaurant, retraite pension, rtt > repos
  récupération, récup > récupération compensation, salaire rémunération, salarié > agent
  travailleur, smic minimum, sup > supplémentaires majorées, surveiller vidéosurveillance, syndicat
  représentant, tenue > uniforme vêtements, ticket restaurant titre, toucher > percevoir versé,
  toucher perçu percevoir, travail > emploi poste profession, treizième prime, télétravail
  distance, vacances repos, viré > licenciement renvoi révoqué, voiture > véhicule service, weekend
  samedi dimanche, équipe roulement`;
