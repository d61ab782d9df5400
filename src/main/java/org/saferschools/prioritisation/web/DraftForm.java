package org.saferschools.prioritisation.web;

import java.time.YearMonth;

import org.saferschools.prioritisation.RobberyScope;

/**
 * As of which month a run is made, and which robberies it counts.
 */
class DraftForm {

	private YearMonth asOf;

	private RobberyScope scope = RobberyScope.ALL;

	/** {@code null} for the latest month that is loaded. */
	public YearMonth getAsOf() {
		return this.asOf;
	}

	public void setAsOf(YearMonth asOf) {
		this.asOf = asOf;
	}

	public RobberyScope getScope() {
		return this.scope;
	}

	public void setScope(RobberyScope scope) {
		this.scope = (scope != null) ? scope : RobberyScope.ALL;
	}

}
