/** Forms and derivations that no rule finds, and expressions; see `SYNONYMS`. */
export const forms = `
  13e_mois > prime gratification, a_droit > autorisé permis possible, acheter > acquérir
  acquisition, acheter achat acheteur, acquérir acquis, adhérer adhésion, admettre admission,
  ai_droit > bénéficier éligible autorisé, an annuel année, apprendre apprentissage, arroser
  arrosage, arrête_payer > résiliation interrompre abonnement, arrêter_payer > résiliation
  interrompre abonnement, assaillir assaut, atteindre atteint, avoir_droit > bénéficier éligible,
  beau beauté belle, blesser blessure, boire bu, bouger mouvement, brûler brûlure, bulletin_salaire
  paie, c_combien > prix tarif coût montant, campagne rural, carte_identité > cni pièce,
  casser_quelque_chose > dégradation dommage, changer_mdp > réinitialiser modifier, changer_nom
  modification, chanter chanteur chanson, chaque_année annuel, chaque_mois mensuel, chasser
  chasseur, chaud chaleur, cheval équestre, chez_moi > télétravail domicile distance, chez_soi >
  télétravail domicile distance, ciel céleste, code_oublié > réinitialisation récupération secours,
  combien_pèse > poids masse, combien_temps > durée délai, commence_quand > début horaires,
  commencer début, comment_aller > accès itinéraire transport, comment_habiller > tenue vêtements,
  comment_venir > accès itinéraire transport, comprendre compréhension compris, conduire
  conducteur, connaître connu connaissance, construire bâtir, corriger correction, couvrir
  couverture couvert, craindre crainte peur, croire cru croyance, croître croissance, créer
  création créateur, danser danse danseur, de_sortie excursion, dent dentaire, depuis_maison >
  télétravail distance, deux_fois > doublon double, devoir dû doit, dimanche dominical, dire dit,
  diriger direction, disparaître disparu disparition, dois_apporter > prévoir muni matériel,
  doit_inscrire > compte inscription, dormir sommeil, doux douceur, droit juridique, dur dureté,
  décider décision, défendre défense, dépendre dépendance, eau aquatique hydrique, en_avoir
  posséder, en_double > copie doublon conflit, en_groupe > groupes collectif, en_panne >
  dysfonctionnement dépannage réparation, en_parler > signaler référent, en_pdf > exporter format,
  en_retard > retard pénalité délai, en_urgence > urgences secours, en_vie vivant, enfant enfance,
  enfant_malade > garde souffrant, entendre ouïe, entrer entrée, essai_gratuit > période essai,
  est_interdit > prohibé proscrit, est_mort > décès décédé mort, exiger exigence, faible faiblesse,
  faire_bruit > nuisances silence tapage, faire_chier déranger, fait_métier > profession activité,
  faut_inscrire > compte inscription, faux fausseté, ferme_quand > horaires fermeture,
  fermer_compte > suppression clôture, fiche_paie bulletin, fiche_paye bulletin, fier fierté,
  fin_année décembre, finit_quand > fin horaires, fonctionne_pas > panne dysfonctionnement
  incident, fonder fondation fondateur, former formation, fort force, fou folie, foutre_dehors >
  expulsion exclusion, froid froideur, frère fraternel, gagne_vie > revenus métier, gagner gain
  vainqueur, garder_enfant > garde parental, grand grandeur taille, grand_mère > aïeule ascendant
  parent, grand_père > aïeul ascendant parent, grandir croissance, grossir gros, guerre guerrier
  militaire, guérir guérison, haut hauteur, heures_sup > supplémentaires majorées, hors_ligne >
  déconnecté connexion, hériter héritage héritier, introduire introduction, inventer inventeur,
  jeune jeunesse, joindre joint, jouer jeu joueur, jour > quotidien, journée quotidien, jusqu_quand
  > échéance limite, langue linguistique, large largeur, lent lenteur, libre liberté, lire lu, loi
  légal, loin distance éloigné, long longueur, louer location loyer locataire, lourd poids, lune
  lunaire, maigrir maigreur, main manuel, manger repas, marche_pas > panne dysfonctionnement
  incident, marche_plus > panne dysfonctionnement incident, marier mariage épouser époux,
  mdp_oublié réinitialiser, me_garer > stationnement parking, mentir mensonge, mer maritime marin,
  mes_gosses > enfants mineurs, mettre_dehors > expulsion exclusion, mettre_poubelle > déchets tri,
  mis_dehors > expulsion exclusion, mis_monde naissance, mise_jour > actualisation version,
  mise_à_jour > actualisation version, modifier modification, mois mensuel, mon_argent
  remboursement, mon_enfant > mineur enfants, mon_gamin enfant, mon_tel > téléphone mobile,
  mot_passe > identifiant mdp, mourir > disparition succomber, mourir décès décédé, mouvoir
  mouvement, mère maternel, nager natation nageur baignade, naissance natal, naviguer navigation,
  naître naissance, naître natif, ne_marche_pas > panne dysfonctionnement incident, neiger neigeux,
  nettoyer nettoyage, nourrir nourriture, nouveau nouveauté, nuit nocturne, numéro_appeler >
  téléphone assistance, né_où > naissance originaire, négliger négligence, obligé_inscrire > compte
  inscription, offrir offre, ouvre_quand > horaires ouverture, où_est > situé emplacement, où_se >
  situé emplacement, où_trouver > disponible situé, par_erreur involontaire, paraître paru
  parution, partir départ, partir_vacances > congés départ, pas_internet > hors connexion,
  pas_moyens > aide bourse réduction échelonnement, pas_payer > gratuit exonération impayé,
  pas_réseau > hors connexion couverture, pauvre pauvreté, peindre peinture peintre, perdre >
  égarer perdant, perdu_clé > remplacement duplicata, perdu_code > réinitialiser oubli
  récupération, perdu_mdp > réinitialiser oubli, perdu_vie > mort décès, permettre permis
  permission, peser poids, petit_déj déjeuner, peuple populaire population, peut_entrer > accès
  admission, pièce_identité > cni passeport carte, planter plantation, pleuvoir pluie pluvieux,
  plus_place > complet liste attente, plus_tard report, porter_plainte > réclamation dépôt,
  pose_congés demande, pose_vacances > congés demande, poser_congés > demande congés,
  poser_vacances > congés demande, posséder possession propriétaire, pote > invité destinataire,
  poursuivre poursuite, pouvoir pu, prendre pris, prendre_congé > congés demande, prendre_photo >
  photographier image, prendre_photos > photographier image, prix_étudiant > étudiants tarif
  réduction, pro > professionnel premium offre, produire production produit producteur, profond
  profondeur, promettre promesse, protéger protection, près proche proximité, précéder précédent,
  présider présidence, père paternel, pêcher pêcheur, quel_âge > âge ans minimum, quelle_hauteur >
  hauteur altitude, quelle_heure > horaires heures, quelle_taille > dimensions taille,
  quels_documents > pièces justificatifs, quels_papiers > pièces justificatifs documents,
  qui_appeler > contact urgence, qui_contacter > contact responsable référent, qui_garde > garde
  surveillance, qui_paie > charge frais, qui_paye > charge frais, qui_prévenir > contact informer
  responsable, quoi_apporter > matériel prévoir muni, rdv rendez, recevoir reçu réception,
  reconnaître reconnu reconnaissance, reine royal, remettre remise, rendre_argent > remboursement
  restitution, retourner retour, revenir retour, riche richesse, roi royal royaume,
  récupérer_argent > remboursement restitution, récupérer_tout > exporter sauvegarde, résider
  résidence, s_inquiéter alerter, s_occupe > chargé responsable, sain santé, sans_internet > hors
  connexion, savoir su, se_garer > stationnement parking, se_plaindre > réclamation plainte, sec
  sécheresse, semaine hebdomadaire, servir service, soigner soin, soleil solaire, souffrir
  souffrance souffert, soumettre soumission soumis, sous_rendus remboursement, succéder succession
  successeur, suivre suivi suite, supprimer suppression, supprimer_compte > suppression clôture
  fermeture, sûr sécurité, tenir tenu, terminer fin terme, terre terrestre, ticket_resto > titres
  restaurant, tickets_resto > titres restaurant, tomber chute, tomber_enceinte > grossesse
  maternité, tomber_malade > maladie arrêt, tous_jours quotidien, tout_récupérer > exporter
  sauvegarde, tout_seul > individuel seul, traduire traducteur, transport_commun > bus métro,
  travailler travail travailleur, treizième_mois > prime gratification, trop_bruit > nuisances
  tapage, trop_tard > retard délai hors, tuer meurtre assassiner assassinat, tué assassiné,
  université universitaire, user usage, utiliser usage, vaincre > battre défaite, vaincre victoire
  vainqueur vaincu, vendre vendeur, version_gratuite > offre gratuite, version_payante > offre
  premium abonnement, version_pro > offre premium, vieillir vieux vieillesse, vient_où > origine
  provenance, vieux ancien, ville urbain, vivre vie, voir vu, voler > dérober avion, voter
  suffrage, vouloir voulu volonté, vous_appeler > téléphone assistance contact, vous_joindre >
  contact téléphone assistance, vrai vérité, vérifier vérification, week_end > samedi dimanche,
  y_aller > accès itinéraire, à_emporter prévoir, à_main > manuscrit manuscrite manuellement,
  à_maison > domicile télétravail, à_partir_quand > début dès, à_plusieurs > groupe collectif,
  à_qui > contact référent responsable, à_temps > délai échéance, âgé âge, école scolaire
  scolarité, écrit_main > manuscrite manuscrit, éduquer éducation, élection vote scrutin, élevage
  éleveur, élire élection, épais épaisseur, éteindre extinction, étendre étendue extension, étudier
  étude, île insulaire, œil yeux oculaire`;
