const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι',
    'kappa κ lambda λ mu μ nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω',
    'Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω',
    'times × cdot · div ÷ pm ± mp ∓ leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ approx ≈ equiv ≡ sim ∼ propto ∝',
    'infty ∞ partial ∂ nabla ∇ sum ∑ prod ∏ int ∫ sqrt √ in ∈ notin ∉ subset ⊂ subseteq ⊆ cup ∪ cap ∩',
    'emptyset ∅ forall ∀ exists ∃ neg ¬ land ∧ wedge ∧ lor ∨ vee ∨ to → rightarrow → leftarrow ←',
    'Rightarrow ⇒ Leftrightarrow ⇔ mapsto ↦ ldots … dots … cdots ⋯ circ ∘ degree ° prime ′ hbar ℏ ell ℓ',
    'langle ⟨ rangle ⟩ lbrace { rbrace } mid | ast ∗ star ⋆ oplus ⊕ otimes ⊗ perp ⊥ angle ∠',
  ]
    .join(' ')
    .split(' ')
    .reduce<[string, string][]>((pairs, word, index, words) => {
      if (index % 2 === 1) pairs.push([words[index - 1] as string, word]);
      return pairs;
    }, []),
);
const RAISED: ReadonlyMap<string, string> = zip('0123456789+-−n', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻ⁿ');
const LOWERED: ReadonlyMap<string, string> = zip('0123456789+-−', '₀₁₂₃₄₅₆₇₈₉₊₋₋');
/** How many levels of nested groups are resolved; deeper ones stay as they are. */
const MAX_PASSES = 8;
/** Longer formulas stay as they are. */
const MAX_CHARACTERS = 2_000;

/** Writes a TeX formula as plain text: `\frac{1}{f} \leq x^2` becomes `1/f≤x²`. */
export function texToText(tex: string): string {
  if (tex.length > MAX_CHARACTERS) return tex;
  let text = tex
    .replace(
      /\\(?:display|text|script)style\b|\\(?:left|right|big|Big|bigg|Bigg)(?![a-zA-Z])\.?/g,
      '',
    )
    .replace(/\\(?:begin|end)\{[^{}]*\}(?:\{[^{}]*\})?/g, ' ')
    .replace(/\\(?:[,;:! ]|quad\b|qquad\b)|~/g, ' ')
    .replace(/\\\\/g, '; ')
    .replace(/&/g, ' ');
  for (let pass = 0, before = ''; pass < MAX_PASSES && text !== before; pass++) {
    before = text;
    text = text
      .replace(/\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}/g, (_, above, below) => {
        return `${grouped(above)}/${grouped(below)}`;
      })
      .replace(/\\sqrt\s*\{([^{}]*)\}/g, (_, inner) => `√${grouped(inner)}`)
      .replace(/\\(?:text|math|operator)[a-z]*\s*\{([^{}]*)\}/g, '$1')
      .replace(/([\^_])\s*(?:\{([^{}\\]*)\}|([^\s{}\\]))/g, (whole, mark, group, single) => {
        return (
          script(mark, group ?? single) ??
          (group === undefined ? whole : `${mark}${grouped(group)}`)
        );
      })
      .replace(/\\([a-zA-Z]+) ?/g, (whole, name) => LETTERS[name] ?? whole)
      .replace(/(?<!\\[a-zA-Z]{1,20}\s{0,3})(?<![\^_}\\])\{([^{}]*)\}/g, '$1');
  }
  return text
    .replace(/\\([a-zA-Z]+)/g, '$1')
    .replace(/\\([{}%$#&_])/g, '$1')
    .replace(/[{}]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function grouped(part: string): string {
  const inner = part.trim();
  return /^[\p{L}\p{N}√.]*$/u.test(inner) ? inner : `(${inner})`;
}

function script(mark: string, of: string): string | undefined {
  const table = mark === '^' ? RAISED : LOWERED;
  const written = [...of.trim()].map((character) => table.get(character));
  return written.length === 0 || written.includes(undefined) ? undefined : written.join('');
}

function zip(from: string, to: string): Map<string, string> {
  const written = [...to];
  return new Map([...from].map((character, index) => [character, written[index] ?? character]));
}
