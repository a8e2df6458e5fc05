import { Problem } from '../../problem.js';

/** Returns what makes a refusal of any error that a library throws over a document. */
export function refuseDamaged(name: string): (error: unknown) => never {
  return (error) => {
    if (error instanceof Problem) throw error;
    throw new Problem('document-unreadable', { name, reason: 'damaged' }, { cause: error });
  };
}
