/** Tells a person how far long work is, in one line that is gone at the end. */
export interface Progress {
  /** Begins a step of so many tasks, and gives what is called when one is done. */
  readonly begin: (doing: string, total: number) => () => void;
  readonly end: () => void;
}

/** In milliseconds: what is done sooner needs no line, and nobody reads faster. */
const patience = { first: 600, next: 100 } as const;

/** `print` writes to a terminal; without it nothing is told. `now` is a clock in milliseconds. */
export function createProgress(print: ((text: string) => void) | undefined, now: () => number): Progress {
  let next = now() + patience.first;
  let isShown = false;
  return {
    begin: (doing, total) => {
      let done = 0;
      return () => {
        done++;
        if (print === undefined || now() < next) return;
        next = now() + patience.next;
        isShown = true;
        print(`\r\u001b[K${doing} ${done} of ${total} blueprints …`);
      };
    },
    end: () => {
      if (isShown) print?.("\r\u001b[K");
      isShown = false;
    },
  };
}
