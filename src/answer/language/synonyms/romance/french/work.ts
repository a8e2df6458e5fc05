/** Work, pay and leave; see `SYNONYMS`. */
export const work = `
  abonnement_train abonnement_transport > commun transport, absence_injustifiée > sanction,
  absence_prévenir > informer, absent_boulot > absence justification, accident blessé > déclaration
  travail sinistre, accident_trajet > trajet, accident_travail > accident déclaration, accouchement
  bébé > maternité paternité, aidant > proche congé, alarme > évacuation, alcool boire picoler >
  ivresse alcoolisées ébriété, allaiter > maternité, allaiter_boulot > allaitement, alternant_paye
  > rémunération, ancienneté > années service, apprenti alternant > apprentissage, arriver_heure >
  ponctualité prise, arriver_retard retard > ponctualité tardif absence, arrêt arrêt_maladie >
  incapacité maladie, arrêt_longue > longue durée, arrêt_travail > incapacité certificat médical,
  astreinte garde > permanence disponibilité, augmentation > avancement évolution, augmentation >
  revalorisation hausse, augmentation_demander > rémunération, avance acompte, avance acompte >
  salaire rémunération, avance_frais > avance, avertissement blâme > sanction disciplinaire,
  ayant_droit > bénéficiaire famille, badge matériel > restitution, badge pointer > badgeage,
  badge_perdu perdu_badge > perte remplacement, barbe > hygiène, blessé > lésion, boss big_boss >
  direction dirigeant responsable, bosser > durée patron, bosser_dimanche > dominical, bosser_nuit
  travail_nuit > nocturne, bouchons casque_bruit > protection auditive, boulot profession, bourré
  saoul soûl > ivresse ébriété alcool, boîte > entreprise employeur, brut net > salaire
  rémunération imposable, bulletin paie, bureau > poste local lieu travail, burn_out burnout >
  épuisement risques psychosociaux, bébé > enfant, bénévolat volontariat, bénévole > gratuit
  rémunéré, bénévole bénévolat, bénévole_assurance > responsabilité, bénévole_frais >
  remboursement, c4 onem > chômage attestation, cadeau > conflit intérêts, cadeau chèques,
  cadeau_client cadeaux > avantages corruption, cadre > forfait, caisse > encaissement,
  caisse_erreur > écart, candidat recrutement, candidature cv > recrutement dossier, carence >
  délai indemnités, carte_resto > titres, casier vestiaire > armoire effets, casque gants gilet >
  protection équipement epi, casque_gants > équipements, cdd contrat, cdd intérim > déterminée
  temporaire, cdi > indéterminée, cdi cdd contrat > durée déterminée, cdi contrat,
  certificat_travail > attestation, chambre_froide > température, changer_horaire > modification
  horaires, charges_lourdes > manutention, chariot fenwick clark > élévateur conduite, chaussures
  pompes godasses > protection sécurité équipement, chef > manager encadrant, chef boss patron >
  responsable hiérarchique supérieur employeur, cheveux > hygiène, chèque_repas > titres
  restaurant, chèques_vacances chèque_cadeau > avantages social, chômage > demandeur indemnisation,
  chômage assurance_emploi > prestations allocation, chômage_démission > indemnisation, chômeur >
  demandeur chômage, classe > classification, clause_concurrence > non_concurrence, client_relou >
  réclamation, client_râle > réclamation, collègue > personnel, collègue équipe, combien_congés
  jours_congés > congés jours ouvrables acquis, combien_gagne combien_payé > rémunération salaire
  grille, compte formation, compte_épargne > épargne temps, confidentiel_boulot > secret
  discrétion, congé > ouvrables acquis, congé > repos, congé_combien > durée, congé_formation >
  formation, congé_mariage > événement, congé_maternité enceinte_boulot > maternité, congé_parental
  parental > éducation enfant, congé_paternité papa_congé > paternité naissance, congé_pris_avance
  > anticipé, congé_refusé > refus, congé_sans_solde sabbatique > suspension absence, congédier >
  renvoi, congés > annuels absence, congés > payés, congés_payés > annuels ouvrables, contrat
  embauche, contrôle_maladie > contre_visite, convoqué convocation > entretien préalable,
  covoiturage > déplacement, cpf > formation compte, cravate costard > tenue vestimentaire, crèche
  garderie > enfants, crèche_boulot > enfants, cse comité_entreprise > social économique comité, cv
  candidature, dimanche férié > jours chômés majoration, diplôme_besoin > qualification,
  dispense_préavis > dispense, distanciel > télétravail, distanciel visio > distance
  visioconférence, documents_fin > certificat attestation, don_jours > solidarité, double_emploi
  second_job > cumul activité, drogue shit weed > stupéfiants dépistage, débauche finir > poste,
  décès deuil, décès_congé > événements familiaux, délégué > référent, démission > rupture départ,
  démission_lettre > écrit, démissionner > préavis, démissionner lâcher_job > démission rupture,
  déménager > absence autorisée, dépassement_heures > supplémentaires, déplacement frais, déprime
  dépression > souffrance psychologique, embauche > poste, embauche recrutement, embaucher recruter
  > engagement, employé > agent travailleur, en_retard_travail > retard, enfant_malade gamin_malade
  > garde souffrant, enfant_malade_boulot > congé enfant, engager_chauffeur engagez recrutez >
  poste vacant, enterrement > obsèques deuil, enterrement décès mort > événements familiaux,
  entreprise > société organisme tpe pme, entreprise société > établissement employeur, entretien >
  recrutement embauche, entretien_annuel > évaluation, entretien_annuel évaluation > appréciation,
  entretien_chef > annuel évaluation, entretien_embauche > recrutement, entrevue > recrutement, epi
  > protection individuelle équipements, espionner surveiller, essai période, essence carburant >
  kilométrique indemnité, essence_boulot > kilométriques, expérience > années, extra > occasionnel,
  famille_embauche > parenté, faute > disciplinaire manquement, faute_grave > disciplinaire
  sanction manquement, fiche bulletin, fiche_paie bulletin_paie > bulletin salaire, fin_contrat
  fin_cdd > terme échéance précarité, fin_essai > essai, fliquer géolocaliser > surveillance,
  forfait_jours > cadre, formation > compétences, formation se_former > apprentissage stage
  perfectionnement, foutre_porte mettre_porte > licenciement exclusion, frais > indemnité, frais
  note_frais > remboursement dépenses débours, frais_déplacement > mission, frais_repas > panier,
  freelance auto_entrepreneur > indépendant entrepreneur, fric > salaire rémunération, gagner
  toucher > percevoir rémunération salaire, grand_père grand_mère papi mamie > ascendant famille
  décès, grille_salaire > classification, grossesse_annoncer > déclaration, grève > arrêt, grève >
  mouvement, grève débrayage > cessation conflit, grève_train > retard, gsm natel cell cellulaire >
  téléphone portable mobile, habilitation > formation autorisation, habiller s_habiller > tenue
  vestimentaire vêtements, haccp > hygiène, handicap rqth > travailleur aménagement, harceler >
  agissements moral sexuel, harcelé_boulot > harcèlement signalement, heure_sup extra >
  supplémentaires majoration, heures durée, heures_nuit > majorées, heures_semaine > hebdomadaire
  durée, homeoffice remote > télétravail distance, horaire > amplitude, horaires > durée plages,
  horaires_boulot > temps travail, hôtel_boulot > nuitée, hôtel_mission > hébergement, inapte >
  inaptitude reclassement, incendie feu > évacuation extincteur, indemnité_licenciement >
  indemnités, indemnité_vélo > mobilité kilométrique, indemnités_départ > indemnité licenciement,
  indépendant > non_salarié entrepreneur travailleur, infirmerie > secours, installer_logiciel
  télécharger > installation logiciels, internet facebook > usage privé navigation, intéressement
  participation > épargne salariale prime, intérim mission, intérimaire > temporaire mission,
  inventaire > comptage, inventer_qui > brevet, issue_secours sortie_secours > évacuation, jean
  short basket > tenue vestimentaire, job jobber > emploi étudiant occasionnel, job_été
  job_étudiant > saisonnier étudiants, jobiste > étudiant, jours_déménagement > événement,
  jours_vacances jours_congé > ouvrables annuels acquis, justificatif_frais > pièces, kilomètres km
  > indemnité, lanceur_alerte dénoncer > signalement alerte, laver_mains > hygiène, lettre >
  candidature, lettre_licenciement > notification, lettre_motivation lm > candidature dossier,
  licenciement rupture, licencié > congédiement, livraison > réception, locaux bâtiment,
  logiciel_perso > installation, lourder > renvoi, lourder licenciement, lunettes_protection >
  équipement, machine > équipement, mail_perso usage_perso > privé personnel, maison > télétravail
  distance, mal_dos > manutention posture, malade > incapacité, malade > médical souffrant,
  malade_boulot > arrêt certificat, maladie_vacances > report, maman_malade parent_malade > proche
  aidant, manager > encadrant hiérarchique, manger bouffer > restauration déjeuner, mariage marier
  > événements familiaux, mariage_congé > événements familiaux, marier pacs, maternité > grossesse
  naissance enceinte, mdp_boulot > passe, mi_temps_thérapeutique > reprise, micro_ondes frigo >
  réfectoire, midi > méridienne, mise_à_pied mise_pied > suspension disciplinaire, mission
  déplacement, modulation annualisation > durée temps, monter > avancement, mort > deuil obsèques,
  mot_passe_boulot > accès, mouchard > surveillance traçage, mutation changement, mutation muter >
  mobilité affectation, mutuelle > complémentaire santé assurance, mutuelle > prévoyance,
  mutuelle_boîte > complémentaire, mutuelle_famille > ayants conjoint, médecin_travail >
  inaptitude, métro bus tram > commun, navigo pass_navigo > abonnement transport, nettoyer_poste >
  propreté, notes frais, noël fin, nuit > majoration, nuit_travail > nocturne, objectifs >
  évaluation, obsèques inhumation, ongles bijoux > hygiène, ordi laptop pc > ordinateur portable
  équipement, overtime temps_supplémentaire > supplémentaires majoration, pacs mariage, paie >
  salaire virement versé, palette > manutention, panier_repas > indemnité, panne_machine >
  maintenance, papa paternité > congé naissance accueil, parler_presse > confidentialité, partir >
  démission, partir_retraite > départ, patente > indépendant commerce, paternité_jours > durée,
  patron > direction dirigeant, patron > entreprise, patron_boîte > dirigeant, paumé > égaré, pause
  > coupure, pause break lunch > repos méridienne déjeuner, pause pause_midi > repos interruption,
  pause_clope > pause tabac, payé rémunéré > indemnisé gratification, perdre_congé congés_restants
  > report épargne solde, permis cariste > certificat aptitude autorisation, perso > personnel,
  photo_boulot réseaux_sociaux > image communication, piercing tatouage > apparence tenue,
  plaindre_où plaindre > adressées, planning emploi_temps > horaires roulement calendrier,
  planning_quand > délai communication, pme tpe, pointer > badge badgeuse, pointer badger badgeuse
  > enregistrement pointage, pole_emploi france_travail > allocation indemnisation demandeur,
  portable > téléphone, porter_lourd > manutention charges, poser > demande dépôt, poser
  poser_congé > congés absence, poser_congés > validation, postuler > recrutement, postuler
  candidater > candidature, pot_départ > départ, pourboire tips > gratification service, prime >
  bonus, prime bonus > gratification indemnité rémunération, prime_ancienneté > ancienneté,
  prime_naissance > naissance, prime_nuit > majoration, prime_transport > transport, prise_poste
  embauche > début, produit_chimique > dangereux, produit_dangereux > chimiques, prudhommes prud >
  conseil juridiction litige, préavis > démission, présentiel > présence site, prévenir avertir >
  aviser notifier, prévenir_boss > informer employeur, prévoyance > décès invalidité, période_essai
  essai > probatoire rupture, quart shift > rotation roulement, quitter_boîte quitter_job >
  démission préavis rupture, rdv_médecin > absence, refuser_heures > supplémentaires, rembourser >
  indemnité, renvoyer licenciement, reporter > décaler, reprendre_boulot reprendre_travail >
  reprise, reprise > retour, responsable > encadrant manager référent, resto restau > repas, resto
  restaurant, retraite > départ ancienneté, retraite pension, retraite_âge > départ, retraite_âge
  partir_retraite > retraite âge, rh drh > ressources humaines personnel, rtt > jours, rtt >
  récupération, rtt > réduction repos compensateur, rupture_conv rupture_conventionnelle >
  conventionnelle homologation, rupture_essai > essai, réclamation > service, récup > repos
  compensateur, récup > récupération, saisonnier > temporaire, salaire > appointements,
  salaire_versé payé_quand > versement mensuel, salarié > agent travailleur, salle_pause >
  réfectoire, se_faire_virer me_virer > licenciement faute, secret confidentiel > confidentialité
  discrétion, sexisme sexiste > agissements discrimination, shift quart > équipe poste horaire,
  smic salaire_minimum > minimum conventionnel, stage stagiaire > convention gratification,
  stagiaire_congé > absence, stc solde_tout_compte > solde certificat, stock > inventaire, stress >
  psychosociaux souffrance, sup > supplémentaires majorées, supérieur n_plus_1 > hiérarchique
  responsable, surveiller espionner fliquer > contrôle vidéosurveillance, syndicat représentant,
  sécurité_travail > protection équipements, taf job > fonction, taffer bosser trimer > travailler
  activité emploi, talon_paie relevé_paie > bulletin paie, temps_partiel mi_temps > partiel réduit,
  tenue > uniforme, tenue_travail > vêtements, ticket restaurant titre, ticket_resto tr > titres
  restaurant, tip > pourboire, toucher percevoir > versé indemnité, train sncf cff sncb >
  ferroviaire transport, transport_remboursé > prise charge, travail > profession,
  travailler_ailleurs > cumul exclusivité, treizième prime, treizième_mois 13e > gratification
  prime décembre, tribunal_travail > juridiction litige, téléphone_pro ordi_pro > matériel,
  télétravail home_office > distance domicile, uniforme > vêtements, uniforme_lavage > entretien,
  usine atelier > production fabrication, vacances > absence, vacances > ouvrables, vacances repos,
  viré > licenciement renvoi révoqué, viré licencié > faute, visite_médicale médecin_travail >
  aptitude santé, visiteur > accueil badge, voiture > véhicule service, voiture_fonction
  voiture_société > véhicule service, voiture_perso > véhicule personnel, vélo_boulot > mobilité
  forfait, weed beuh shit > cannabis stupéfiants, week_end fin_semaine > samedi dimanche, weekend
  samedi dimanche, échanger_shift échanger_horaire > permutation, échelle > hauteur, échelon >
  classification ancienneté, élections > représentants, électricité > habilitation, élu_personnel >
  délégué, équipe roulement, évoluer promotion > avancement carrière mobilité`;
