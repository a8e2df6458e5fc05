/** Nature, history and the arts; see `SYNONYMS`. */
export const encyclopedia = `
  a_que_se_dedican economía > industria agricultura, a_que_temperatura > grados temperatura, abeja
  > apicultura, abeja colmena, abono fertilizante, acento > pronunciación dialecto, adn genes >
  genético genoma, adoptar_perro adoptar_gato adoptar_animal > adopción acogida, adulto_animal >
  madurez, agarrar tocar_animal coger_animal cogio_animal > manipular, agua_lluvia > pluvial,
  aliado > alianza coalición, alto cuanto_de_alto que_tan_alto > altura altitud metros, animal
  bestia, antes_como > antigüedad origen, apagar > extinguir extinción, araña alacrán > arácnido,
  arena_gato > arenero, arquitecto > proyectado diseñado, arte > artístico pintura escultura,
  astronauta > cosmonauta tripulante, atacar > asalto, atacar > sitiadores agresor, atacar invadir
  invadio > invasión ofensiva, avispa > insecto nido, avispero > avispa nido, avión > aparato
  aviación caza, bacteria virus > microorganismo patógeno, baile danza > coreografía folclore,
  ballena delfín > cetáceo, banda_sonora > música, bandera > emblema insignia enseña, barco > navío
  flota escuadra, barco_hundido > naufragio pecio, basado_en > adaptación inspirada, batalla >
  enfrentamiento, batalla combate, bañar_perro > baño, bebes_animal > crías alevines larvas
  cachorros, bicho > animal, bicho insecto > artrópodo, bichos_planta bichitos bichos > plaga
  pulgón insectos, billete moneda > efigie, bomba bombardeo > explosivo proyectil bombardear,
  bombero extinción, borrego oveja > ovino, bosque > forestal arbolado, burro > asno, caballo >
  yegua, cabra > caprino, cada_cuanto_abono > abonado, cagar excremento, calentamiento
  cambio_climatico > climático emisiones, campesino > labrador agricultor siervo, capital sede,
  capitán comandante > mando oficial jefe, caseta > construcciones cobertizos, castillo fortaleza,
  castrar capar > castración esterilización, causa > motivo razón origen, caza cace > presa
  depredador, caza_animal > depreda presas, cañón > artillería piezas, celo > fertilidad, cerca_de
  > colinda, cerdo porcino, ciego > vista, ciencia estrella planeta > astronomía, clima climático,
  coger cogio > apareamiento reproducción celo, cohete nave > lanzador espacial, cola > rabo,
  colonia colonial, color_animal de_que_colores > coloración pelaje plumaje, come_carne >
  carnívoro, come_plantas come_hierba > herbívoro, come_todo > omnívoro, comer_alli comio_alli >
  gastronomía, comer_animal comio_animal > alimentación dieta, comercio vendían > mercancía
  comercial intercambio, comida > consume ingiere, como_de_grande cuanto_de_grande que_tamaño
  que_tan_grande cuan_grande > longitud tamaño dimensiones centímetros alcanza, como_funciona >
  funcionamiento mecanismo, como_respira > respiración branquias pulmones, como_se_forma
  de_donde_sale > formación origen procede, como_se_hace_industria como_se_fabrica > fabricación
  producción elaboración, componer compositor composición, con_cuantos_años cuantos_años_tenia >
  edad años, conejo roedor, consecuencia > efecto resultado, conseguir_huerto pedir_huerto
  pidio_huerto > adjudicación sorteo parcelas, construir quien_hizo > construcción erigido
  edificado obra arquitecto, contaminar > emisiones polución vertido, corre_rapido > velocidad,
  correa > atado, correa pasear_perro > paseos ejercicio, cortar_cesped > siega, cosecha >
  recolección, crecer crezco cultivo, criar crecio > infancia crianza educación, cuando_empezo >
  estalló, cuando_nacen > cría partos época, cuando_nacio cuando_nació > nacimiento natalicio,
  cuando_salio > estrenada lanzamiento publicado, cuando_se_hizo cuando_se_construyo > construcción
  erigido inaugurado, cuando_se_planta cuando_planto cuando_siembro > siembra época plantación,
  cuando_se_recoge cuando_los_como cuando_cosecho > recolección maduran cosecha, cuanta_gente_habla
  > hablantes, cuanta_gente_vive cuantos_habitantes > población habitantes, cuantas_crias
  cuantos_huevos > camada puesta nidada, cuantas_patas > extremidades, cuanto_come > ración gramos
  alimentación, cuanto_costo > presupuesto, cuanto_crece > longitud talla altura alcanza,
  cuanto_dura_embarazo > gestación, cuanto_duro > años prolongó, cuanto_esta_lejos a_que_distancia
  > distancia kilómetros, cuanto_mide_animal > longitud talla envergadura, cuanto_paseo > ejercicio
  paseos diarios, cuanto_pesa > gramos kilogramos, cuanto_recaudo taquilla > recaudación ingresos,
  cuanto_sol > insolación exposición solar luz, cuanto_tarda_planeta > órbita periodo,
  cuanto_tarda_salir cuando_salen cuando_brota > germinación brotes, cuanto_tardan_nacer
  cuanto_tardan_nacio salen_huevos > eclosionan incubación gestación, cuanto_vive cuantos_años_vive
  > longevidad esperanza, cuantos_años_dura > longevidad, cuantos_grados > temperatura, cuantos_hay
  > número, cuantos_quedan > individuos estimaron censo, cuantos_quedan > población ejemplares,
  cuantos_tipos > variedades modalidades categorías, cuerno > asta cornamenta, cuerpo > organismo
  anatomía, cueva > gruta caverna, cuidan_bebes cuida_crias > progenitores parental cuidado, cura
  papa obispo > sacerdote eclesiástico clero pontífice, cuánto_crece hasta_donde_crece > longitud
  talla altura alcanza, cuánto_duró > años prolongó, cuántos_hay > número, cuántos_quedan >
  individuos población estimaron censo, cárcel preso > encarcelamiento, césped hierba, da_fruto >
  fruto fructificación, de_donde_era de_donde_es > natural oriundo originario procedente
  nacionalidad, de_donde_viene > origen procedencia origina etimología, de_que_esta_hecho de_que_es
  > compuesto composición material, de_que_se_alimenta > dieta alimentación depreda, de_que_vivian
  > economía agricultura comercio actividad, defenderse > guarnición defensores resistencia,
  deja_solo solo_casa > separación ansiedad, desierto árido, desterrar > destierro exiliado,
  destruir tirar_abajo derribar > destrucción demolición, desventajas contras > inconvenientes
  limitaciones, dictador > dictadura régimen, diente_animal colmillo > dentición, diferencia
  en_que_se_diferencia > distingue distinción comparación, diferenciar_macho > dimorfismo hembra,
  dinastía > casa familia reinante, dinero_rico era_rico > fortuna riqueza, dios > deidad
  mitología, dios divinidad, director_pelicula quien_dirigio > dirigida dirección realizador,
  donde_hay > distribución localización presente, donde_hay > endémico, donde_nacio donde_nació >
  natural oriundo nacimiento originario, donde_vive > endémico, donde_vive vive > hábitat habita
  distribución, duerme dormir_animal > hibernación nocturno, durmio_animal > hibernación nocturno,
  dónde_hay donde_se_encuentra > distribución localización presente, echar_abono echar_fertilizante
  > abonado fertilización, edificio > construcción inmueble, ejecutar ahorcar fusilar > ejecución
  condena muerte, ejemplar > individuo, ejército > fuerzas huestes, ejército > tropas militar,
  embarazo_animal > gestación, emigrar migrar > migración, emperador > imperio imperial,
  energia_solar > fotovoltaica paneles, energía_solar placas > fotovoltaica paneles, enfermedad
  tenia_enfermedad > dolencia padeció contrajo aquejado, enfermedad_perro > veterinaria,
  enfermedades_animal se_enferma > patologías enfermedades, enfermó > contrajo aquejado padecer
  padezco, es_legal es_ilegal > legal penada prohibida autorización, escapar huir > huida evasión,
  escudo > blasón armas, espacio > espacial, espada cuchillo > arma blanca, especie > variedades
  clases, espía > espionaje infiltrado, esqueje > propagación reproducción, estaba_casado
  tuvo_esposa > matrimonio esposa contrajo, estatua > escultura monumento, estilo > gótico barroco
  románico, estrella > astro estelar, estrellarse > accidente siniestro, excremento heces, explorar
  > expedición, extinguirse en_peligro quedan_pocos desaparecer desaparezco desaparecio > extinción
  amenazado peligro conservación, familia_animal > familia orden, fiesta_patronal > patronales
  festividad, fiesta_recuerde aniversario > conmemoración efeméride, final_serie como_acaba
  como_termina > desenlace, flor floración, florece > floración, frio_planta aguanta_frio > heladas
  temperatura resistencia, fue_uni fue_universidad > estudios formación universidad, fuerte >
  resistencia dureza, fósil > extinto yacimiento, gallina > corral ave, gallinas tener_gallinas
  conejos > animales tenencia, gallo > ave corral, ganar > obtener, ganaron_guerra vencer venzo
  vencio > victoria triunfo vencedores, garra uña > zarpa, gato felino, gente_vive > población
  habitantes, gobernar mandar > reinado mandato, golpe_estado > derrocamiento pronunciamiento,
  grande > superficie extensión, grupo_animal manada viven_juntos > social gregario grupos,
  grupo_musica > banda formación integrantes, guardar_tomates > conservan, guerra > conflicto
  contienda, gustar le_gustaba > afición pasión, habitantes > población demografía, hace_frio
  hace_calor > climático temperatura, hacer_pis_casa > esfínteres orina, hambre pasaron_hambre >
  víveres abastecimiento racionó escasez desabastecimiento, hambruna > escasez inanición, hecho_de
  > composición materiales, hierba_mala > maleza, himno > canción letra, hojas_amarillas amarillas
  > amarillentas clorosis, hojas_secas hojas_marrones > necrosis deshidratación, homenaje recuerdo
  > monumento legado, huele > olfativo, huevo_gallina > puesta, hundirse naufragar hundimiento >
  naufragio, idioma lengua > lingüístico hablantes dialecto, iglesia > parroquia basílica, iglesia
  > templo catedral, imperio imperial, importante > principal relevante, incendio > quemar,
  independizarse independencia > emancipación independiente, indios indígena > pueblos originarios
  nativos, infancia niñez, inundación > crecida riada, invernadero > cultivo protegido,
  invierno_animal > hibernación migración, irse_pais > exilio emigrar, isla > archipiélago, jaula
  pecera > acuario terrario, jefe_ejercito quien_mandaba > mando comandante dirigía encabezaba
  caudillo, juzgar juicio > tribunal consejo proceso, lagartija > reptil, lago laguna > embalse,
  largo_rio > longitud, le_da_sol necesita_sol > insolación exposición luz, le_vuelve_salir
  vuelve_crecer vuelve_crezco vuelve_crecio > regenera, leche_vaca > producción láctea, leyenda
  mito > mitología, limita > frontera colinda, llueve_mucho > precipitaciones pluviosidad, luna >
  satélite, luz_planta sol_planta > exposición luz luminosidad, maceta > contenedor, maceta matera
  > sustrato recipiente, maceta_grande como_grande_maceta > capacidad litros recipiente, macho >
  hembra, macho hembra > dimorfismo sexo, manchas > pardas lesiones, mariposa polilla >
  lepidóptero, marrón café > pardo, mascota_tener > cuidado tenencia, mata yuyo hierba > planta
  maleza, matar asesinado lo_mataron > asesinato ejecutado magnicidio fusilado, matar_hierba >
  herbicida maleza, me_lo_dan dan_huerto > concesión adjudicación, me_lo_quitan quitar_huerto >
  revocación rescisión, medieval medievo, medioambiente ambiental, miedo > fobia aversión, miel >
  apicultura, miembros_grupo > integrantes formación, misa > culto liturgia eucaristía, mito
  leyenda > tradición, molino > eólica viento, moneda_antigua > acuñación numismática, monje >
  monasterio convento, mono chango > primate, monumento > escultura conmemorativo, morder_muebles
  mordio_muebles > destrozos mordisqueo, mudarse se_fue_a > trasladó emigró, muerde > mordedura,
  multiplicar reproducir_planta reproduzco_planta reprodujo_planta > propagación esquejes, muralla
  > fortificación, museo > exhibe, músico compositor, nadar_animal > nadador, nido > nidificación,
  nobel oscar grammy > galardón premio, noche_animal sale_noche > nocturno, nuclear > central
  radiactivo, odiar no_le_gustaba > aversión rechazo desprecio, opinion gustó > crítica recepción
  valoración, origen procedencia, oro plata > metal precioso, oveja > cordero, pagó > financiar
  mecenas, pajarito > ave, para_que_sirve > función utilidad finalidad, parientes > género,
  pasar_maceta cambiar_maceta > trasplante, pasto > césped, pasto > hierba, pata > extremidad, paz
  firmar_paz > tratado armisticio, pelear peleó luchar > combate batalla enfrentamiento, peligroso
  ataca > agresivo, pelo_animal > pelaje, pelo_perro > cepillado muda, perdieron > vencidos,
  personaje > papel interpretado, pesa_mucho > masa, peste epidemia enfermedad > contagio pandemia
  brote plaga, petróleo > crudo hidrocarburo, pez > alevines piscícola, pica muerde es_peligroso >
  venenoso peligro agresivo, picar picadura > aguijón veneno, pico > boca, piedra roca > mineral,
  piel_animal > pelaje escamas, pienso croquetas > alimento balanceado, pintura > lienzo mural
  fresco, pistola rifle fusil escopeta > arma fuego munición, plaga_planta pulgón > insectos,
  planeta tierra, planta > vegetación, planta_aire_libre > exterior, planta_interior > interior,
  plantar > cultivo, plantar sembrar cuando_planto > siembra plantación trasplante, plumas >
  plumaje, pobre_niño de_chico de_niño de_pequeño de_joven > infancia niñez juventud años, podar >
  corte, polémica escándalo > controversia críticas, político partido > ideología militancia,
  pone_huevos huevos > puesta incubación ovíparo, poner_caseta > construcciones, por_que_atacaron >
  motivó causa ofensiva pretexto, por_que_desaparece > amenazas extinción, por_que_empezo
  por_que_paso > causa origen motivo antecedentes, presidente_fue > mandato cargo,
  presupuesto_pelicula > coste producción, primer_libro > ópera prima publicación, problemas >
  inconvenientes, procedencia proceder, pueblo_ciudad gente > población habitantes vecinos
  ciudadanos, puente > viaducto arcos, pulgas garrapata > parásitos desparasitación, pájaro ave,
  que_come come > alimenta dieta presa, que_comia_gente que_comian > alimentación víveres dieta
  consumían, que_idioma > lengua oficial, que_tan_grande cuanto_mide > superficie extensión
  longitud altura, que_tan_rapido > velocidad, quien_enseño aprendió > maestro discípulo formación,
  quien_es_dueño > propiedad propietario, quien_fundo > fundador fundación, quien_gano > vencieron
  triunfo, quien_lo_usa > usuarios, quien_pago > sufragar financiar mecenas costear, quien_perdio >
  derrota, quien_vive > habitantes residentes, quimica fórmula > compuesto, quién_ganó > victoria
  vencedor vencieron triunfo, quién_lo_usa > usuarios, rapidísimo > velocidad, rata > roedor, ratón
  roedor, raza > variedad estándar, razón motivo, rebelarse > rebelión sublevación, rebelión
  sublevación, recoger_tomates recogio_tomates > recolección cosecha, recordar > conmemora homenaje
  memoria, regar cuanto_riego cada_cuanto_riego > agua, reina soberana, religión > religioso culto,
  religión creía > creencias fe, renacuajo larva > metamorfosis, rendirse > capitulación parlamentó
  entrega, reproducirse tener_crias > reproducción cría, revolución golpe > sublevación
  levantamiento, revolución revolucionario, revuelta > rebelión levantamiento sublevación, rezar >
  oración culto, riego_gota > goteo, riego_vacaciones > riego, robar_ciudad saquear robaron >
  saqueo pillaje botín, ruido_animal > vocalización canto, ruinas > yacimiento restos arqueológico,
  rápido_animal > velocidad, río > afluente cuenca, sale_en aparece_en > figura representado,
  salvar > rescate salvamento, santo virgen > patrón devoción, sapo rana > anfibio anuro,
  se_abren_tomates se_rajan > agrietamiento, se_come_planta > comestible tóxica,
  se_esta_extinguiendo esta_en_peligro > amenazas peligro extinción, se_parece parecido > similar
  semejante, se_puede_tener > tenencia legal mascota, se_puede_visitar > visitable museo abierto,
  se_seca se_muere_planta hojas_amarillas > marchitamiento clorosis exceso, secuela segunda_parte >
  continuación, serie temporada > capítulos episodios, serpiente > culebra, seta hongo, seta hongo
  > micología, soldado > combatiente, soldado > hombres, soldado > tropas militar, soldados >
  infantes efectivos milicianos guarnición, solitario > territorial, sombra > exposición, sordo >
  oído, suelta_pelo > muda pelo, suicidarse se_mató > suicidio, símbolo > emblema representación,
  talar cortar_arbol > tala licencia, tanque > blindado acorazado, tatarabuelo antepasado >
  ancestro origen, teatro > escena dramático, temblor > sismo seísmo, tener_animales tener_perro
  tener_gato > tenencia mascotas animales, terremoto > seísmo sísmico, tiburón > escualo,
  tiene_dientes dientes > dentición mandíbula, tierra que_tierra > sustrato suelo compost, tipos >
  variedades modalidades, tocaba instrumento > músico interpretación, toro > bovino, torre >
  campanario altura, trabajó de_que_trabajaba que_era > profesión oficio ocupación carrera,
  tradición > tradicional costumbres folclore, traición traidor > deslealtad desertor, traje_tipico
  > indumentaria tradicional vestimenta, tratado > pacto, trono corona, universo espacio > cosmos
  astronomía, vaca > ganado, vacunas_perro > vacunación cartilla, ve > visión, venenoso > tóxico
  toxina, venenoso_perro toxica_gato > tóxica, venir > procedencia origen, vete > clínica
  veterinaria, veterinario animal, vida biografía, viejo antiguo cuantos_años_tiene > antigüedad
  fundado edad, vive_agua > acuático, vive_arbol > arborícola, vive_mar > marino, vivió donde_vivio
  > residencia residió establecerse, volcán erupción, voz doblaje > doblador intérprete, víbora
  culebra serpiente > reptil ofidio, árbol arbusto, árbol planta > especie vegetal, árbol_caer >
  tala, éxito > triunfo, ópera > compositor lírica`;
