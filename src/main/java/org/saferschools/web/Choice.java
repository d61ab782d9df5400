package org.saferschools.web;

/**
 * One answer that a select, radio or checkbox field offers.
 *
 * @param value what the form sends
 * @param text what people read
 * @param hint a line below the text, or {@code null}
 */
public record Choice(String value, String text, String hint) {

	/**
	 * An answer without a hint.
	 * @param value what the form sends, as its {@code toString()}
	 * @param text what people read
	 * @return the answer
	 */
	public static Choice of(Object value, String text) {
		return new Choice(value.toString(), text, null);
	}

	/**
	 * The same answer with a hint.
	 * @param line the line below the text
	 * @return the answer
	 */
	public Choice withHint(String line) {
		return new Choice(this.value, this.text, line);
	}

}
