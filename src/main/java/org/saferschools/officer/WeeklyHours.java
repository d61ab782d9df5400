package org.saferschools.officer;

import java.math.BigDecimal;
import java.math.RoundingMode;

import org.saferschools.shared.RuleException;

/**
 * Hours a week that an officer has for schools.
 *
 * @param value 0.5 to 60, to a tenth of an hour
 */
public record WeeklyHours(BigDecimal value) {

	private static final BigDecimal FEWEST = new BigDecimal("0.5");

	private static final BigDecimal MOST = new BigDecimal("60");

	public WeeklyHours {
		if (value.compareTo(FEWEST) < 0 || value.compareTo(MOST) > 0) {
			throw new RuleException("hours.range", "Weekly hours must be between 0.5 and 60");
		}
		if (value.stripTrailingZeros().scale() > 1) {
			throw new RuleException("hours.precision", "Weekly hours must have at most one decimal place, like 37.5");
		}
		value = value.setScale(1, RoundingMode.UNNECESSARY);
	}

	public static WeeklyHours of(String hours) {
		return new WeeklyHours(new BigDecimal(hours));
	}

}
