package org.saferschools.proposal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

import org.saferschools.assignment.placing.Aims;

/**
 * A proposal, without its schools.
 *
 * @param id its number
 * @param teamId whose schools and officers
 * @param teamName the team's name
 * @param batchId number of the first proposal of the same job
 * @param baseId the proposal around which it was searched, {@code null} for none
 * @param asked who asked for it, and when
 * @param seconds the longest search
 * @param aims what it is judged by
 * @param state how far it is
 * @param stopAsked whether somebody wants the best so far
 * @param startedAt when the search began, {@code null} until then
 * @param found what the search found so far, {@code null} until it found anything
 * @param message why it failed, or what else to know; may be empty
 * @param fingerprint of the ground it stands on, {@code null} until it is made
 * @param acceptance who accepted it, {@code null} until then
 */
public record Proposal(long id, int teamId, String teamName, long batchId, Long baseId, Asked asked, int seconds,
		Aims aims, ProposalState state, boolean stopAsked, Instant startedAt, Found found, String message,
		String fingerprint, Acceptance acceptance) {

	/**
	 * Who asked, and when.
	 *
	 * @param by user name
	 * @param at when
	 */
	public record Asked(String by, Instant at) {
	}

	/**
	 * How good the best placement so far is.
	 *
	 * @param cost what it costs
	 * @param bound what no placement costs less than
	 * @param took how long the search took, {@code null} while it goes on
	 */
	public record Found(long cost, long bound, Duration took) {

		/** How far it may be from the best possible, per cent of its cost. */
		public double gapPercent() {
			return (this.cost <= this.bound) ? 0 : 100.0 * (this.cost - this.bound) / this.cost;
		}

		/** The proof as a part of a sentence: "within 0.4% of the best possible". */
		public String inWords() {
			if (this.cost <= this.bound) {
				return "the best possible";
			}
			return String.format(Locale.UK,
					(gapPercent() < 0.1) ? "within %.2f%% of the best possible" : "within %.1f%% of the best possible",
					roundedUp());
		}

		/** So that the proof never claims more than it holds. */
		private double roundedUp() {
			double grain = (gapPercent() < 0.1) ? 100 : 10;
			return Math.ceil(gapPercent() * grain - 1e-9) / grain;
		}

	}

	/**
	 * Who accepted it.
	 *
	 * @param by user name
	 * @param at when
	 * @param startsOn first day of its leads
	 */
	public record Acceptance(String by, Instant at, LocalDate startsOn) {
	}

}
