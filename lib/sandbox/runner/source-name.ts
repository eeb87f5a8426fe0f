/** The name of the student's file in stack traces. */
export const SOURCE_NAME = 'solution.ts';
