/** How many characters GitHub takes in a comment. */
export declare const commentLimit: number;
export declare function harmless(markdown: string, repository: string): string;
export declare function fitted(markdown: string, limit: number, more: string): string;
