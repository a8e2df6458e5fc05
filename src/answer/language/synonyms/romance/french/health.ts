/** Health; see `SYNONYMS`. */
export const health = `
  112 15 144 > secours urgence, addiction dépendance, advil nurofen > ibuprofène, alcool alcoolisé,
  alcoolique alcoolo > dépendance, ald longue_maladie > affection durée, allaiter > lait maternel,
  allergie allergène, allergie_pollen rhume_foins > pollens rhinite, allergique > hypersensibilité
  réaction, ambulance samu > transport, ambulance transport, analyse prélèvement, angoisse stress
  anxiété > anxieux psychologique, annuler_rdv > annulation consultation, antibio antibiotique >
  antibiothérapie, appeler_urgence numéro_urgence > secours 112, asthme > respiratoire bronches,
  attraper > contamination contracter, attraper choper > contracter contamination infection, avaler
  > administration orale, avant_manger après_manger > repas, avc > vasculaire cérébral, avec_alcool
  > interaction boissons, aveugle > cécité visuel, avortement interruption, avorter ivg >
  interruption grossesse, bandage pansement > compresse plaie, beuh cannabis, blessure plaie
  lésion, bleu hématome > contusion ecchymose, bobo > blessure plaie soins, bourré > ivre ivresse,
  bouton acné > éruption cutanée lésion, boutons plaques rougeurs > éruption cutanée, brûlant >
  fièvre, brûlé brûlure > cutanée, bébé > nouveau_né, béquilles > cannes mobilité, cachet cacheton
  > comprimé gélule, cachet comprimé, cachet comprimé > gélule dose, cancer > tumeur cancéreux,
  cancer tumeur > oncologie malin, capote préservatif > contraception, carte_vitale > assurance
  maladie, casser fracture, cassé fracture > os traumatisme immobilisation, cause > facteurs,
  chambre_seule chambre_individuelle > particulière supplément, chiasse courante > diarrhée,
  chirurgien > chirurgie chirurgical, cholestérol > lipides, cicatrice points > suture plaie,
  cigarette tabac, clope > cigarette fumer, coeur palpitations > cardiaque rythme, combien_prendre
  combien_par_jour > posologie dose quotidienne, combien_temps_malade > durée évolution guérison,
  conduire volant > véhicule vigilance, constipé > transit, consultation visite, contagieux >
  contagion transmission transmissible, contagieux attraper > contagion transmission incubation,
  coup_soleil soleil > insolation exposition, coupure couper > plaie, covid coronavirus, cpam >
  assurance maladie, crevé claqué > fatigue épuisement, crise_cardiaque infarctus > cardiaque
  coronaire, crème pommade > application cutanée, cœur cardiaque, danger risque > contre_indication
  précautions, dentiste > soins, dentiste dentaire, diabète sucre > glycémie insuline, diarrhée
  chiasse courante > selles transit, docteur doc toubib > médecin praticien, docteur praticien,
  doliprane > paracétamol antalgique, doliprane dafalgan tylenol > paracétamol, don_organes >
  prélèvement greffe, don_sang > donneur collecte, dormir insomnie > sommeil somnolence, dose
  combien_cachets > posologie, dossier_médical > médicales accès, douleur > souffrance douloureux,
  drogue > produit illicite, drogué accro > dépendance addiction, dépassement > honoraires, déprime
  moral > dépression humeur, déprimé dépression, désinfecter > antiseptique, effets_secondaires >
  indésirables, ehpad maison_retraite > résidence âgées hébergement, enceinte grossesse, enceinte
  grossesse > gestation femme, enceinte_prendre > grossesse, endormi anesthésie > sédation,
  endormir > anesthésie sédation, enfant_prendre donner_enfant > pédiatrique âge, enfler gonfler >
  œdème tuméfaction, entendre oreille > ouïe audition, entorse foulure > cheville ligament,
  essoufflé respirer > respiratoire dyspnée souffle, estomac_vide manger_avant > jeun repas,
  fatigué crevé naze > asthénie, fausse_couche > grossesse interruption, fauteuil > roulant pmr,
  fièvre > hyperthermie, fièvre > température fébrile, foulé tordu > entorse, fumer > vapoter
  tabac, fumer arrêter_fumer > sevrage tabagisme, gamin > pédiatrie, garder_médoc frigo >
  conservation température, gastro vomir diarrhée > digestifs gastro_entérite, gerber vomir, gonflé
  enflé > œdème, gratter démanger > démangeaisons prurit, grave dangereux mortel > gravité
  complications létalité, greffe > transplantation, grippe > virus grippal, gros obèse > surpoids,
  grossir > prise poids, guérir passer > guérison rétablissement durée, généraliste
  médecin_traitant > médecin, générique > équivalent spécialité, handicap > incapacité, handicap >
  mobilité réduite pmr, home ems > maison retraite résidents, hosto hôpital clinique > hospitalier
  établissement, hygiène laver_mains > lavage désinfection, hôpital > hospitalier hospitalisation,
  infirmier > soins, insolation coup_chaleur > chaleur, interaction > association incompatibilité,
  intoxication avaler > ingestion antipoison, isolement quarantaine > éviction, ist mst >
  sexuellement transmissibles, ivg avortement, ivre ivresse alcool, jeun jeûne, jeûne alimentation,
  joint cannabis, kiné kinésithérapeute, kiné physio > kinésithérapie rééducation, lamal
  caisse_maladie > assurance maladie, lentilles > contact optique, lunettes > optique verres,
  lunettes opticien > verres correction, maigrir > perte poids, maigrir régime > perte pondérale
  minceur, mal douleur, mal douleur bobo > souffrance, mal_dents dent > dentaire, mal_dos dos >
  lombalgie vertébrale dorsales, mal_gorge gorge > pharyngite angine, mal_tête migraine >
  céphalées, mal_ventre ventre > abdominales abdomen gastrique, malaise > perte connaissance,
  microbe bactérie virus > agent infectieux, mordu piqué > piqûre, mourir > mortalité létal,
  moustique insecte, médecin > praticien médical, médicament > comprimé traitement médicamenteux,
  médoc médicament, médoc médicament > traitement spécialité, mélanger alcool_médoc > interactions
  association, nausée mal_coeur > vomissements, nez > nasal, nez_bouché nez_coule > rhinite
  congestion nasale, odorat sentir > olfactif, opticien optique, opération > bloc, opération >
  intervention chirurgie, opération intervention chirurgical, ordonnance > médicale, ordonnance >
  prescription prescrit, oublié_prendre oublié_cachet > oubli dose, pansement plaie, pharmacie >
  pharmacien médicament officine, physio > physiothérapie kinésithérapeute, picoler > alcool boire,
  pilule > comprimé contraception, pilule_oubliée oublié_pilule > oubli, piquer piqûre, piqûre
  injection, piqûre_guêpe piqûre_abeille > venin allergie, plaie blessure, plâtre attelle >
  immobilisation, poids > kilos kg, poison avalé > intoxication ingestion, pompiers > secours
  incendie, poux > pédiculose, premiers_secours > secourisme soins, prendre_comment comment_prendre
  > posologie administration, prescrire prescription, prise_sang analyse > prélèvement sanguin
  laboratoire, psy > psychologue psychiatre, psy > psychothérapie, psychologue psychologique, radio
  > radiographie imagerie, radio irm scanner > imagerie examen, ramq carte_soleil > assurance
  maladie, rappel vaccin > dose, rdv consultation, rdv doctolib > rendez consultation, refiler
  filer > transmettre contaminer, refiler_maladie refile > transmission contamination, rembourser >
  prise charge, remboursé sécu > prise charge, retour_école école > éviction collectivité, rhume
  crève > infection rhinite refroidissement, rhume infection, règles > cycle, règles menstruation,
  règles_douloureuses > dysménorrhée, régime alimentaire, résultat analyses > compte_rendu,
  sage_femme > grossesse accouchement, saigne > blessé, saigner hémorragie, saigner sang >
  hémorragie plaie, samu secours, sang > sanguin prélèvement, sans_ordonnance > libre prescription,
  secondaires > indésirables, secret_médical > confidentialité, shit cannabis, sirop gouttes >
  solution buvable, soigner soin guérir > traitement thérapeutique, somnolent conduire > vigilance,
  sortie_hôpital > sortie hospitalisation, sourd > surdité auditif, sport bouger > activité
  physique, spécialiste > consultation, sucre glycémie, suicide suicidaire > idées écoute, surdité
  auditif, surdose overdose > surdosage intoxication, symptôme signe > manifestations, sécu >
  sécurité sociale assurance maladie, tension > hypertension, tension artérielle, ticket_modérateur
  reste_charge > modérateur dépassement, tique > morsure maladie, toubib médecin, tousser toux >
  expectoration respiratoire, trop_pris pris_trop surdose > surdosage, tête > céphalée migraine,
  urgences > hôpital samu, urgences > médicale, urgent immédiatement, vaccin > immunisation, vaccin
  piqûre > injection, vapoter > cigarette électronique, ventre bide > abdomen estomac, vertige
  tourner_tête > étourdissements équilibre, vieux vieillard > gériatrie âgées, visite_hôpital
  heures_visite > visites proches, vitale > assurance maladie, voir > vision, vomir gerber
  dégueuler > nausées, vomir nausée, vue yeux > vision visuelle oculaire, à_jeun > jeûne
  prélèvement, étouffer > obstruction respiratoires, évanoui malaise, évanouir tomber_pommes >
  malaise syncope conscience, éviter empêcher > prévention prévenir`;
