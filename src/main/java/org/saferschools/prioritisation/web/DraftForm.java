package org.saferschools.prioritisation.web;

import java.time.YearMonth;

/**
 * As of which month a run is made.
 */
class DraftForm {

	private YearMonth asOf;

	/** {@code null} for the latest month that is loaded. */
	public YearMonth getAsOf() {
		return this.asOf;
	}

	public void setAsOf(YearMonth asOf) {
		this.asOf = asOf;
	}

}
