/** A text that may come from the input, of at most so many characters (UTF-16). None of them is cut in half. */
export const shortened = (text: string, most: number): string =>
	text.length > most ? `${[...text.slice(0, most)].slice(0, -1).join('')}…` : text;
