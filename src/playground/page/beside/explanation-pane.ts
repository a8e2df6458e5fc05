import { button, element } from '../../drawing/element.js';
import type { ExplanationView } from '../protocol.js';

/** Explains an answer: the question and the figures behind each passage. */
export class ExplanationPane {
  readonly element: HTMLElement;
  private readonly question = element('input', { type: 'text', maxlength: 300 });
  private readonly figures = element('div', { class: 'figures', 'aria-live': 'polite' });

  constructor(private readonly explain: (question: string) => Promise<ExplanationView>) {
    const explainIt = () => void this.show(this.question.value);
    const show = button({ class: 'button primary' }, explainIt, 'Explain');
    this.question.addEventListener('keydown', ({ key }) => {
      if (key === 'Enter') explainIt();
    });
    this.element = element(
      'div',
      { class: 'explanation-pane' },
      element('h2', {}, 'Why this passage'),
      element('label', { class: 'setting' }, element('span', {}, 'Question'), this.question),
      show,
      this.figures,
    );
  }

  async show(question: string): Promise<void> {
    this.question.value = question;
    if (question.trim() === '') return this.question.focus();
    const { tables } = await this.explain(question);
    this.figures.replaceChildren(...tables.map(drawTable));
  }
}

function drawTable({ title, columns, rows }: ExplanationView['tables'][number]): HTMLElement {
  const head = columns.map((column) => element('th', { scope: 'col' }, column));
  const drawRow = ([name = '', ...cells]: readonly string[]) =>
    element(
      'tr',
      {},
      element('th', { scope: 'row' }, name),
      ...cells.map((cell) => element('td', {}, cell)),
    );
  return element(
    'table',
    {},
    element('caption', {}, title),
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows.map(drawRow)),
  );
}
