/** Law, government and data; see `SYNONYMS`. */
export const law = `
  advogado > defensor mandatário, advogado jurídico, assinar > subscrição, assinar assinatura,
  auxílio benefício, cadeia prisão, cartão_perdi perdi_cartão > extravio via, casar casamento >
  nupcial, cidadania nacionalidade, construir obra > licença edificação, contrato > cláusula,
  cortar_árvore > abate autorização, crime > delito ilícito, culpa > responsabilidade culposo,
  câmara prefeitura > municipal município autarquia, câmera monitoramento, dados privacidade >
  proteção pessoais, dano prejuízo, dano prejuízo estraguei > indemnização responsabilidade
  reparação, declaração imposto, direito > prerrogativa, direito garantia, divórcio separar >
  dissolução, documento papel > certidão comprovativo, estrangeiro imigrante > residência
  autorização, formulário > impresso, formulário requerimento, herança herdar > sucessão,
  identidade rg cc > identificação cidadão, imposto receita, juiz tribunal > judicial sentença,
  junta > freguesia, ladrão furto, lei > diploma, lei > legislação decreto norma, levar_preciso
  preciso_levar > apresentação documentos comprovativo, menor > incapaz tutor, morada endereço >
  domicílio residência, multa > contraordenação, nascer > certidão registo, necessário exigido,
  negar > indeferido recusa, obrigatório necessário, pais tutor > encarregado responsável, papéis
  documentos > apresentação, pedir > solicitar requerer, permitido autorizado, polícia >
  autoridade, polícia policial, prazo quanto_tempo > dias, precisa > necessário exigido, preencher
  preenchimento, prefeito municipal, prefeitura > câmara, prisão cadeia preso > detenção pena
  reclusão, privacidade sigilo, processo > ação judicial, proibido > vedado permitido, queixa >
  participação, queixa denúncia, reclamar > impugnação, reclamação > recurso queixa, recusar >
  indeferimento, renovar > validade, requerer > solicitação, responder resposta > deferimento
  decisão, roubo > crime, segunda_via novo_cartão > extravio emissão, subsídio apoio ajuda >
  benefício prestação, testamento > sucessão, tribunal > juiz justiça, vale validade > vigência
  válido, vencer vencimento, visto visa, votar eleição > sufrágio eleitoral`;
