/** What the program finds when it is started: passed along, so that no command looks around by itself. */
export interface Surroundings {
  readonly environment: NodeJS.ProcessEnv;
  readonly workingFolder: string;
  /** Opened when it is asked for. */
  readonly standardInput: () => AsyncIterable<Uint8Array>;
  /** Whether findings go to a terminal that a person looks at. */
  readonly isTerminal: () => boolean;
  /** The same of what was asked for; absent where nobody looks. */
  readonly isOutputTerminal?: () => boolean;
  /** Writes to that terminal at once; absent where nobody waits before one. */
  readonly showProgress?: (text: string) => void;
  /** Hears, before it begins, that the work is more than a small file. */
  readonly expectMuch?: () => void;
}
