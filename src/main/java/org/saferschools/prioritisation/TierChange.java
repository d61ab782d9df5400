package org.saferschools.prioritisation;

import java.util.Locale;

import org.saferschools.prioritisation.forecast.Forecast;

/**
 * What alone would put a school in another tier.
 *
 * @param factor what would have to change
 * @param tier the tier it would then be in
 * @param from its value now
 * @param to the nearest value that is enough
 * @param count the plain 12-month count now; {@code null} for a factor that counts
 * nothing
 */
record TierChange(Factor factor, int tier, double from, double to, Integer count) {

	/** Such as "It would be in tier 2 if …". */
	String sentence() {
		return "It would be in tier %d if %s, all else being the same.".formatted(this.tier, condition());
	}

	private String condition() {
		return switch (this.factor) {
			case ROBBERY -> "about %s and not %s robberies were expected near it in %d months%s"
				.formatted(number(this.to), number(this.from), Forecast.MONTHS, aYear());
			case VIOLENCE, THEFT, BUS_JOURNEYS, VICTIMS ->
				"its %s, old ones counting less, came to about %s and not %s%s".formatted(this.factor.noun(2),
						number(this.to), number(this.from), aYear());
			case ABSENCE -> "%s and not %s per cent of its pupils were persistently absent".formatted(number(this.to),
					number(this.from));
			case DEPRIVATION ->
				"its deprivation were %s and not %s per cent".formatted(number(this.to), number(this.from));
			case PUPILS -> "it had %s and not %s pupils".formatted(number(this.to), number(this.from));
		};
	}

	/**
	 * What the same change would make of the plain count, where there is one to compare
	 * with.
	 */
	private String aYear() {
		return (this.count != null && this.count > 0 && this.from > 0)
				? " (about %,.0f and not %,d a year)".formatted(this.count * this.to / this.from, this.count) : "";
	}

	private static String number(double value) {
		return String.format(Locale.UK, (value < 10) ? "%.1f" : "%,.0f", value);
	}

}
