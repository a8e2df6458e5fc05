/** Work, pay and leave; see `SYNONYMS`. */
export const work = `
  abonnement_train abonnement_transport > commun transport, accident blessé > déclaration travail
  sinistre, accident travail, accouchement bébé > maternité paternité, accoucher > naissance
  maternité, alcool boire picoler > ivresse alcoolisées ébriété, allaiter > maternité, ancienneté >
  années service, apprenti alternant > apprentissage, arriver_retard retard > ponctualité tardif
  absence, arrêt arrêt_maladie > incapacité maladie, arrêt maladie, arrêt_travail > incapacité
  certificat médical, astreinte garde > permanence disponibilité, augmentation > avancement
  évolution, augmentation > revalorisation hausse, avance acompte, avance acompte > salaire
  rémunération, avertissement blâme > sanction disciplinaire, badge matériel > restitution, blessé
  > lésion, boss big_boss > direction dirigeant responsable, bosser > emploi durée travaille patron
  responsable supérieur, boulot profession, bourré saoul soûl > ivresse ébriété alcool, boîte >
  entreprise employeur établissement, brut net > salaire rémunération imposable, bulletin paie,
  bureau > poste local lieu travail, burn_out burnout > épuisement risques psychosociaux, bébé >
  naissance enfant, bénévolat volontariat, bénévole > gratuit rémunéré, bénévole bénévolat, c4 onem
  > chômage attestation, cadeau chèques, cadeau_client cadeaux > avantages corruption, candidat
  recrutement, candidature cv > recrutement dossier, carence > délai indemnités, casier vestiaire >
  armoire effets, casque gants gilet > protection équipement epi, cdd contrat, cdd intérim >
  déterminée temporaire, cdi > indéterminée, cdi contrat, certif certificat, chariot fenwick clark
  > élévateur conduite, chaussures pompes godasses > protection sécurité équipement, chef >
  supérieur hiérarchique manager encadrant, chef boss patron > responsable hiérarchique supérieur
  employeur, chèque_repas > titres restaurant, chèques_vacances chèque_cadeau > avantages social,
  chômage > demandeur indemnisation allocation, chômage assurance_emploi > prestations allocation,
  chômage pole_emploi france_travail > allocation indemnisation demandeur, chômeur > demandeur
  chômage, collègue > personnel, collègue équipe, combien_gagne combien_payé > rémunération salaire
  grille, compte formation, compte_épargne > épargne temps, congé > repos absence, congé vacances >
  ouvrables acquis, congé_parental parental > éducation enfant, congé_sans_solde sabbatique >
  suspension absence, congédier > renvoi, congés_payés > annuels ouvrables, contrat embauche,
  convoqué convocation > entretien préalable, cpf > formation compte, cravate costard > tenue
  vestimentaire, crèche garderie > enfants, cse comité_entreprise > social économique comité, cv
  candidature, dimanche férié > jours chômés majoration, distanciel visio > distance
  visioconférence, docteur certificat, double_emploi second_job > cumul activité, drogue shit weed
  > stupéfiants dépistage, décès deuil, délégué > représentant référent, démission > rupture
  départ, démissionner > démission préavis, démissionner lâcher_job > démission rupture, déménager
  > absence autorisée, déplacement frais, déprime dépression > souffrance psychologique, embauche
  recrutement, embaucher recruter > engagement, employé > agent travailleur, enfant_malade
  gamin_malade > garde souffrant, enterrement > obsèques inhumation deuil, enterrement décès mort >
  événements familiaux, enterrement obsèques inhumation, entreprise > société employeur
  établissement organisme tpe pme, entretien > recrutement embauche, entretien entrevue >
  recrutement, entretien_annuel évaluation > appréciation, epi > protection individuelle
  équipements, espionner surveiller, essai période, essence carburant > kilométrique indemnité,
  faute faute_grave > disciplinaire sanction manquement, fiche bulletin, fiche_paie bulletin_paie >
  bulletin salaire, fin_contrat fin_cdd > terme échéance précarité, fliquer géolocaliser >
  surveillance, formation apprentissage, formation se_former > apprentissage stage
  perfectionnement, foutre_porte mettre_porte > licenciement exclusion, frais > dépenses indemnité,
  frais note_frais > remboursement dépenses débours, freelance auto_entrepreneur > indépendant
  entrepreneur, fringues > vêtements tenue, férié jour, gagner > salaire rémunération, gagner
  toucher > percevoir rémunération salaire, grand_père grand_mère papi mamie > ascendant famille
  décès, grève > arrêt conflit, grève débrayage > cessation conflit, gsm natel cell cellulaire >
  téléphone portable mobile, habiller > tenue vêtements, habiller s_habiller > tenue vestimentaire
  vêtements, handicap rqth > travailleur aménagement, harceler > agissements moral sexuel,
  heure_sup extra > supplémentaires majoration, heures durée, homeoffice remote > télétravail
  distance, horaire > amplitude, horaires > durée heures plages, inapte > inaptitude reclassement,
  incendie feu > évacuation extincteur, indépendant > non_salarié entrepreneur travailleur,
  installer_logiciel télécharger > installation logiciels, internet facebook > usage privé
  navigation, intéressement participation > épargne salariale prime, intérim mission, intérimaire >
  temporaire mission, issue_secours sortie_secours > évacuation, jean short basket > tenue
  vestimentaire, job jobber > emploi étudiant occasionnel, jours_vacances jours_congé > ouvrables
  annuels acquis, kilomètres km > indemnité, lanceur_alerte dénoncer > signalement alerte,
  lettre_motivation lm > candidature dossier, licenciement rupture, licencié > congédiement, locaux
  bâtiment, lourder licenciement, mail_perso usage_perso > privé personnel, maison > télétravail
  distance, malade > incapacité, malade > médical souffrant, manager > encadrant hiérarchique,
  manger bouffer > restauration déjeuner, mariage marier > événements familiaux, marier pacs,
  maternité > grossesse naissance enceinte, mi_temps > partiel, midi lunch > méridienne,
  mise_à_pied mise_pied > suspension disciplinaire, mission déplacement, modulation annualisation >
  durée temps, mort > deuil obsèques, mouchard > surveillance traçage, mutation changement,
  mutation muter > mobilité affectation, mutuelle > complémentaire santé assurance, mutuelle >
  prévoyance, médecin_travail > inaptitude, métro bus tram > commun, navigo pass_navigo >
  abonnement transport, notes frais, noël fin, nuit > majoration, ordi laptop pc > ordinateur
  portable équipement, overtime temps_supplémentaire > supplémentaires majoration, pacs mariage,
  paie > salaire rémunération virement versé, paie fric > salaire rémunération, papa paternité >
  congé naissance accueil, patente > indépendant commerce, paternité naissance, patron > employeur
  direction dirigeant gérant, patron boîte > entreprise, paumé perdu > égaré, pause > déjeuner
  repos coupure, pause break lunch > repos méridienne déjeuner, paye > salaire rémunération, payé
  rémunéré > indemnisé gratification, perdre_congé congés_restants > report épargne solde, permis
  cariste > certificat aptitude autorisation, perso > personnel, piercing tatouage > apparence
  tenue, planning emploi_temps > horaires roulement calendrier, pme tpe, pointer > badge badgeuse
  pointage, pointer badger badgeuse > enregistrement pointage, portable gsm natel > téléphone
  mobile, poser > demande dépôt, poser poser_congé > congés absence, postuler > recrutement,
  pourboire tips > gratification service, prime > gratification bonus indemnité, prime bonus >
  gratification indemnité rémunération, promotion avancement, prudhommes prud > conseil juridiction
  litige, préavis > démission, présentiel > présence site, prévenir avertir > aviser notifier,
  période_essai essai > probatoire rupture, quart shift > rotation roulement, quitter_boîte
  quitter_job > démission préavis rupture, rembourser > indemnité, remote distanciel > télétravail
  distance, renvoyer licenciement, reporter > décaler, responsable > encadrant manager référent,
  resto restau > repas, resto restaurant, retraite > départ ancienneté, retraite pension, rh drh >
  ressources humaines personnel, rtt > repos récupération, rtt congé > jours, rtt récup > réduction
  repos compensateur, rupture_conv rupture_conventionnelle > conventionnelle homologation, récup >
  récupération compensation, salaire > appointements, salaire rémunération, salarié > agent
  travailleur, se_faire_virer me_virer > licenciement faute, secret confidentiel > confidentialité
  discrétion, sexisme sexiste > agissements discrimination, shift quart > équipe poste horaire,
  smic minimum, smic salaire_minimum > minimum conventionnel, stage stagiaire > convention
  gratification, stc solde_tout_compte > solde certificat, stress > psychosociaux souffrance, sup >
  supplémentaires majorées, supérieur n_plus_1 > hiérarchique responsable, surveiller espionner
  fliquer > contrôle vidéosurveillance, surveiller vidéosurveillance, syndicat représentant, taf
  boulot job > fonction, taffer bosser trimer > travailler activité emploi, talon_paie relevé_paie
  > bulletin paie, temps_partiel mi_temps > partiel réduit, tenue > uniforme vêtements, ticket
  restaurant titre, ticket_resto tr > titres restaurant, tip > pourboire, toucher > percevoir
  versé, toucher percevoir > versé indemnité, toucher perçu percevoir, train sncf cff sncb >
  ferroviaire transport, travail > emploi poste profession, treizième prime, treizième_mois 13e >
  gratification prime décembre, tribunal_travail prudhommes > juridiction litige, télétravail
  distance, télétravail home_office > distance domicile, uniforme > vêtements, vacances congés >
  annuels absence, vacances repos, viré > licenciement renvoi révoqué, viré lourder > renvoi,
  visite_médicale médecin_travail > aptitude santé, voiture > véhicule service, voiture_fonction
  voiture_société > véhicule service, weed beuh shit > cannabis stupéfiants, weekend samedi
  dimanche, weekend week_end fin_semaine > samedi dimanche, élections > représentants, équipe
  roulement, évoluer promotion > avancement carrière mobilité`;
