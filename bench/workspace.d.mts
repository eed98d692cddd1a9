export function writeWorkspace(folder: string, count: number): readonly string[];
