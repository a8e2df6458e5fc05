/** People and family; see `SYNONYMS`. */
export const people = `
  adolescente jovem > menor juventude, amigo > convidado, avô avó vovó > idosos, bebê nenê >
  lactente criança, cara sujeito > homem pessoa, estranho terceiro, família parente > familiares
  agregado, filho > menor, galera turma > membros grupo, idade anos > menores maiores, irmão >
  fraterno, mamãe > progenitora, moleque garoto guri > menino criança, papai pai, papai pai >
  progenitor, pessoa gente galera > indivíduo membros, pessoas > participantes, primo tio sobrinho
  > familiar parente, sozinho > individual`;
