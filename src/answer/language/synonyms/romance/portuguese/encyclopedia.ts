/** Nature, history, lives and science; see `SYNONYMS`. */
export const encyclopedia = `
  abelha mel > apicultura colmeia, aberto funcionamento, acasalar > reprodução, afundou >
  naufrágio, alga > marinha, aliado > aliança, altura altitude > metros, ameaçado extinção >
  conservação vulnerável declínio, amigo colega, animal_estimação > criava animais, anos_vive >
  longevidade esperança, aquecimento_global > alterações climáticas, aranha > aracnídeo, ator atriz
  > elenco, avisar > comunicar informar, avião > aviação, avô > avós, azeitona azeite > oliveira
  lagar, bactéria > bacteriana, baleia golfinho > cetáceo, banda_membros > formação integrantes,
  barragem > albufeira hidroelétrica, batalha > confronto, batalha_quando > travada, bater >
  agressão violência, bicho > praga, bicho animal > espécie fauna, bichos animais > criava, briga
  conflito, briga polêmica escândalo > controvérsia acusação, calor > térmico, calor verão > estio,
  capital > sede, casa morava > sobrado, casca tronco > caule revestido, castelo > fortificação,
  castelo fortaleza, causa > motivo razão, cavalo > montado cavalgar, cavalo > raça, cavalo equino,
  chefe chefiar > direção dirigiu, chefe_exército > comandante, cheia inundação > caudal, chuva
  seca > precipitação secura pluviosidade, clima > temperatura precipitação, clube > fundado, cobra
  > serpente réptil, cobra_venenosa > víbora, cogumelo > fungo, colheita > safra, colônia >
  colonial ultramar, comer come > alimenta dieta nutrição, comida > iguaria, consequência efeito,
  construído > erguido, construíram > erguido edificado, cor > plumagem pelagem, cortiça >
  sobreiro, críticas > receção, culpado inocente > absolvida comissão, cão_raça raça > padrão
  exemplares, célula > celular, cérebro > cerebral neurológico, cópias tiragem > exemplares, dente
  > dentição presas, desastre tragédia > catástrofe acidente, descobrimento navegador > expedição,
  descobriu > espécies, desenho pintura > aquarela, desenhos > pranchas, deserto > árido, destruído
  > ruína, dia > diurno, dinheiro valor > económica exportação, dinheiro_livro > custeada
  financiada, dinossauro > fóssil, diretor chefe > chefiar dirigiu, ditadura > regime, dna >
  genético, doente > malária febre, doença > enfermidade, doenças_raça > predisposição, dorme >
  hibernação, eclipse > sombra, economia > indústria agricultura setor, energia > potência,
  energia_solar > fotovoltaica, enterrado > cemitério jazigo, enterrado túmulo, escola > ingressou
  diplomou, escravo > escravatura escravidão, escravos > tráfico, escreveu livro > obra publicação
  autor, escritor autor, espaço > cosmos órbita, especiarias > comércio, espécie > família género,
  estilo > arquitetónico, estrada > rodovia, estudou > licenciou, estádio > recinto capacidade,
  exército soldados > tropas forças, faculdade > formou licenciatura, falar contato, famoso >
  conhecido, faraó > egípcio, febre peste > epidemia doença, feridos > vítimas, festa > romaria
  festividade, fica_onde > localizado situado, filho > prole, filho criança, filhos > descendência,
  filhote cria bebê > ninhada reprodução, filhotes > crias juvenis, filme > longametragem cinema,
  filme_realizador diretor > realização direção, fim > sábado domingo, flor dar_flor > floração
  inflorescência, flores > orquídeas, floresta mato > bosque, fogo > ardeu, fogo > incêndio,
  foguete > lançamento, folha > foliar folhagem, fome > escassez, fronteira > limites confina,
  fruto semente > germinação, fundada fundação começou > origem criação, furacão > ciclone, fábrica
  > indústria, ganhou_guerra > vitória vencedor, gato_raça > felino, gelo > congelado glaciar,
  general comandante > comando chefiou, golpe revolução > insurreição revolta, gravidade > força,
  guerra > hostilidades, guerra batalha > conflito combate, habitantes_vivem > residem, hobby
  passatempo > lazer, homenagem > legado medalha nome, idade_antiga > antiguidade, idade_terra >
  geológica, igreja > paróquia, igreja catedral, igreja padre > religioso católico, ilha > insular
  arquipélago, imperador império, independência > autonomia, infância criança pequena > juventude,
  inimigo > adversário, inventou > patente, invenção > patente, inverno > dezembro janeiro
  fevereiro, irmãos > família filhos, jogador_golos > golos marcou, jornal revista > crônicas
  periódico imprensa, judeus > judaica, lago lagoa > represa albufeira, lei > constituição, lenda >
  tradição mito, livro_história > enredo, lobo > alcateia canídeo, língua idioma > latim aprendeu,
  macho fêmea > sexos dimorfismo, mais_famoso > conhecida célebre notável, mandou_construir
  quem_mandou > ordem encomendou iniciativa, manhã matinal, mar oceano > marítimo costeiro, marido
  esposo, marte > planeta, mede tamanho > comprimento altura metros, metal > liga ferro, mina >
  mineração extração, montanha mais_alto > ponto altitude, montanha monte > serra altitude pico,
  morreu como_morreu > falecimento vítima, morreu_de causa_morte > vítima doença faleceu,
  mortos_batalha > baixas, mouros > muçulmanos árabes, mulher_primeira > pioneira primeira, museu >
  acervo, música canção > composição álbum, música instrumento > violoncelo piano violino, namorado
  > parceiro, namorado marido > companheiro casou viveu, nasce_rio > nascente, nascem > reprodução
  gestação, navio > naufrágio, ninho > nidificação, nome_falso apelido alcunha > pseudônimo
  heterónimo, número escrito > algarismo, número telefone, onde_há há_mais > distribuição
  localizados concentra, onde_vive > habitat distribuição, origem procedência, origem_nome
  porque_chama > denominação etimologia topónimo, osso > esqueleto, ouro > mineração, ovo > postura
  incubação, padre sacerdote, pagou > financiou, pai mãe > filiação, pais > pai mãe, parque_natural
  > área protegida, paz > tratado armistício, peixe > ictiofauna, peixe_comer > espécie captura,
  pena > plumagem, perdeu_guerra > derrota rendição, perigoso venenoso > toxicidade, personagem >
  protagonista, pessoal pessoas, pessoas moram > população habitantes, pintor artista, pintou
  quadro > pintura obra, planeta > órbita, planeta estrela > astro, plantas > botânica flora,
  plantação plantar > cultivo cultura agricultura, plágio cópia > acusação, poeta poesia, poluição
  > contaminação, política partido > militou filiação, ponte > viaduto, população > demografia,
  população gente > habitantes residentes, porto > marítimo, predador > predação, predador inimigo
  > ameaças, presidente > governo mandato, presidente_eleito > eleição mandato, primeiro_ministro >
  governo, profissão trabalho > carreira exerceu ofício, prémio_ganhou > distinguido galardoado,
  prêmio > distinção, prêmio medalha > galardão condecoração, pássaro ave, pássaro passarinho ave >
  avifauna, quantos_habitantes quanta_gente > população habitantes, quantos_morreram > vítimas
  óbitos, queda_ruiu > colapso ruína, queijo > leite cura, quilos > quilogramas toneladas, rainha
  soberana, raiz > raízes radicular, ralar trabalhar, rei > soberano, rei rainha > monarca reinado
  coroa, rei rainha > trono, reino > monarquia, república > proclamação, responsável encarregado,
  restauro > recuperação reabilitação, revolta rebelião, rio > afluente, rio > curso bacia caudal,
  rocha pedra > mineral, rolê passeio, romano > império, rã sapo > anfíbio, salvou > socorro,
  salário ganhava > honorários, santo > padroeiro, seca > estiagem, sementes > dispersos dispersão
  frutos, sobrou > salvaram restou, sol lua > lunar, soldado militar, soldados > homens efetivos,
  som canto > vocalização, sucessor > herdeiro sucedeu, sumindo > extinção declínio, suporte >
  assistência, século época, tamanho > envergadura, tamanho área > superfície extensão quilómetros,
  tarde vespertino, tartaruga > quelónio, telescópio > observação, temperamento feitio > caráter
  comportamento, temperatura > graus média, tempo clima, terremoto tremor > sismo abalo magnitude,
  tia tio avó > parente criada, tirar > exploração, trampo trabalho, treta > briga conflito, trono
  > coroa reinado, tsunami > maremoto, tubarão > esqualo, turismo > visitantes turistas, títulos >
  campeonatos troféus, urso > plantígrado, uva vinho > viticultura vindima, vaca boi gado >
  pecuária bovino, vacina > imunidade, velocidade > quilómetros, velocidade_luz > luz, vende
  exporta > setor, veneno > peçonha tóxico, verão > junho julho agosto, viagens_fez > expedições
  viajou, vida biografia > infância carreira, vive habita > habitat distribuição ocorre, vivem_de >
  dedicam agricultura pesca, vulcão > erupção vulcânico, vulcão > lava, vírus > viral, zoar
  provocar, álbum disco > gravação, árvore planta, árvore planta > espécie exemplar vegetal, átomo
  > partículas, êxito sucesso > popularidade, índio > indígenas nativos`;
