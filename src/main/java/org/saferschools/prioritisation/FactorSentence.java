package org.saferschools.prioritisation;

import java.util.Locale;

import org.saferschools.school.PeerGroup;

/**
 * Says in words what a factor found at a school, always with the number.
 *
 * @param group the school's peers
 * @param asOf the run's latest month in words
 * @param parameters of the run
 */
record FactorSentence(PeerGroup group, String asOf, RunParameters parameters) {

	String of(Factor factor, double value, Integer count, double percentile, boolean imputed) {
		if (imputed) {
			return "Not known for this school: the middle value of %s, %s, stands in.".formatted(peers(),
					number(value, factor));
		}
		return switch (factor) {
			case ROBBERY, VIOLENCE, THEFT -> counted(factor, value, count, percentile);
			case DEPRIVATION ->
				"%s of pupils have free school meals, %s.".formatted(number(value, factor), among(percentile));
			case PUPILS -> "%s pupils on roll, %s.".formatted(number(value, factor), among(percentile));
			case BUS_JOURNEYS, VICTIMS, ABSENCE ->
				"%s %s, %s.".formatted(number(value, factor), factor.noun(value), among(percentile));
		};
	}

	String ofInactive(Factor factor) {
		return this.parameters.inactive().get(this.group).get(factor)
				+ ". Its weight is shared among the other factors.";
	}

	private String counted(Factor factor, double value, Integer count, double percentile) {
		if (value == 0) {
			return "No %s within %,d m in the %d months to %s.".formatted(factor.noun(0),
					this.parameters.catchmentRadius(), this.parameters.windowMonths(), this.asOf);
		}
		return "%,d %s within %,d m in the 12 months to %s. Counting recent months most, that is %s.".formatted(count,
				factor.noun(count), this.parameters.catchmentRadius(), this.asOf, among(percentile));
	}

	private String among(double percentile) {
		return (percentile < 1) ? "less than at almost all " + peers()
				: "more than at %d%% of %s".formatted((int) percentile, peers());
	}

	private String peers() {
		return this.group.label().toLowerCase(Locale.UK) + " schools";
	}

	private static String number(double value, Factor factor) {
		return (factor == Factor.PUPILS) ? String.format(Locale.UK, "%,.0f", value)
				: String.format(Locale.UK, "%.1f%%", value);
	}

}
