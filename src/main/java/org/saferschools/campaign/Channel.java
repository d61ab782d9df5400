package org.saferschools.campaign;

import java.time.LocalDate;
import java.util.List;

/**
 * A channel of a campaign.
 *
 * @param id its number
 * @param kind which
 * @param firstDay first day on which it is shown
 * @param lastDay last day
 * @param budget pounds
 * @param spent pounds, {@code null} while nobody has said
 * @param plannedReach people or views that were planned, or {@code null}
 * @param reach people or views that it had, or {@code null}
 * @param targets numbers of the areas where it is shown; empty for all of them
 */
public record Channel(long id, ChannelKind kind, LocalDate firstDay, LocalDate lastDay, int budget, Integer spent,
		Integer plannedReach, Integer reach, List<Long> targets) {

	/** Pence for each that was reached, or {@code null} while either isn't known. */
	public Double pencePerReach() {
		return (this.spent == null || this.reach == null || this.reach == 0) ? null : 100.0 * this.spent / this.reach;
	}

}
