package org.saferschools.shared;

import java.util.regex.Pattern;

/**
 * Unique reference number that the Department for Education gives an establishment.
 *
 * @param value six digits, 100000 to 999999
 */
public record Urn(int value) implements Comparable<Urn> {

	private static final int LOWEST = 100_000;

	private static final int HIGHEST = 999_999;

	private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");

	public Urn {
		if (value < LOWEST || value > HIGHEST) {
			throw refused(Integer.toString(value));
		}
	}

	/**
	 * Reads a URN as a person or a file writes it, spaces around it and zeros before it
	 * allowed. Spring binds path variables and form fields through this method.
	 * @param text what was written
	 * @return the URN
	 * @throws IllegalArgumentException when the text is no URN, with a message fit for
	 * the person who wrote it
	 */
	public static Urn of(String text) {
		String digits = text.strip();
		if (!DIGITS.matcher(digits).matches()) {
			throw refused(digits);
		}
		return new Urn(Integer.parseInt(digits));
	}

	private static IllegalArgumentException refused(String text) {
		return new IllegalArgumentException("“" + text + "” is not a URN: a URN has six digits, from 100000 to 999999");
	}

	@Override
	public int compareTo(Urn other) {
		return Integer.compare(this.value, other.value);
	}

	@Override
	public String toString() {
		return Integer.toString(this.value);
	}

}
