/** Runs acts under one name one after the other, and acts under different names side by side. */
export interface Lines {
  enter<T>(name: string, act: () => Promise<T>): Promise<T>;
  settled(): Promise<void>;
}

export function newLines(): Lines {
  const ends = new Map<string, Promise<void>>();
  return {
    enter(name, act) {
      const before = ends.get(name);
      const mine = before === undefined ? act() : before.then(act);
      const end = mine.then(
        () => {},
        () => {},
      );
      ends.set(name, end);
      void end.then(() => {
        if (ends.get(name) === end) ends.delete(name);
      });
      return mine;
    },
    async settled() {
      await Promise.all(ends.values());
    },
  };
}
