export function bundle(folder: string): Promise<readonly { readonly name: string; readonly size: number }[]>;
export function bundleSources(
  folder: string,
  input: Readonly<Record<string, string>>,
): Promise<(name: string) => Promise<unknown>>;
