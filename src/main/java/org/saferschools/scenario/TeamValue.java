package org.saferschools.scenario;

import java.util.stream.Stream;

/**
 * What more hours would be worth in a team.
 *
 * @param teamId which team
 * @param team its name
 * @param asIs the best placement as the team is
 * @param oneOfficer the best with an officer more
 * @param officerHours hundredths of an hour a week that the officer more would have
 * @param tenHours the best with ten hours a week more
 */
public record TeamValue(int teamId, String team, ScenarioFigures asIs, ScenarioFigures oneOfficer, int officerHours,
		ScenarioFigures tenHours) {

	/** Whether all three placements are known. */
	public boolean isReady() {
		return isReady(this.asIs) && isReady(this.oneOfficer) && isReady(this.tenHours);
	}

	/** Whether any of the three is still searched. */
	public boolean isUnderWay() {
		return Stream.of(this.asIs, this.oneOfficer, this.tenHours)
			.anyMatch((figures) -> figures.scenario().state().isUnderWay());
	}

	private static boolean isReady(ScenarioFigures figures) {
		return figures.scenario().state().isReady();
	}

	/** Points of need more that an officer more would cover. */
	public double pointsOfOneOfficer() {
		return points(this.oneOfficer);
	}

	/** Points of need more that ten hours a week more would cover. */
	public double pointsOfTenHours() {
		return points(this.tenHours);
	}

	/**
	 * Schools more with an officer more; below zero where a few of great need take the
	 * place of many.
	 */
	public int schoolsOfOneOfficer() {
		return this.oneOfficer.all().ledThen() - this.asIs.all().ledThen();
	}

	/** Schools more with ten hours a week more. */
	public int schoolsOfTenHours() {
		return this.tenHours.all().ledThen() - this.asIs.all().ledThen();
	}

	private double points(ScenarioFigures more) {
		return more.all().needThen() - this.asIs.all().needThen();
	}

	/**
	 * By how many points the values may be wrong at most, since placements are proved
	 * within a gap and not the best.
	 */
	public double error() {
		return this.asIs.scenario().found().pointsOpen() + Math.max(this.oneOfficer.scenario().found().pointsOpen(),
				this.tenHours.scenario().found().pointsOpen());
	}

}
