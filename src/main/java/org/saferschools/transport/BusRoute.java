package org.saferschools.transport;

import java.time.LocalDate;

/**
 * A bus route.
 *
 * @param name such as "250"
 * @param school whether it is one for schools
 * @param goneOn the day from which no file named it any more; {@code null} while it runs
 */
public record BusRoute(String name, boolean school, LocalDate goneOn) {

	/** Whether it runs on a day, as far as the files tell. */
	public boolean runsOn(LocalDate day) {
		return this.goneOn == null || day.isBefore(this.goneOn);
	}

}
