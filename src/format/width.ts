/** So long a line may be, in both forms, where there is a place to break it. */
export const lineWidth = 100;
