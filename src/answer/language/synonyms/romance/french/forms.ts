/** Forms and derivations that no rule finds, and expressions; see `SYNONYMS`. */
export const forms = `
  13e_mois > prime gratification, a_droit > autorisé permis possible, acheter achat acheteur,
  ai_droit > bénéficier éligible autorisé, an annuel année, apprendre apprentissage, arrête_payer >
  résiliation interrompre abonnement, assaillir assaut, avoir_droit > bénéficier éligible, beau
  beauté belle, bouger mouvement, brûler brûlure, bulletin_salaire paie, c_combien > prix tarif
  coût montant, campagne rural, carte_identité > cni, casser_quelque_chose > dégradation dommage,
  changer_mdp > réinitialiser modifier, changer_nom modification, chanter chanteur chanson, chasser
  chasseur, chaud chaleur, chez_moi > télétravail domicile distance, chez_soi > télétravail
  domicile distance, ciel céleste, code_oublié > réinitialisation récupération secours,
  combien_pèse > poids masse, combien_temps > durée délai, commence_quand > horaires, commencer
  début, comment_aller > accès itinéraire transport, comment_habiller > tenue vêtements,
  comment_venir > accès itinéraire transport, conduire conducteur, corriger correction, croire cru
  croyance, croître croissance, créer création créateur, danser danse danseur, de_sortie excursion,
  depuis_maison > télétravail distance, deux_fois > double, dimanche dominical, dire dit, diriger
  direction, dois_apporter > prévoir muni matériel, doit_inscrire > compte inscription, doux
  douceur, droit juridique, dur dureté, décider décision, dépendre dépendance, eau aquatique
  hydrique, en_avoir posséder, en_double > copie doublon conflit, en_groupe > groupes collectif,
  en_panne > dysfonctionnement dépannage réparation, en_parler > signaler référent, en_pdf >
  exporter format, en_retard > retard pénalité délai, en_urgence > urgences secours, en_vie vivant,
  enfant enfance, essai_gratuit > période essai, est_interdit > prohibé proscrit, est_mort > décès
  décédé mort, exiger exigence, faible faiblesse, faire_bruit > nuisances silence tapage,
  faire_chier déranger, fait_métier > profession activité, faut_inscrire > compte inscription, faux
  fausseté, ferme_quand > horaires fermeture, fermer_compte > suppression clôture, fier fierté,
  fin_année décembre, finit_quand > fin horaires, fonctionne_pas > dysfonctionnement incident,
  fonder fondation fondateur, former formation, fort force, fou folie, foutre_dehors > expulsion
  exclusion, froid froideur, frère fraternel, gagne_vie > revenus métier, gagner gain vainqueur,
  garder_enfant > garde, grand grandeur taille, grand_mère > aïeule parent, grand_père > aïeul
  parent, grandir croissance, grossir gros, guerre guerrier militaire, haut hauteur, hors_ligne >
  déconnecté connexion, hériter héritage héritier, introduire introduction, inventer inventeur,
  joindre joint, jouer jeu joueur, jour > quotidien, journée quotidien, jusqu_quand > échéance
  limite, large largeur, lent lenteur, libre liberté, loin distance éloigné, louer location loyer
  locataire, lourd poids, lune lunaire, maigrir maigreur, manger repas, marche_pas >
  dysfonctionnement incident, marche_plus > panne dysfonctionnement incident, marier mariage
  épouser époux, me_garer > stationnement parking, mentir mensonge, mer maritime marin, mes_gosses
  > enfants mineurs, mettre_dehors > expulsion exclusion, mettre_poubelle > déchets tri, meurtre
  assassinat, mis_dehors > expulsion exclusion, mis_monde naissance, mise_jour > actualisation
  version, mise_à_jour > actualisation version, modifier modification, mois mensuel, mon_argent
  remboursement, mon_enfant > mineur enfants, mon_gamin enfant, mon_tel > téléphone mobile,
  mot_passe > identifiant mdp, mourir > disparition succomber, mouvoir mouvement, mère maternel,
  nager natation nageur baignade, naissance natal, naviguer navigation, naître naissance, naître
  natif, ne_marche_pas > panne dysfonctionnement incident, neiger neigeux, nettoyer nettoyage,
  nourrir nourriture, nouveau nouveauté, numéro_appeler > téléphone assistance, né_où > naissance
  originaire, négliger négligence, obligé_inscrire > compte inscription, offrir offre, ouvre_quand
  > horaires ouverture, où_est > situé emplacement, où_se > situé emplacement, où_trouver >
  disponible situé, par_erreur involontaire, partir_vacances > congés départ, pas_moyens > aide
  réduction échelonnement, pas_payer > gratuit exonération impayé, pas_réseau > hors connexion
  couverture, pauvre pauvreté, peindre peinture peintre, perdre > perdant, perdu_code >
  réinitialiser oubli récupération, perdu_mdp > réinitialiser oubli, perdu_vie > mort décès,
  permettre permis permission, peser poids, peuple populaire population, peut_entrer > accès
  admission, pièce_identité > cni passeport carte, planter plantation, plus_place > complet liste
  attente, plus_tard report, pose_congés demande, pose_vacances > congés demande, posséder
  possession propriétaire, pote > destinataire, pouvoir pu, prendre pris, prendre_congé > congés
  demande, prendre_photo > photographier image, prendre_photos > photographier image, prix_étudiant
  > étudiants tarif réduction, pro > professionnel premium offre, produire production produit
  producteur, profond profondeur, promettre promesse, près proche proximité, précéder précédent,
  présider présidence, pêcher pêcheur, quelle_hauteur > hauteur altitude, quelle_heure > horaires
  heures, quelle_taille > dimensions, quels_documents > pièces justificatifs, quels_papiers >
  pièces justificatifs documents, qui_appeler > urgence, qui_contacter > contact responsable
  référent, qui_garde > garde surveillance, qui_paie > charge frais, qui_prévenir > contact
  informer responsable, quoi_apporter > matériel prévoir muni, reine royal, rendre_argent >
  remboursement restitution, revenir retour, roi royal royaume, récupérer_tout > exporter
  sauvegarde, s_inquiéter alerter, s_occupe > chargé responsable, sain santé, sans_internet > hors
  connexion, savoir su, se_garer > stationnement parking, se_plaindre > réclamation plainte, sec
  sécheresse, semaine hebdomadaire, servir service, soleil solaire, sous_rendus remboursement,
  succéder succession successeur, supprimer_compte > clôture fermeture, tenir tenu, terminer fin
  terme, terre terrestre, tomber chute, tomber_enceinte > grossesse maternité, tomber_malade >
  maladie arrêt, tous_jours quotidien, tout_récupérer > exporter sauvegarde, tout_seul > seul,
  traduire traducteur, transport_commun > bus métro, travailler travail travailleur, trop_bruit >
  nuisances tapage, trop_tard > retard délai hors, université universitaire, user usage, utiliser
  usage, vaincre > défaite, vendre vendeur, version_gratuite > offre gratuite, version_payante >
  offre premium abonnement, version_pro > offre premium, vieillir vieux vieillesse, vient_où >
  origine provenance, vieux ancien, ville urbain, vivre vie, voir vu, voler > dérober avion, voter
  suffrage, vouloir voulu volonté, vous_appeler > téléphone assistance contact, vous_joindre >
  contact téléphone assistance, vrai vérité, vérifier vérification, y_aller > accès itinéraire,
  à_emporter prévoir, à_main > manuscrit manuscrite manuellement, à_maison > domicile télétravail,
  à_partir_quand > début dès, à_plusieurs > groupe collectif, à_qui > contact référent responsable,
  à_temps > délai échéance, école scolaire scolarité, écrit_main > manuscrite manuscrit, élection
  vote scrutin, élevage éleveur, élire élection, éteindre extinction, île insulaire`;
