package org.saferschools.scenario;

import java.time.Instant;

/**
 * One version of a question, and how good the answer is.
 *
 * @param id its number
 * @param rootId number of its first version
 * @param version 1 or more
 * @param purpose what it was asked for
 * @param name what it is called
 * @param teamId about which team
 * @param teamName its name
 * @param mergedId the team that would be one with it, {@code null} for none
 * @param mergedName its name
 * @param askedBy username
 * @param askedAt when
 * @param state how far it is
 * @param found how good the best so far is, {@code null} for nothing yet
 * @param message what went wrong, may be empty
 */
public record Scenario(long id, long rootId, int version, Purpose purpose, String name, int teamId, String teamName,
		Integer mergedId, String mergedName, String askedBy, Instant askedAt, ScenarioState state, Found found,
		String message) {

	/** "South team", or "South team and West team as one". */
	public String teams() {
		return (this.mergedId == null) ? this.teamName : "%s and %s as one".formatted(this.teamName, this.mergedName);
	}

	/**
	 * How good a placement is.
	 *
	 * @param cost what it costs
	 * @param bound no placement costs less
	 * @param pointCost what a point of need costs in the tier where it costs least,
	 * {@code null} while it is searched
	 */
	public record Found(long cost, long bound, Integer pointCost) {

		private static final double TENTHS = 10;

		/** Per cent of the cost that might be saved at most. */
		public double gapPercent() {
			return (this.cost <= this.bound) ? 0 : 100.0 * (this.cost - this.bound) / this.cost;
		}

		/**
		 * Points of need that the best possible might cover beyond this, at most: as many
		 * as all that might be saved could pay for.
		 */
		public double pointsOpen() {
			return (this.cost - this.bound) / (TENTHS * Math.max(1, this.pointCost));
		}

	}

}
