/** Health; see `SYNONYMS`. */
export const health = `
  112 15 144 > secours urgence, accompagner_malade > accompagnant, addiction dépendance, advil
  nurofen > ibuprofène, alcoolique alcoolo > dépendance, ald longue_maladie > affection durée,
  allaiter > lait maternel, allaiter > sein, aller_docteur aller_médecin voir_médecin > consultez
  praticien ordonnance, allergie_médicament > hypersensibilité, allergie_pollen rhume_foins >
  pollens rhinite, allergique > hypersensibilité réaction, alzheimer mémoire > démence cognitifs,
  ambulance samu > transport, ambulance_prix > transport sanitaire, ampoule cloque > lésion, angine
  otite > infection gorge, angoisse stress anxiété > anxieux psychologique, annuler_rdv >
  annulation consultation, anorexie boulimie > alimentaires troubles, antibio antibiotique >
  antibiothérapie, appareil_dentaire bagues > orthodontie, appeler_urgence numéro_urgence > secours
  112, arrêter_traitement arrêter_prendre > interruption traitement, asthme > respiratoire
  bronches, attraper choper > contracter contamination infection, autisme > spectre troubles,
  avaler > administration orale, avant_manger après_manger > repas, avc > vasculaire cérébral,
  avec_alcool > interaction boissons, avertir_médecin > consultez, aveugle > cécité, avorter ivg >
  interruption grossesse, bandage pansement > compresse plaie, blessure plaie lésion, bleu hématome
  > contusion ecchymose, bobo > blessure plaie soins, bourré > ivre, bouton acné > éruption cutanée
  lésion, brûlant > fièvre, brûlé brûlure > cutanée, bébé_lait biberon > nourrisson lait, béquilles
  > cannes mobilité, cachet cacheton > comprimé gélule, cachet comprimé > gélule dose, cancer >
  tumeur cancéreux, cancer tumeur > oncologie malin, capote préservatif > contraception, cardio >
  cardiologue cœur, carie > dentaire, carte_vitale > assurance maladie, casser fracture, cassé
  fracture > os traumatisme immobilisation, cause > facteurs, chambre > hospitalisation,
  chambre_seule chambre_individuelle > particulière supplément, champignon > cutanées affection,
  chiasse courante > diarrhée, chirurgien > chirurgie chirurgical, choc > anaphylactique,
  cholestérol > lipides, cicatrice points > suture plaie, cigarette tabac, clope > cigarette, coeur
  palpitations > cardiaque rythme, combien_prendre combien_par_jour > posologie dose quotidienne,
  combien_temps_malade > durée évolution guérison, composition contient > excipients substance
  active, conduire volant > véhicule vigilance, constipé > transit, consultation visite, contagieux
  > transmissible, contagieux attraper > contagion transmission incubation, convulsion > crise,
  coup_soleil soleil > insolation exposition, coupure couper > plaie, courbature > musculaires,
  covid coronavirus, covid test > dépistage, cpam > assurance maladie, crevé claqué > fatigue
  épuisement, crise_cardiaque infarctus > cardiaque coronaire, crèche nounou > accueil petite
  enfance, crème pommade > application cutanée, danger risque > contre_indication précautions,
  dent_sagesse dentiste > extraction dentaire, dentiste > soins, dermato > dermatologue peau,
  diabète sucre > glycémie insuline, diarrhée chiasse courante > selles transit, docteur doc toubib
  > médecin praticien, doctolib > rendez consultation, doliprane > antalgique, don_organes >
  prélèvement greffe, don_sang > donneur collecte, dopé > dopage, dormir insomnie > sommeil
  somnolence, dose combien_cachets > posologie, dossier_médical > médicales accès, double_dose >
  double oubli, doudou tétine > nourrisson, douleur > souffrance douloureux, drogue > produit
  illicite, drogue_test test_drogue > dépistage stupéfiants, drogué accro > dépendance addiction,
  décrocher arrêter_drogue > sevrage, dépassement > honoraires, déprime moral > dépression humeur,
  désinfecter > antiseptique, eczéma psoriasis > cutanée dermatose, effets_secondaires >
  indésirables, ehpad maison_retraite > résidence âgées hébergement, enceinte > aménorrhée,
  enceinte grossesse, enceinte grossesse > gestation femme, enceinte_prendre > grossesse, endormi
  anesthésie > sédation, endormir > anesthésie, enfant_prendre donner_enfant > pédiatrique âge,
  enfler gonfler > œdème tuméfaction, enflé > œdème, entendre oreille > ouïe audition, entorse
  foulure > cheville ligament, essoufflé respirer > respiratoire dyspnée souffle, estomac_vide
  manger_avant > jeun repas, fatigué crevé naze > asthénie, fausse_couche > grossesse interruption,
  fausse_couche > perte, fauteuil > roulant pmr, fer > anémie, fertilité enfant_avoir >
  procréation, fièvre > hyperthermie, fièvre > température fébrile, foulé > entorse, fumer > tabac,
  fumer arrêter_fumer > sevrage tabagisme, gale teigne > cutanée parasite, gamin > pédiatrie,
  garder_médicament > conservez température, garder_médoc frigo > conservation température, gastro
  vomir diarrhée > digestifs gastro_entérite, gerber dégueuler > nausées, gerber vomir, gober
  croquer > avaler mâcher, gratter démanger > démangeaisons prurit, grave dangereux mortel >
  gravité complications létalité, grave urgent > consultez urgence, greffe > transplantation,
  grippe > virus grippal, gros obèse > surpoids, grossir > prise poids, gueule_bois > alcool,
  guérir passer > guérison rétablissement durée, gynéco > gynécologue, généraliste médecin_traitant
  > médecin, générique > équivalent spécialité, handicap > incapacité, handicap > mobilité pmr,
  herpès mycose > infection cutanée, home ems > maison retraite résidents, hormone > hormonal,
  hospitalisé > séjour, hosto hôpital clinique > hospitalier établissement, hygiène laver_mains >
  lavage désinfection, hépatite > foie, hôpital > hospitalisation, infirmier > soins, insolation
  coup_chaleur > chaleur, interaction > association incompatibilité, intoxication avaler >
  ingestion antipoison, isolement quarantaine > éviction, ist mst > sexuellement transmissibles,
  ivg avortement, ivre ivresse alcool, jeter_médicaments > rapportez pharmacie, jeun jeûne, jeûne
  alimentation, kiné kinésithérapeute, kiné physio > kinésithérapie rééducation, lactose gluten >
  excipient, lamal caisse_maladie > assurance maladie, lentilles > contact optique, lentilles
  lunettes > correction visuelle, lunettes > optique verres, maigrir > poids, maigrir régime >
  perte pondérale minceur, mal bobo > souffrance, mal douleur, mal_dents dent > dentaire, mal_dos
  dos > lombalgie vertébrale dorsales, mal_gorge gorge > pharyngite angine, mal_tête migraine >
  céphalées, mal_ventre ventre > abdominales abdomen gastrique, malaise > perte connaissance,
  manger_sain équilibré > alimentation nutrition, masque > protection, microbe bactérie virus >
  agent infectieux, mordu piqué > piqûre, mourir > mortalité létal, moustique insecte, myope >
  vision correction, médecin > praticien, médicament > comprimé médicamenteux, médoc médicament,
  médoc médicament > traitement spécialité, mélanger alcool_médoc > interactions association,
  ménopause > hormonal, nausée mal_coeur > vomissements, nez_bouché nez_coule > rhinite congestion
  nasale, odorat sentir > olfactif, ophtalmo > ophtalmologue yeux, opticien > verres correction,
  opticien optique, opération > bloc, opération > chirurgie, opération intervention chirurgical,
  opération_yeux > laser ophtalmologie, opéré > postopératoire, ordonnance > médicale, ordonnance >
  prescription prescrit, orl > oreille gorge, orthodontie > appareil dentaire, ostéo > ostéopathe,
  otite > oreille, oublié_prendre oublié_cachet > oubli dose, parano > psychiatrique, parkinson >
  neurologique, pharmacie > pharmacien médicament officine, physio > physiothérapie
  kinésithérapeute, picoler > alcool boire, pilule > comprimé contraception, pilule_oubliée
  oublié_pilule > oubli, piqûre injection, piqûre_guêpe piqûre_abeille > venin allergie, plaques
  rougeurs > éruption cutanée, plâtre attelle > immobilisation, pma fiv > assistée, pneumonie >
  pulmonaire, poids > kilos, poison avalé > intoxication ingestion, pompiers > secours incendie,
  poux > pédiculose, premiers_secours > secourisme soins, prendre_combien_temps
  combien_jours_prendre > durée traitement, prendre_comment comment_prendre > posologie
  administration, prise_sang analyse > prélèvement sanguin laboratoire, prise_tension > artérielle,
  psy > psychiatre, psy > psychothérapie, psychologue psychologique, pédiatre > enfant,
  quand_consulter inquiet > consultez signes, radio > radiographie, radio irm scanner > imagerie
  examen, ramq carte_soleil > assurance maladie, rappel vaccin > dose, rdv consultation, refiler
  filer > transmettre contaminer, refiler_maladie > transmission contamination, rembourser >
  charge, retour_école école > éviction collectivité, rhume crève > infection rhinite
  refroidissement, rougeur bouton > peau, règles > cycle, règles menstruation, règles_douloureuses
  > dysménorrhée, régime alimentaire, résultat analyses > compte_rendu, sage_femme > grossesse
  accouchement, saigne > blessé, saigner sang > hémorragie plaie, samu secours, sang > sanguin
  prélèvement, sans_docteur sans_médecin > ordonnance prescription, sans_ordonnance > libre
  prescription, schizo bipolaire > psychiatrique troubles, secondaires > indésirables,
  secret_médical > confidentialité, sel > sodium, semaines_enceinte mois_enceinte > aménorrhée
  grossesse, sevrage décrocher > dépendance, sida vih > virus, sinusite bronchite > infection
  respiratoire, sirop gouttes > solution buvable, soigner soin guérir > traitement thérapeutique,
  somnolence endort > vigilance, sophro hypnose > relaxation, sortie_hôpital > sortie
  hospitalisation, sourd > surdité auditif, sport bouger > activité physique, spécialiste >
  consultation, stérile > infertilité, sucre > glucides, suicide suicidaire > idées écoute, surdité
  auditif, surdose overdose > surdosage intoxication, symptôme signe > manifestations, sécu >
  assurance maladie, sécu > prise charge, tension > hypertension, tension artérielle, tension_basse
  > hypotension, test_grossesse > grossesse, ticket_modérateur reste_charge > modérateur
  dépassement, tique > morsure maladie, tousser toux > expectoration respiratoire, tout_petits
  bébés > petite enfance, trop_bu cuite > ivresse, trop_pris pris_trop > surdosage, tuberculose >
  contagieuse, tylenol > paracétamol, tête > céphalée migraine, tête_tourne tourne_tête > vertiges
  sensations, urgences > hôpital samu, urgences > médicale, urgent immédiatement, vaccin >
  immunisation, vaccin > injection, varicelle rougeole > éruption contagieuse, ventre bide >
  abdomen estomac, verrue > cutanées, vertige tourner_tête > étourdissements équilibre, vieux
  vieillard > gériatrie âgées, visite > proches, visite_hôpital heures_visite > visites proches,
  vitale > assurance maladie, vitamine > carence, voir > vision, vue yeux > vision visuelle
  oculaire, à_jeun > jeûne prélèvement, épilepsie > convulsions crise, étouffer > obstruction
  respiratoires, évanouir tomber_pommes > malaise syncope conscience, éviter empêcher > prévention
  prévenir`;
