import type { NoticeContent } from '../notice.js';
import type { PlaceView, Standpoint, TrialView } from '../protocol.js';
import type { Composer } from './composer.js';

export interface PrefilledCommandsHost {
  readonly composer: Composer;
  readonly standpoint: () => Standpoint;
  readonly place: () => PlaceView | undefined;
  readonly go: (change: Partial<Standpoint>) => void;
  readonly notify: (content: NoticeContent) => void;
}

/** Opens commands with what is entered for them, as somebody and where they may be used. */
export class PrefilledCommands {
  /** Opened as soon as the commands of the new person or place are known. */
  private pending: TrialView | undefined;
  /** Loads a file that waits for somebody who may. */
  private loadWaiting: (() => void) | undefined;

  constructor(private readonly host: PrefilledCommandsHost) {}

  /** Opens what waited for the commands of the present person and place. */
  resume(): void {
    this.openPending();
    this.loadWaiting?.();
  }

  /** Gives a file to the command that takes one, as somebody who may use it, and sends it unless told not to. */
  load(file: File, isSent = true): void {
    this.loadWaiting = undefined;
    if (this.host.composer.takeFile(file, isSent)) return;
    if (this.host.standpoint().person !== 'moderator' && this.host.place()?.server) {
      this.loadWaiting = () => this.load(file, isSent);
      this.host.go({ person: 'moderator' });
      return;
    }
    this.host.notify({ text: 'No command that you may use here takes a file.' });
  }

  /** Goes where something can be tried, and opens it there. */
  attempt(trial: TrialView): void {
    const { place } = trial;
    const present = this.host.standpoint();
    const person = trial.needsModerator ? 'moderator' : present.person;
    if (place === present.place && person === present.person) {
      this.host.composer.open(trial.command, trial.values);
      return;
    }
    this.pending = trial;
    this.host.go({ place, person });
  }

  private openPending(): void {
    const trial = this.pending;
    if (!trial || !this.host.composer.open(trial.command, trial.values)) return;
    this.pending = undefined;
  }
}
