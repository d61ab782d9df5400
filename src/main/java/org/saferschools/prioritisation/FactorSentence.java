package org.saferschools.prioritisation;

import java.util.Locale;

import org.saferschools.prioritisation.forecast.Forecast;
import org.saferschools.school.PeerGroup;

/**
 * Says in words what a factor found at a school, always with the number.
 *
 * @param group the school's peers
 * @param asOf the run's latest month in words
 * @param parameters of the run
 * @param expected robberies to come near the school, or {@code null}
 * @param journeys where on the way home robberies were, or {@code null}
 */
record FactorSentence(PeerGroup group, String asOf, RunParameters parameters, ExpectedCount expected, String journeys) {

	String of(Factor factor, double value, Integer count, double percentile, boolean imputed) {
		if (imputed) {
			return "Not known for this school: the middle value of %s, %s, stands in.".formatted(peers(),
					number(value, factor));
		}
		return switch (factor) {
			case ROBBERY -> robberies(count, percentile);
			case VIOLENCE, THEFT -> counted(factor, value, count, percentile);
			case BUS_JOURNEYS -> onTheWay(count, percentile);
			case VICTIMS -> victims(count, percentile);
			case ABSENCE -> "%s of pupils persistently absent, %s.".formatted(number(value, factor), among(percentile));
			case DEPRIVATION ->
				"%s %s, %s.".formatted(number(value, factor), this.parameters.deprivation().words(), among(percentile));
			case PUPILS -> "%s pupils on roll, %s.".formatted(number(value, factor), among(percentile));
		};
	}

	String ofInactive(Factor factor) {
		return this.parameters.inactive().get(this.group).get(factor)
				+ ". Its weight is shared among the other factors.";
	}

	private String robberies(int count, double percentile) {
		String plain = "%,d %s within %,d m in the 12 months to %s%s.".formatted(count, Factor.ROBBERY.noun(count),
				this.parameters.catchmentRadius(), this.asOf, (this.parameters.scope() == RobberyScope.ALL) ? ""
						: ", on afternoons of school days with victims aged 11 to 17");
		if (this.expected == null) {
			return plain + " That is %s.".formatted(among(percentile));
		}
		return plain + " About %s expected in the %s months after, likely %s: %s.".formatted(this.expected.rounded(),
				(Forecast.MONTHS == 3) ? "three" : Forecast.MONTHS, this.expected.range(), among(percentile));
	}

	private String counted(Factor factor, double value, Integer count, double percentile) {
		if (value == 0) {
			return "No %s within %,d m in the %d months to %s.".formatted(factor.noun(0),
					this.parameters.catchmentRadius(), this.parameters.windowMonths(), this.asOf);
		}
		return "%,d %s within %,d m in the 12 months to %s. Counting recent months most, that is %s.".formatted(count,
				factor.noun(count), this.parameters.catchmentRadius(), this.asOf, among(percentile));
	}

	private String onTheWay(int count, double percentile) {
		if (count == 0) {
			return "No robberies at bus stops on the way home in the 12 months to %s.".formatted(this.asOf);
		}
		return "%,d %s near bus stops on the way home in the 12 months to %s, %s. Counting near ones most, that is %s."
			.formatted(count, (count == 1) ? "robbery" : "robberies", this.asOf, this.journeys, among(percentile));
	}

	private String victims(int count, double percentile) {
		return "%,d %s aged 11 to 17 within %,d m on afternoons of school days in the 12 months to %s, %s.".formatted(
				count, (count == 1) ? "victim" : "victims", this.parameters.catchmentRadius(), this.asOf,
				among(percentile));
	}

	private String among(double percentile) {
		return (percentile < 1) ? "less than at almost all " + peers()
				: "more than at %d%% of %s".formatted((int) percentile, peers());
	}

	private String peers() {
		return this.group.label().toLowerCase(Locale.UK) + " schools";
	}

	private static String number(double value, Factor factor) {
		return switch (factor) {
			case ABSENCE, DEPRIVATION -> String.format(Locale.UK, "%.1f%%", value);
			case PUPILS -> String.format(Locale.UK, "%,.0f", value);
			default -> String.format(Locale.UK, "%,.1f", value);
		};
	}

}
