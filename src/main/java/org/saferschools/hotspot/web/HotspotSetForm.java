package org.saferschools.hotspot.web;

import java.time.YearMonth;

/**
 * As of which month a set is made.
 */
class HotspotSetForm {

	private YearMonth asOf;

	/** {@code null} for the latest. */
	public YearMonth getAsOf() {
		return this.asOf;
	}

	public void setAsOf(YearMonth asOf) {
		this.asOf = asOf;
	}

}
