/** Nature, history, lives and science; see `SYNONYMS`. */
export const encyclopedia = `
  aberto funcionamento, acasalar > reprodução, afundou > naufrágio, altura altitude > metros,
  ameaçado extinção > conservação vulnerável declínio, amigo colega, animal_estimação > criava
  animais, anos_vive > longevidade esperança, avisar > comunicar informar, avião > aviação, avô >
  avós, batalha > confronto, bater > agressão violência, bicho > praga, bicho animal > espécie
  fauna, bichos animais > criava, briga conflito, briga polêmica escândalo > controvérsia acusação,
  calor > térmico, calor verão > estio, capital > sede, casa morava > sobrado, casca tronco > caule
  revestido, castelo fortaleza, causa > motivo razão, cavalo > montado cavalgar, cavalo equino,
  chefe chefiar > direção dirigiu, chuva seca > precipitação secura pluviosidade, clima >
  temperatura precipitação, cobra > serpente réptil, colheita > safra, colônia > colonial ultramar,
  comer come > alimenta dieta nutrição, comida > iguaria, consequência efeito, construído >
  erguido, cor > plumagem pelagem, culpado inocente > absolvida comissão, célula > celular, cérebro
  > cerebral neurológico, cópias tiragem > exemplares, dente > dentição presas, desastre tragédia >
  catástrofe acidente, descobrimento navegador > expedição, descobriu > espécies, desenho pintura >
  aquarela, desenhos > pranchas, deserto > árido, destruído > ruína, dia > diurno, dinheiro valor >
  económica exportação, dinheiro_livro > custeada financiada, diretor chefe > chefiar dirigiu,
  doente > malária febre, doença > enfermidade, dorme > hibernação, economia > indústria
  agricultura setor, energia > potência, enterrado > cemitério jazigo, enterrado túmulo, escola >
  ingressou diplomou, escravo > escravatura escravidão, escreveu livro > obra publicação autor,
  escritor autor, espaço > cosmos órbita, espécie > família género, estilo > arquitetónico, estrada
  > rodovia, estudou > licenciou, exército soldados > tropas forças, faculdade > formou
  licenciatura, falar contato, famoso > conhecido, febre peste > epidemia doença, feridos >
  vítimas, festa > romaria festividade, fica_onde > localizado situado, filho > prole, filho
  criança, filhos > descendência, filhote cria bebê > ninhada reprodução, filhotes > crias juvenis,
  filme > longametragem cinema, fim > sábado domingo, flor dar_flor > floração inflorescência,
  flores > orquídeas, floresta mato > bosque, fogo > ardeu, fogo > incêndio, foguete > lançamento,
  folha > foliar folhagem, fronteira > limites confina, fruto semente > germinação, fundada
  fundação começou > origem criação, fábrica > indústria, ganhou_guerra > vitória vencedor, gelo >
  congelado glaciar, general comandante > comando chefiou, golpe revolução > insurreição revolta,
  gravidade > força, guerra > hostilidades, guerra batalha > conflito combate, hobby passatempo >
  lazer, homenagem > legado medalha nome, idade_antiga > antiguidade, igreja > paróquia, igreja
  catedral, igreja padre > religioso católico, ilha > insular arquipélago, imperador império,
  infância criança pequena > juventude, inventou > patente, invenção > patente, inverno > dezembro
  janeiro fevereiro, irmãos > família filhos, jornal revista > crônicas periódico imprensa, lago
  lagoa > represa albufeira, lei > constituição, língua idioma > latim aprendeu, macho fêmea >
  sexos dimorfismo, mais_famoso > conhecida célebre notável, manhã matinal, mar oceano > marítimo
  costeiro, marido esposo, mede tamanho > comprimento altura metros, metal > liga ferro, mina >
  mineração extração, montanha mais_alto > ponto altitude, montanha monte > serra altitude pico,
  morreu como_morreu > falecimento vítima, morreu_de causa_morte > vítima doença faleceu,
  mulher_primeira > pioneira primeira, museu > acervo, música canção > composição álbum, música
  instrumento > violoncelo piano violino, namorado > parceiro, namorado marido > companheiro casou
  viveu, nasce_rio > nascente, nascem > reprodução gestação, navio > naufrágio, ninho >
  nidificação, nome_falso apelido alcunha > pseudônimo heterónimo, número escrito > algarismo,
  número telefone, onde_há há_mais > distribuição localizados concentra, onde_vive > habitat
  distribuição, origem procedência, ovo > postura incubação, padre sacerdote, pagou > financiou,
  pai mãe > filiação, pais > pai mãe, paz > tratado armistício, peixe > ictiofauna, pena >
  plumagem, perdeu_guerra > derrota rendição, perigoso venenoso > toxicidade, pessoal pessoas,
  pessoas moram > população habitantes, pintor artista, pintou quadro > pintura obra, planeta >
  órbita, planeta estrela > astro, plantas > botânica flora, plantação plantar > cultivo cultura
  agricultura, plágio cópia > acusação, poeta poesia, política partido > militou filiação, ponte >
  viaduto, população > demografia, população gente > habitantes residentes, porto > marítimo,
  predador > predação, predador inimigo > ameaças, presidente > governo mandato, presidente_eleito
  > eleição mandato, profissão trabalho > carreira exerceu ofício, prêmio > distinção, prêmio
  medalha > galardão condecoração, pássaro ave, pássaro passarinho ave > avifauna,
  quantos_habitantes quanta_gente > população habitantes, quantos_morreram > vítimas óbitos, quilos
  > quilogramas toneladas, rainha soberana, raiz > raízes radicular, ralar trabalhar, rei >
  soberano, rei rainha > monarca reinado coroa, rei rainha > trono, responsável encarregado,
  revolta rebelião, rio > afluente, rio > curso bacia caudal, rolê passeio, salvou > socorro,
  salário ganhava > honorários, santo > padroeiro, sementes > dispersos dispersão frutos, sobrou >
  salvaram restou, sol lua > lunar, soldado militar, som canto > vocalização, sucessor > herdeiro
  sucedeu, sumindo > extinção declínio, suporte > assistência, século época, tamanho > envergadura,
  tamanho área > superfície extensão quilómetros, tarde vespertino, telescópio > observação,
  temperatura > graus média, tempo clima, terremoto tremor > sismo abalo magnitude, tia tio avó >
  parente criada, tirar > exploração, trampo trabalho, treta > briga conflito, trono > coroa
  reinado, tsunami > maremoto, vaca boi gado > pecuária bovino, velocidade > quilómetros, vende
  exporta > setor, veneno > peçonha tóxico, verão > junho julho agosto, viagens_fez > expedições
  viajou, vida biografia > infância carreira, vive habita > habitat distribuição ocorre, vivem_de >
  dedicam agricultura pesca, vulcão > erupção vulcânico, vulcão > lava, zoar provocar, árvore
  planta, árvore planta > espécie exemplar vegetal, índio > indígenas nativos`;
