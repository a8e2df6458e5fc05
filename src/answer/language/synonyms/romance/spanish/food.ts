/** Food and cooking; see `SYNONYMS`. */
export const food = `
  a_cuanto_horno a_cuantos_grados > temperatura grados precalentar horno, aceite > oliva grasa,
  adornar > decoración, al_dente > cocción, alergia alérgico > contiene, almuerzo comida >
  mediodía, arveja chícharo > guisantes, asar > asado parrilla horno, azúcar > endulzar
  edulcorante, añadir añadio agregar > incorporar, banana cambur guineo > fruta, banana plátano,
  batidora mixer > triturar batir, beber bebio > refresco agua zumo, betabel betarraga > remolacha,
  bolillo marraqueta barra > pan, cacahuate maní > cacahuete, caducidad > vencimiento, café >
  cafetería bebida, calabacín zapallito calabacita > hortaliza, calabaza zapallo auyama >
  hortaliza, caldo sopa > consomé, calorías kcal > energía nutricional, camarón > gamba,
  cambiar_ingrediente reemplazar reemplace en_vez puedo_usar > sustituto alternativa sustituir,
  camote batata boniato > tubérculo, carne > ternera cerdo pollo cordero, carne > vacuno, celíaco
  sin_gluten > gluten trigo, cena > noche, cerdo > jamón chorizo, chancho puerco cochino lechón >
  cerdo porcino, chile ají guindilla > picante, chuche golosina, chícharo guisante arveja >
  legumbre, cobertura > glaseado, cocer > hervir hirvió minutos, cocer hervir hirvió hirvio >
  cocción ebullición agua, cocinar > cocción preparar elaborar, cocinar > guiso, colar cuela
  escurrir > colador, comedor bar > establecimiento, comer comio > almuerzo alimento menú plato
  cena desayuno, comer_perro comio_perro > alimentación pienso, como_se_hace como_se_prepara
  como_hago > elaboración preparación pasos, con_que_se_come > guarnición acompañamiento servir,
  condimento especia, cortar > picar, cortar picar > trocear rebanar rodajas, crema nata > láctea,
  cuando_se_come cuando_comen > consume tradicional festividad, cuanta_agua > ml, cuanta_carne
  que_carne > kg ingredientes, cuanta_gente_reserva > grupo comensales, cuanta_harina cuanto_azucar
  > gramos, cuanta_proteina > proteína nutricional, cuanto_arroz > gramos, cuanto_dura_nevera
  cuanto_aguanta cuanto_dura_comida > conservación consumir frigorífico, cuanto_echo cuanto_pongo >
  gramos cucharada cantidad, cuanto_hay_comprar que_hay_comprar > ingredientes, cuanto_se_tarda
  cuanto_tarda > minutos cocción preparación, cuanto_tiempo_horno cuanto_horno > minutos hornear
  temperatura grados, cubiertos > cuchillo tenedor cuchara, cuchara cucharada, cucharadita
  cucharada cuchara > ml, de_donde_es_plato > origen originario gastronomía, de_donde_viene_nombre
  viene_nombre significa_nombre > denominación etimología procede, dejar_en_agua dejo_agua
  poner_remojo > remojar, delivery > entrega, desayuno > mañana, descorche traer_vino > bebidas,
  desmoldar > molde, dorar doradito > tostar, dulce > golosina, dulce postre > repostería
  pastelería azúcar, durazno > melocotón, durazno melocotón > fruta, duro_masa seco > humedad,
  echar > añadir incorporar agregue, echar_sal poner_sal pongo_sal > sazonar salpimentar, ejotes
  chauchas vainitas > judías verdes, elote choclo mazorca > maíz, empanizar rebozar empanar > pan
  rallado, endulzar > miel, enfriar frigorífico, engorda calorías > energético kcal nutricional,
  especia pimienta, espeso > densidad harina, esponjoso > aire levadura, freezer > congelado,
  freidora > aceite, fresa frutilla > fruta, freír fríe frito fritura > aceite sofreír, frijol
  poroto judía alubia caraota habichuela > legumbre, fruta > manzana plátano naranja pera, frutilla
  > fresa, fuego_lento fuego_bajo > lento cocción, fundir fundio > derretido, galleta > masa,
  gaseosa soda > bebida, gluten > trigo, golosina caramelo, grasa > lípidos, guardar conservar,
  guardar_nevera > conservación refrigerar almacenar, guiso estofado > cocido, halal religioso,
  helado nieve > congelado, horno > grados precalentar, huevo > clara, huevo yema, inventó_plato >
  origen creación, jitomate > tomate, judía alubia, jugo > zumo, jugo zumo > exprimido, la_cuenta >
  factura importe, leche > lácteo lactosa, lentejas garbanzos > legumbres, leudar levar > fermentar
  reposo, levadura polvo_hornear > leudante fermentación, manteca > mantequilla, manteca
  mantequilla > grasa, mantequilla_molde > engrasar, maní cacahuate cacahuete > frutos secos,
  marca_producto > etiquetado fabricante, marinar > adobo maceración, marisco > gamba mejillón,
  marisco gamba camarón langostino > crustáceos, masa > harina amasar, mate yerba > infusión, menú
  carta > platos, menú_dia > diario mediodía, menú_niños > infantil, merienda > merendar tentempié,
  mesero camarero mozo mesonero > servicio personal sala, meter_horno metio_horno > horno cocción,
  mezclar > batir, mezclar revolver > incorporar remover, moho > hongos, mojo aliño > aderezo
  vinagreta, molde bandeja > recipiente fuente, nata > crema, no_tengo > sustituir alternativa,
  nuez almendra avellana > frutos secos, olla cacerola puchero > cazuela, olla_presion olla_express
  > presión, palta aguacate, pan > masa, pan > panadería, papa patata > tubérculo, papas_fritas >
  patatas, papel_horno > vegetal hornear, para_cuanta_gente para_cuantas_personas > raciones
  porciones comensales rinde, para_cuantas > raciones comensales porciones, para_cuantos
  cuantas_personas > raciones comensales porciones, para_llevar domicilio_comida delivery > reparto
  domicilio, pase_de_sal me_pase_sal quedo_salado > salado, pastel torta queque > bizcocho tarta
  masa, patata papa, pavo guajolote > ave, pelar > piel mondar, perro_terraza > animales terraza,
  pescado > atún salmón merluza, pescado > pez, picante chile ají guindilla > pimiento picor, picar
  > aperitivo, picar_entre_horas > tentempié, pinchar_palillo > cocción punto, pipas > semilla,
  piña ananá > fruta, plato vajilla, podrido estropeado, pollo ave, popote sorbete bombilla >
  pajita, porción > comensal, poroto caraota frijol > alubias judías, postre > tarta helado,
  preparar elaborar, que_lleva > contiene composición, que_lleva que_le_echo que_necesito >
  ingredientes gramos, queda_crudo crudo > cocción, queda_duro queda_seco > cocción hidratación,
  queda_espeso grumos > líquido, quedo_aguado aguado quedo_liquido > líquido espesar, quemarse
  pegarse > temperatura fuego, queso lácteo, ración > porción comensal, recalentar calentar >
  temperatura, receta > elaboración preparación ingredientes, rehogar sofreír > pochar,
  remojar_garbanzos > remojo, remover batir, reposar dejar_reposar > reposo minutos, res > vacuno
  ternera, reservar_mesa > reserva, rico > sabroso delicioso, rinde rindio > porciones raciones,
  sal > sazone salpimentar, sale_liquido > espesar espesor, salsa > aderezo, sandía patilla >
  fruta, sano saludable > nutricional, sartén comal > freír fríe frito, se_baja_bizcocho se_hunde >
  horno abrir, se_corta_mayonesa se_corto > emulsión, se_pega se_me_pega > adherir fondo remover,
  se_pone_malo podrido > caducidad deterioro conservación, se_puede_comer_crudo
  se_puede_comio_crudo > crudo, se_puede_congelar > congelación, servir sirvio > presentación
  emplatar, sin_carne > vegetariano, sin_leche intolerante_lactosa > lactosa, sobras > conservación
  aprovechar, sofrito > rehogar, soso sin_sal > sodio sal, soy_celiaco soy_vegano soy_vegetariano
  soy_alergico > celíacas vegetariana alérgenos, subir_masa subio_masa no_sube > levadura
  fermentación leudar, sustituir sustituto, tapa pincho botana > aperitivo entrante, tarta >
  bizcocho, taza vaso > ml mililitros, tentempié > aperitivo bocadillo, torta pastel, traer_tarta
  traer_comida llevar_comida > alimentos exterior ajenos, trago cóctel > bebida licor, triturar
  licuar > batir, trona silla_niño > infantil, tupper táper > recipiente hermético, té infusión
  tisana, té infusión tisana > hierbas, vaso > copa vajilla, vegano vegetal, vegano vegetariano >
  animal, vegetariano > vegetal carne, vencido > consumo preferente, verdura > hortaliza tomate
  cebolla zanahoria, verdura > vegetal, vino tinto > bodega uva, yogur > lácteo fermentado, zapallo
  auyama > calabaza`;
