export function readOnce(code: string, ran: ReadonlySet<string>): string;
