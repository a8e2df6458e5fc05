/** Forms and derivations that no rule finds, and expressions; see `SYNONYMS`. */
export const forms = `
  13e_mois > prime gratification, a_droit > autorisé permis possible, abriter abri, accroître
  accroissement, accélérer vitesse, acheter achat acheteur, additionner addition, adopter_chien
  adopter_chat > adoption refuge, ai_droit > bénéficier éligible autorisé, allonger long,
  amaigrissement perte, an annuel année, apparaître apparition, appauvrir pauvre, apprendre
  apprentissage, approfondir profond, arrête_payer > résiliation interrompre abonnement, assaillir
  assaut, atterrir atterrissage, avoir_droit > bénéficier éligible, baisser diminution réduction,
  baptiser baptême, battre victoire vaincre, beau beauté belle, blanchir blanc, bouger mouvement,
  brûler brûlure, bulletin_salaire paie, bénir bénédiction, c_combien > prix tarif coût montant,
  campagne rural, carte_identité > cni, casser_quelque_chose > dégradation, certifier certificat,
  changer_mdp > réinitialiser modifier, changer_nom modification, chanter chanteur chanson, chasser
  chasseur, chaud chaleur, chez_moi > télétravail domicile distance, chez_soi > télétravail
  domicile distance, ciel céleste, code_oublié > réinitialisation récupération secours,
  combien_pèse > poids masse, combien_temps > durée délai, commence_quand > horaires, commencer
  début, comment_aller > accès itinéraire transport, comment_habiller > tenue vêtements,
  comment_venir > accès itinéraire transport, commenter commentaire, comparer comparaison, compter
  décompte, concevoir conception, conduire conducteur, convertir conversion, correspondre
  correspondance, corriger correction, coudre couture, couver couvaison incubation, croire cru
  croyance, croître croissance, créer création créateur, danser danse danseur, de_sortie excursion,
  depuis_maison > télétravail distance, deux_fois > double, dimanche dominical, dire dit, diriger
  direction, distraire distraction, dois_apporter > prévoir muni matériel, doit_inscrire > compte
  inscription, doux douceur, droit juridique, dur dureté, débattre débat, décevoir déception,
  décider décision, décoller décollage, décrire description, dépendre dépendance, déverrouiller
  déverrouillage, eau aquatique hydrique, empoisonner intoxication, emprisonner > détention,
  en_avoir posséder, en_double > copie doublon conflit, en_groupe > groupes collectif, en_panne >
  dysfonctionnement dépannage réparation, en_parler > signaler référent, en_pdf > exporter format,
  en_retard > retard pénalité délai, en_urgence > urgences secours, en_vie vivant, enfant enfance,
  enrichir riche, entretenir entretien, essai_gratuit > période essai, est_interdit > prohibé
  proscrit, est_mort > décès décédé mort, exiger exigence, extraire extraction, faible faiblesse,
  faire_bruit > nuisances silence tapage, faire_chier déranger, fait_métier > profession activité,
  falsifier falsification, faut_inscrire > compte inscription, faux fausseté, ferme_quand >
  horaires fermeture, fermer_compte > suppression, fier fierté, filmer tournage, fin_année
  décembre, finit_quand > fin horaires, fonctionne_pas > dysfonctionnement incident, fonder
  fondation fondateur, fondre fonte, fort force, fou folie, foutre_dehors > expulsion exclusion,
  froid froideur, frère fraternel, gagne_vie > métier, gagner gain vainqueur, garder_enfant >
  garde, garer garage, germer germination, glisser glissade, gonfler enflure, goûter dégustation,
  grand grandeur taille, grand_mère > aïeule parent, grand_père > aïeul parent, grandir croissance,
  graver gravure, griffer griffure, grossir gros, guerre guerrier militaire, haut hauteur, heurter
  percuter > collision choc, hors_ligne > déconnecté connexion, hériter héritage héritier, imposer
  impôt, insecte > piqûre, intervenir intervention, introduire introduction, jardiner jardinage,
  joindre joint, jouer jeu joueur, jour > quotidien, journée quotidien, jusqu_quand > échéance
  limite, large largeur, lent lenteur, libre liberté, loin distance éloigné, louer location loyer
  locataire, lourd poids, lune lunaire, maigrir maigreur, maintenir maintien, manger repas,
  marche_pas > dysfonctionnement incident, marche_plus > panne dysfonctionnement incident, marier
  mariage épouser époux, me_garer > stationnement parking, mentir mensonge, mer maritime marin,
  mes_gosses > enfants mineurs, mettre_dehors > expulsion exclusion, mettre_poubelle > déchets tri,
  meurtre assassinat, mis_dehors > expulsion exclusion, mis_monde naissance, mise_jour >
  actualisation version, mise_à_jour > actualisation version, modifier modification, mois mensuel,
  mon_argent remboursement, mon_enfant > mineur enfants, mon_gamin enfant, mon_tel > téléphone
  mobile, monter montage ascension, mot_passe > identifiant mdp, mouvoir mouvement, multiplier
  multiplication, mère maternel, nager natation nageur baignade, naissance natal, naviguer
  navigation, naître naissance, naître natif, ne_marche_pas > panne dysfonctionnement incident,
  neiger neigeux, nettoyer nettoyage, nommer nomination, nourrir nourriture, nouveau nouveauté,
  numéro_appeler > téléphone assistance, né_où > naissance originaire, négliger négligence,
  obligé_inscrire > compte inscription, offrir offre, ouvre_quand > horaires ouverture, où_est >
  situé emplacement, où_se > situé emplacement, où_trouver > disponible situé, par_erreur
  involontaire, partir_vacances > congés départ, pas_moyens > aide réduction échelonnement,
  pas_payer > gratuit exonération, pas_réseau > hors connexion couverture, passer passage, pauvre
  pauvreté, peindre peinture peintre, peindre tableau, percevoir perception, perdre > perdant,
  perdu_code > réinitialiser oubli récupération, perdu_mdp > réinitialiser oubli, perdu_vie > mort
  décès, permettre permis permission, peser poids, peuple populaire population, peut_entrer > accès
  admission, photographier photographie photo, pièce_identité > cni passeport carte, planter > bug,
  plus_place > complet liste attente, plus_tard report, pondre ponte oeufs, pose_congés demande,
  pose_vacances > congés demande, posséder possession propriétaire, poster > message, pote >
  destinataire, pourrir pourriture, pouvoir pu, prendre pris, prendre_congé > congés demande,
  prendre_photo > photographier image, prendre_photos > photographier image, prise poids,
  prix_étudiant > étudiants tarif réduction, pro > professionnel premium offre, produire production
  produit producteur, profond profondeur, promettre promesse, promouvoir promotion, proposer
  proposition, près proche proximité, précéder précédent, présider présidence, prévoir prévision,
  publier parution, pédaler vélo, pêcher pêcheur, quelle_hauteur > hauteur altitude, quelle_heure >
  horaires heures, quelle_taille > dimensions, quels_documents > pièces justificatifs,
  quels_papiers > pièces justificatifs documents, qui_appeler > urgence, qui_contacter > contact
  responsable référent, qui_garde > garde surveillance, qui_paie > charge frais, qui_prévenir >
  contact informer responsable, quoi_apporter > matériel prévoir muni, raccourcir court, rajeunir
  jeune, ramer aviron, reine royal, remplacer suppléance, rendre_argent > remboursement
  restitution, restreindre restriction, revenir retour, revoir révision, roi royal royaume,
  récupérer_tout > exporter sauvegarde, révoquer révocation, s_inquiéter alerter, s_occupe > chargé
  responsable, sain santé, sans_internet > hors connexion, sauver sauvetage, savoir su, sculpter
  sculpture sculpteur, se_garer > stationnement parking, se_plaindre > réclamation plainte, sec
  sécheresse, semaine hebdomadaire, sentir odeur odorat, servir service, sous_louer sous_location,
  sous_rendus remboursement, souscrire souscription, soutenir soutien, succéder succession
  successeur, supprimer_compte > fermeture, tamponner accrocher > accident collision, tenir tenu,
  terminer fin terme, terminer terminaison fin, terre terrestre, tomber chute, tomber_enceinte >
  grossesse maternité, tomber_malade > maladie arrêt, tordre entorse torsion, toucher tactile,
  tourner tournage, tous_jours quotidien, tout_récupérer > exporter sauvegarde, tracter remorquer,
  traduire traducteur, trahir trahison, traire traite, transpirer sueur, transport_commun > bus
  métro, travailler travail travailleur, trop_bruit > nuisances tapage, trop_tard > retard hors,
  témoigner témoin, téter biberon, université universitaire, user usage, user usure, utiliser
  usage, vaincre > défaite, vendre vendeur, version_gratuite > offre gratuite, version_payante >
  offre premium abonnement, version_pro > offre premium, vieillir vieux vieillesse, vient_où >
  origine provenance, vieux ancien, ville urbain, vivre vie, voir vu, voler > avion, vouloir voulu
  volonté, vous_appeler > téléphone assistance contact, vous_joindre > contact téléphone
  assistance, vrai vérité, vérifier vérification, y_aller > accès itinéraire, à_emporter prévoir,
  à_main > manuscrit manuscrite manuellement, à_maison > domicile télétravail, à_partir_quand >
  début dès, à_plusieurs > groupe collectif, à_qui > contact référent responsable, à_temps > délai
  échéance, éclairer éclairage, école scolaire scolarité, écrit_main > manuscrite manuscrit,
  élargir large, élection vote scrutin, électrocuter électrocution, élevage éleveur, élire
  suffrage, élire élection, émettre émission, éteindre extinction, étendre extension, étouffer
  suffocation, île insulaire`;
