package org.saferschools.scenario;

import java.util.Objects;

import org.saferschools.shared.Urn;

/**
 * A school in a scenario.
 *
 * @param urn which school
 * @param school its name
 * @param tier its tier, 1 to 3
 * @param need its need, 0 to 100
 * @param hours hundredths of an hour a week that it takes
 * @param todayId who leads it today, {@code null} for nobody
 * @param today what colleagues call them
 * @param placedId who would lead it of those who are there, {@code null} for nobody or a
 * newcomer
 * @param placed what colleagues call them
 * @param newcomer which newcomer would lead it, {@code null} for none
 */
public record ScenarioLine(Urn urn, String school, int tier, double need, int hours, Long todayId, String today,
		Long placedId, String placed, Integer newcomer) {

	public boolean isLedThen() {
		return this.placedId != null || this.newcomer != null;
	}

	/** Whether it has a lead today and would have none. */
	public boolean isLost() {
		return this.todayId != null && !isLedThen();
	}

	/** Whether it has no lead today and would have one. */
	public boolean isGained() {
		return this.todayId == null && isLedThen();
	}

	/** Whether it would have another lead than today. */
	public boolean isMoved() {
		return this.todayId != null && isLedThen() && !Objects.equals(this.todayId, this.placedId);
	}

	/** Who would lead it, in words. */
	public String then() {
		return (this.newcomer != null) ? "New officer " + this.newcomer
				: (this.placed != null) ? this.placed : "Nobody";
	}

	/** Who leads it today, in words. */
	public String now() {
		return (this.today != null) ? this.today : "Nobody";
	}

}
