export interface Bundled {
  readonly files: readonly { readonly name: string; readonly size: number }[];
  readonly packages: readonly string[];
}
export function bundle(folder: string, options?: { readonly minify?: boolean }): Promise<Bundled>;
