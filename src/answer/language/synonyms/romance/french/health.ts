/** Health; see `SYNONYMS`. */
export const health = `
  112 15 144 > secours urgence, a_température a_fièvre > fébrile, accompagner_malade >
  accompagnant, acné boutons > dermatologie, addiction dépendance, advil nurofen > ibuprofène,
  alcool_arrêter > alcoolisme sevrage, alcoolique alcoolo > dépendance, ald longue_maladie >
  affection durée, allaiter > lait maternel, allaiter > sein, aller_docteur aller_médecin
  voir_médecin > consultez praticien ordonnance, allergie rhume_foins > allergène réaction,
  allergie_médicament > hypersensibilité, allergie_pollen rhume_foins > pollens rhinite, allergique
  > hypersensibilité, alzheimer mémoire > démence cognitifs, ambulance samu > transport,
  ambulance_prix > transport sanitaire, ampoule cloque > lésion, anesthésie endormi > jeun, angine
  > pharyngite, angine otite > infection gorge, angoisse > anxiété, angoisse stress anxiété >
  anxieux psychologique, annuler_rdv > annulation consultation, anorexie boulimie > alimentaires
  troubles, antibio antibiotique > antibiothérapie, appareil_dentaire bagues > orthodontie,
  appeler_urgence numéro_urgence > secours 112, arrêt_maladie > arrêt, arrêter_traitement
  arrêter_prendre > interruption traitement, asthme > respiratoire bronches, asthme essoufflé >
  inhalateur dyspnée, attaque_cérébrale > vasculaire, attelle > immobilisation, attraper choper >
  contracter contamination infection, autisme > spectre troubles, avaler > administration orale,
  avant_manger après_manger > repas, avc > vasculaire cérébral, avec_alcool > interaction boissons,
  avertir_médecin > consultez, aveugle > cécité, avorter ivg > interruption grossesse, bandage
  pansement > compresse plaie, blesse blessure > secours urgence, blessure plaie lésion, bleu bosse
  > hématome contusion, bleu hématome > contusion ecchymose, bobo > blessure plaie soins, bourré >
  ivre, bouton acné > éruption cutanée lésion, boutons plaques gratte > éruption démangeaison
  cutanée, brûlant > fièvre, brûlé brûlure > cutanée, bébé_lait biberon > nourrisson lait,
  bébé_malade enfant_malade petit_malade > certificat absence fébrile, béquilles > cannes mobilité,
  béquilles plâtre > immobilisation, bêtes_dans_cheveux > poux, cachet cacheton > comprimé gélule,
  cachet comprimé > gélule dose, cancer > tumeur cancéreux, cancer tumeur > chimiothérapie, cancer
  tumeur > oncologie malin, capote préservatif > contraception, cardio > cardiologue cœur,
  carte_vitale > assurance maladie, casser fracture, cassé fracture > os traumatisme
  immobilisation, cassé_bras cassé_jambe os_cassé > fracture plâtre, cause > facteurs, certificat >
  médical, chambre > hospitalisation, chambre_seule chambre_individuelle > particulière supplément,
  champignon > cutanées affection, chiasse courante > diarrhée, chiasse diarrhée gastro >
  gastro_entérite selles digestif, chirurgien > chirurgie chirurgical, choc > anaphylactique,
  cholestérol > lipides, cicatrice points > cicatrisation, cicatrice points > suture plaie,
  cigarette tabac, clope > cigarette, coeur palpitations > cardiaque rythme, combien_prendre
  combien_par_jour > posologie dose quotidienne, combien_temps_malade > durée évolution guérison,
  composition contient > excipients substance active, conduire volant > véhicule vigilance,
  constipé > laxatif, constipé > transit, consultation visite, contagieux > transmissible,
  contagieux attraper > contagion transmission incubation, convulsion > crise, coup_soleil soleil >
  insolation exposition, coupure couper > plaie, coupure plaie saigne > blessure hémorragie,
  courbature > musculaires, covid corona > infection coronavirus isolement, covid test > dépistage,
  crevé claqué > fatigue épuisement, crise_cardiaque infarctus > cardiaque coronaire, crèche nounou
  > accueil petite enfance, crème pommade > application cutanée, cœur_attaque > cardiaque, danger
  risque > contre_indication précautions, dent > dentaire, dent_sagesse dentiste > extraction
  dentaire, dentier appareil_dent > prothèse orthodontie, dentiste > soins, dermato > dermatologue
  peau, diabète sucre > glycémie insuline, diarrhée chiasse courante > selles transit, docteur doc
  toubib > médecin praticien, docteur toubib > généraliste, doctolib > rendez consultation,
  doliprane > antalgique, don_organes > prélèvement greffe, don_sang > donneur collecte, don_sang >
  prélèvement, donner_médicament > remède administré ordonnance, dopé > dopage, dormir insomnie >
  sommeil somnolence, dors_pas > sommeil, dose combien_cachets > posologie, dose posologie >
  quantité prise, dossier_médical > médicales accès, double_dose > double oubli, doudou tétine >
  nourrisson, douleur > souffrance douloureux, drogue > produit illicite, drogue_test test_drogue >
  dépistage stupéfiants, drogué accro > dépendance addiction, décrocher arrêter_drogue > sevrage,
  dépassement > honoraires, déprime moral > dépression humeur, déshydraté > hydratation,
  désinfecter > antiseptique, eczéma psoriasis > cutanée dermatose, effets_secondaires >
  indésirables, ehpad maison_retraite > résidence âgées hébergement, enceinte > aménorrhée,
  enceinte grossesse, enceinte grossesse > gestation femme, enceinte_prendre > grossesse, endormi
  anesthésie > sédation, endormir > anesthésie, enfant_prendre donner_enfant > pédiatrique âge,
  enfler gonfler > œdème tuméfaction, enflé > œdème, enrhumé nez_coule > rhinite infection,
  entend_mal sourd > audition, entendre oreille > ouïe audition, entorse foulure > cheville
  ligament, espérance_vie > pronostic, essoufflé respirer > respiratoire dyspnée souffle,
  estomac_vide manger_avant > jeun repas, fatigué crevé naze > asthénie, fausse_couche > grossesse
  interruption, fausse_couche > perte, fauteuil > roulant pmr, fer > anémie, fertilité enfant_avoir
  > procréation, fièvre > hyperthermie, fièvre > température, fièvre température chaud_front >
  fébrile thermomètre, foulé > entorse, fumer > tabac, fumer arrêter_fumer > sevrage tabagisme,
  fumer_arrêter clope > tabac sevrage, gale teigne > cutanée parasite, gamin > pédiatrie,
  garder_médicament > conservez température, garder_médoc frigo > conservation température, gerber
  dégueuler > nausées, gerber vomir, gober croquer > avaler mâcher, gratter démanger >
  démangeaisons prurit, grave dangereux mortel > gravité complications létalité, grave urgent >
  consultez urgence, greffe > transplantation, grippe > virus grippal, grippe crève > infection
  viral fébrile, gros obèse > surpoids, grossir > prise poids, gueule_bois > alcool, guérir passer
  > guérison rétablissement durée, guérir_temps guérison > rémission convalescence, gynéco >
  gynécologie, gynéco > gynécologue, généraliste médecin_traitant > médecin, générique > équivalent
  spécialité, handicap > incapacité, handicap > mobilité pmr, herpès mycose > infection cutanée,
  home ems > maison retraite résidents, hormone > hormonal, hospitalisé > séjour, hosto hôpital
  clinique > hospitalier établissement, hosto hôpital clinique > hospitalisation, hygiène >
  propreté, hygiène laver_mains > lavage désinfection, hépatite > foie, incubation > jours,
  infirmier > soins, insolation coup_chaleur > chaleur, interaction > association incompatibilité,
  intoxication avaler > ingestion antipoison, isolement quarantaine > éviction, ist > sexuellement
  transmissibles, ivg avortement, ivre ivresse alcool, jeter_médicaments > rapportez pharmacie,
  jeun jeûne, jeûne alimentation, kiné kinésithérapeute, kiné physio > kinésithérapie rééducation,
  kiné rééducation > kinésithérapie réadaptation, lactose gluten > excipient, lamal caisse_maladie
  > assurance maladie, lavage_mains > hygiène, lentilles > contact optique, lentilles lunettes >
  correction visuelle, lunettes > optique verres, lunettes lentilles > vue, maigrir > poids,
  maigrir perdre_poids > amaigrissement surpoids, maigrir régime > perte pondérale minceur, mal
  bobo > souffrance, mal douleur, mal_coeur nausée envie_vomir > vomissements, mal_dents rage_dent
  carie > dentaire dent abcès, mal_dos dos > lombalgie vertébrale dorsales, mal_dos lumbago
  tour_rein > lombalgie lombaire dorsale, mal_estomac brûlure_estomac > gastrique reflux, mal_gorge
  gorge > pharyngite angine, mal_oreille otite > auriculaire, mal_tête migraine > céphalées,
  mal_tête migraine > maux, mal_ventre ventre > abdominales abdomen gastrique, manger_avant à_jeun
  > jeûne préopératoire, manger_sain équilibré > alimentation nutrition, masque > protection,
  microbe bactérie virus > agent infectieux, mordu piqué > piqûre, mortel > décès, mourir >
  mortalité létal, myope > vision correction, médecin > praticien, médicament > médicamenteux,
  médoc cachet comprimé > médicament remède, médoc médicament > traitement spécialité, mélanger
  alcool_médoc > interactions association, ménopause > hormonal, nez_bouché nez_coule > rhinite
  congestion nasale, numéro_urgence qui_appeler > composer secours, odorat sentir > olfactif,
  ophtalmo > ophtalmologue yeux, opticien > verres correction, opticien optique, opération > bloc,
  opération > chirurgie, opération intervention chirurgical, opération_yeux > laser ophtalmologie,
  opéré > postopératoire, ordonnance > médicale, ordonnance > prescription prescrit, orl > oreille
  gorge, orthodontie > appareil dentaire, ostéo > ostéopathe, otite > oreille, oublié_pilule
  oublié_prendre > prise, oublié_prendre oublié_cachet > oubli dose, pansement > soin, parano >
  psychiatrique, parkinson > neurologique, pharmacie > pharmacien médicament officine, physio >
  physiothérapie kinésithérapeute, picoler > alcool boire, pilule > comprimé contraception,
  pilule_oubliée oublié_pilule > oubli, piqûre > obligatoires, piqûre injection, piqûre_guêpe
  piqûre_abeille > venin allergie, pma fiv > assistée, pneumonie > pulmonaire, poison avalé >
  intoxication ingestion, pompiers > secours incendie, poux lentes bêtes_cheveux > parasite
  traitement pédiculose, premiers_secours > secourisme soins, prendre_combien_temps
  combien_jours_prendre > durée traitement, prendre_comment comment_prendre > posologie
  administration, prise_sang analyse > prélèvement sanguin laboratoire, prise_sang analyses >
  bilan, prise_tension > artérielle, psy > psychiatre, psy > psychothérapie, psy psychologue >
  psychologique dépression, pédiatre > enfant, quand_consulter inquiet > consultez signes, radio >
  radiographie, radio irm scanner > imagerie examen, ramq carte_soleil > assurance maladie, rappel
  vaccin > dose, rdv consultation, rdv_médecin rendez_vous > consultation, refiler filer >
  transmettre contaminer, refiler_maladie > transmission contamination, rembourser > charge, remède
  sirop > médicament, retour_école école > éviction collectivité, rhume crève > infection rhinite
  refroidissement, rougeur bouton > peau, rougeurs > éruption cutanée, règles > cycle, règles
  menstruation, règles_douloureuses > dysménorrhée, régime alimentaire, résultat analyses >
  compte_rendu, résultats > analyses, sage_femme > grossesse accouchement, saigne > blessé, saigner
  sang > hémorragie plaie, samu > 15 112, samu secours, sang > sanguin prélèvement, sans_docteur
  sans_médecin > ordonnance prescription, sans_ordonnance > libre prescription, schizo bipolaire >
  psychiatrique troubles, se_transmet > transmission contamination, secondaires > indésirables,
  secret_médical > confidentialité, sel > sodium, semaines_enceinte mois_enceinte > aménorrhée
  grossesse, serpent vipère > venimeux morsure, sevrage décrocher > dépendance, sida vih > virus,
  sida vih mst > sexuellement transmissible dépistage, sinusite bronchite > infection respiratoire,
  sirop gouttes > solution buvable, soigner soin guérir > traitement thérapeutique, soleil
  coup_soleil > solaire, somnolence endort > vigilance, sophro hypnose > relaxation, sortie_hôpital
  > sortie hospitalisation, sourd > surdité, sport bouger > activité physique, sport_santé >
  activité physique, spécialiste > consultation, stérile > infertilité, sucre > glucides, suicide
  suicidaire > idées écoute, surdité auditif, surdose overdose > surdosage intoxication, symptôme
  signe > manifestations, sécu > assurance maladie, sécu > prise charge, tension > hypertension,
  tension artérielle, tension_basse > hypotension, test_grossesse > grossesse, ticket_modérateur
  reste_charge > modérateur dépassement, tique > lyme, tique > morsure maladie, tousser toux >
  expectoration respiratoire, tout_petits bébés > petite enfance, toxico > dépendance addiction,
  toxique > danger risque, trop_bu cuite > ivresse, trop_pris pris_trop > surdosage, trop_pris
  surdose > antipoison, tuberculose > contagieuse, tylenol > paracétamol, tête > céphalée migraine,
  tête_tourne tourne_tête > vertiges sensations, urgences > hôpital samu, urgences > médicale,
  urgent immédiatement, vaccin > immunisation, vaccin > injection, varicelle rougeole oreillons >
  éruption contagieuse éviction, ventre bide > abdomen estomac, verrue > cutanées, verrue mycose
  champignon > dermatologie, vertige tourner_tête > étourdissements équilibre, vieux vieillard >
  gériatrie âgées, visite > proches, visite_hôpital heures_visite > visites proches, vitale >
  assurance maladie, vitamine > carence, voir > vision, voir_malade > visites, vomir > digestifs
  gastro_entérite, vue voit_mal > ophtalmologie acuité, vue yeux > vision visuelle oculaire, à_jeun
  > prélèvement, épilepsie > convulsions crise, épuisé > asthénie, étouffer > obstruction
  respiratoires, évanoui malaise > perte connaissance syncope, évanouir tomber_pommes > malaise
  syncope conscience, éviter empêcher > prévention prévenir`;
