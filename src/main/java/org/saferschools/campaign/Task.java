package org.saferschools.campaign;

import java.time.LocalDate;

/**
 * Something that has to be done for a campaign.
 *
 * @param id its number
 * @param title what
 * @param dueOn by when
 * @param doneOn when it was done, or {@code null}
 * @param doneBy by whom, user name, or {@code null}
 */
public record Task(long id, String title, LocalDate dueOn, LocalDate doneOn, String doneBy) {

	public boolean isDone() {
		return this.doneOn != null;
	}

	public boolean isOverdueOn(LocalDate today) {
		return !isDone() && this.dueOn.isBefore(today);
	}

}
