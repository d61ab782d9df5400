package org.saferschools.officer;

import java.util.Locale;
import java.util.regex.Pattern;

import org.saferschools.shared.RuleException;

/**
 * The number on an officer's warrant card: a work identifier that says nothing about the
 * person.
 *
 * @param value 2 to 12 capital letters and digits
 */
public record WarrantNumber(String value) {

	private static final Pattern PATTERN = Pattern.compile("[0-9A-Z]{2,12}");

	public WarrantNumber {
		if (!PATTERN.matcher(value).matches()) {
			throw new RuleException("warrant.wrong",
					"Warrant number must be 2 to 12 letters and digits, such as 4412 or P236987");
		}
	}

	/**
	 * Reads a warrant number as a person types it, in small letters and with spaces too.
	 * @throws RuleException when it is none
	 */
	public static WarrantNumber of(String text) {
		return new WarrantNumber(text.replaceAll("\\s", "").toUpperCase(Locale.ROOT));
	}

	@Override
	public String toString() {
		return this.value;
	}

}
