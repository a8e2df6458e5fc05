/**
 * Questions about `data/article.md`, each with the number of the paragraph that answers it, from 1, and
 * words of the answer.
 */
export const articleQuestions: readonly [question: string, paragraph: number, answer: string][] = [
  ['Who let Moscow know that an attack was coming?', 1, 'Iranian intelligence'],
  ['How many people gave this account?', 1, 'three people'],
  ['Where might the terrorist operation be carried out?', 1, 'Russian territory'],
  ['When did the attack near Moscow take place?', 1, 'last month'],
  ['What is ISIS-K?', 2, 'branch of the Islamic State'],
  ['Which group causes worry?', 2, 'ISIS-K'],
  ['In which places is the threat of ISIS-K rising?', 2, 'the United States and Europe'],
  ['What does the early warning show about geopolitics?', 2, 'tangled'],
  ['Why does it matter that the secret services worked together?', 3, 'Tensions'],
  ['Whose secret services worked together?', 3, 'Iran and Russia'],
  ['How sophisticated is the intelligence network of Iran?', 4, 'Few intelligence networks'],
  ['What information did Iran come by?', 4, 'credible information'],
  ['How quickly was the news passed to the authorities?', 4, 'without delay'],
  ['What does the struggle against terrorism rest on?', 5, 'friendships and rivalries'],
  ['How do states behave when they face the same threat?', 5, 'find their way'],
  ['Did the warning prevent the attack?', 6, 'did not prevent'],
  ['How heavy were the casualties?', 6, 'heavy'],
  ['What has the group said openly?', 6, 'outside the regions'],
  ['What caused alarm about ISIS-K?', 6, 'set off alarm'],
  ['What did the assault bring home?', 7, 'remain a danger'],
  ['What must governments keep in order?', 7, 'diplomatic relations'],
  ['Where could similar plots be under way?', 8, 'the United States'],
  ['Is the international community on alert?', 8, 'high alert'],
  ['Can a country defeat the threat by itself?', 9, 'No country'],
  ["What does Iran's tip-off demonstrate?", 9, 'intelligence has never counted for more'],
  ['What is being looked at afresh since the events near Moscow?', 9, 'channels'],
  ['Which building in Moscow was attacked?', 10, 'concert hall'],
  ['What made the attack possible even though warnings had been given?', 10, 'A lapse'],
  ['How ready are nations to act on critical information?', 10, 'how ready'],
  ['Who is to face justice?', 11, 'those responsible'],
  ['What are people grieving for?', 11, 'victims'],
  ['Which strategies need a new examination?', 11, 'extremist threat'],
];

/** Questions that the article does not answer. */
export const offTopicQuestions: readonly string[] = [
  'How do I bake sourdough bread?',
  'Who painted the ceiling of the Sistine Chapel?',
  'What is the boiling point of ethanol?',
  'How tall is Mount Kilimanjaro?',
  'Which team won the championship in 1998?',
  'What does a photosynthesis enzyme do?',
  'Where can I buy a used bicycle?',
  'How many strings does a cello have?',
  'When was the printing press invented?',
  'Why is the sky blue?',
];
