package org.saferschools.school;

import java.util.Objects;

import org.saferschools.shared.Urn;

/**
 * A checked row of the absence statistics. A figure that is suppressed is {@code null}:
 * missing, not zero.
 *
 * @param urn the school
 * @param academicYear the calendar year in which the academic year begins
 * @param persistent per cent of pupils who missed a tenth of their sessions or more
 * @param overall per cent of sessions missed
 */
public record AbsenceRow(Urn urn, int academicYear, Double persistent, Double overall) {

	public AbsenceRow {
		Objects.requireNonNull(urn);
		requirePercent(persistent);
		requirePercent(overall);
	}

	private static void requirePercent(Double value) {
		if (value != null && !(value >= 0 && value <= 100)) {
			throw new IllegalArgumentException(value + " is not from 0 to 100 per cent");
		}
	}

}
