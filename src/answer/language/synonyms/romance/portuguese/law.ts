/** Law, government and data; see `SYNONYMS`. */
export const law = `
  abrir_empresa > constituição sociedade, acidente_carro > sinistro viação, adotar > adoção,
  advogado > defensor mandatário, advogado jurídico, advogado_grátis > apoio judiciário, alvará >
  licenciamento, ameaça > coação, asilo > refugiado proteção, assinar > subscrição, assinar
  assinatura, assinatura_digital > eletrónica, assédio > importunação, atendimento_marcação >
  marcação, auxílio benefício, balcão > atendimento, barulho_lei > ruído, cadeia prisão,
  carta_apreendida > inibição, cartão_estacionamento > dístico, cartão_perdi perdi_cartão >
  extravio via, casar casamento > nupcial, casar_documentos > habilitação, cidadania nacionalidade,
  construir obra > licença edificação, contrato > cláusula, cortar_árvore > abate autorização,
  crime > delito ilícito, crime_pena > pena moldura, culpa > responsabilidade culposo, culpado >
  condenado, câmara prefeitura > municipal município autarquia, câmera monitoramento, cão_registo >
  registo chip, dados privacidade > proteção pessoais, dano prejuízo, dano prejuízo estraguei >
  indemnização responsabilidade reparação, declaração imposto, deficiência > incapacidade, direito
  > prerrogativa, direito garantia, divórcio separar > dissolução, documento papel > certidão
  comprovativo, estacionar_mal > estacionamento contraordenação, estrangeiro imigrante > residência
  autorização, fiança > caução, formulário > impresso, formulário requerimento, fumar_lei >
  proibição, guarda_filhos > parentais tutela, herança herdar > sucessão, idade_votar > eleitor,
  identidade rg cc > identificação cidadão, imposto receita, imposto_carro > circulação, inocente >
  absolvição, inspeção > vistoria, insulto > injúria difamação, isento > isenção, juiz tribunal >
  judicial sentença, junta > freguesia, ladrão furto, lei > diploma, lei > legislação decreto
  norma, levar_preciso preciso_levar > apresentação documentos comprovativo, lixo_multa >
  deposição, menor > incapaz tutor, morada endereço > domicílio residência, mudar_nome > alteração,
  multa > contraordenação, muro cerca > vedação, nacionalidade > naturalização, nascer > certidão
  registo, necessário exigido, negar > indeferido recusa, obra_legal > licença, obrigatório
  necessário, onde_voto > secção assembleia, original_cópia > autenticada, pais tutor > encarregado
  responsável, papéis documentos > apresentação, passaporte > viagem emissão, pedido_demora > prazo
  deferimento, pedir > solicitar requerer, pensão_alimentos > alimentos, permitido autorizado,
  petição > assinaturas, polícia > autoridade, polícia policial, pontos_carta > pontos, prazo
  quanto_tempo > dias, precisa > necessário exigido, preencher preenchimento, prefeito municipal,
  prefeitura > câmara, prisão cadeia preso > detenção pena reclusão, privacidade sigilo, processo >
  ação judicial, procuração > representante mandatário, proibido > vedado permitido,
  quantos_anos_prisão > pena prisão, queixa > participação, queixa denúncia, queixa_polícia >
  participação, reclamar > impugnação, reclamação > recurso queixa, recurso > apelação, recusar >
  indeferimento, registo_bebê > nascimento assento, renovar > validade, requerer > solicitação,
  residência > permanência, responder resposta > deferimento decisão, roubo > crime, segunda_via
  novo_cartão > extravio emissão, sentença > decisão acórdão, sessão_pública > reunião, subsídio
  apoio ajuda > benefício prestação, taxa_pagar > taxas, testamento > sucessão, testemunha >
  depoimento, tribunal > juiz justiça, vale validade > vigência válido, velocidade > excesso,
  vencer vencimento, violência > agressão, visto > entrada permanência, visto visa, vizinho_árvore
  > estremas, viúva > sobrevivência, votar eleição > sufrágio eleitoral, voto_correspondência >
  antecipado, vítima > ofendido lesado, álcool_volante bêbado > alcoolemia`;
