package org.saferschools.activity;

import java.util.Locale;

import org.saferschools.shared.RuleException;

/**
 * A kind of work or a topic, as it is kept.
 *
 * @param code what records say
 * @param name what people read, 3 to 80 characters
 * @param active whether it may be planned and logged
 * @param seasonFrom first month of its season, 1 to 12, {@code null} for all year
 * @param seasonTo last month of its season, {@code null} for all year
 * @param version which version it is
 */
public record CatalogueEntry(String code, String name, boolean active, Integer seasonFrom, Integer seasonTo,
		int version) {

	/** Longest name, in characters. */
	public static final int LONGEST_NAME = 80;

	private static final int LONGEST_CODE = 40;

	/** A topic that is new, with a code made of its name. */
	public static CatalogueEntry newTopic(String name, Integer seasonFrom, Integer seasonTo) {
		String code = name.strip().toUpperCase(Locale.UK).replaceAll("[^A-Z0-9]+", "_").replaceAll("^_+|_+$", "");
		return new CatalogueEntry(code.substring(0, Math.min(code.length(), LONGEST_CODE)), name.strip(), true,
				seasonFrom, seasonTo, 0);
	}

	/** When it is done; {@code null} for all year. */
	public Season season() {
		return Season.of(this.seasonFrom, this.seasonTo);
	}

	void check() {
		if (this.code.length() < 2 || this.name.isBlank() || this.name.length() > LONGEST_NAME) {
			throw new RuleException("name.shape", "Name must have 2 to 80 characters, letters among them");
		}
		if ((this.seasonFrom == null) != (this.seasonTo == null)) {
			throw new RuleException("seasonTo.half", "Choose the first and the last month, or neither");
		}
	}

	String inWords() {
		return "%s, %s, %s".formatted(this.name, this.active ? "active" : "not active",
				(season() != null) ? season().label() : "all year");
	}

}
