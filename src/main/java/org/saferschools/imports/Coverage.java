package org.saferschools.imports;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

import org.saferschools.incident.ForceCoverage;

/**
 * What is loaded, month by month, and what rankings used of it.
 *
 * @param forces the columns: every force of which anything is loaded, by name
 * @param months the rows, the latest first
 * @param others what has no months, by source
 * @param rankings those that are or were published, the latest first
 */
public record Coverage(List<String> forces, List<Month> months, List<Other> others, List<Ranking> rankings) {

	/**
	 * A month.
	 *
	 * @param month the month
	 * @param cells of each force, in order
	 * @param use what the published ranking has to do with it
	 */
	public record Month(YearMonth month, List<Cell> cells, Use use) {

	}

	/**
	 * A month of a force.
	 *
	 * @param force its name
	 * @param state how it is
	 * @param incidents rows in it
	 * @param importId which import brought them, {@code null} where nothing is there
	 */
	public record Cell(String force, State state, int incidents, Long importId) {

	}

	/**
	 * A source without months.
	 *
	 * @param source its name
	 * @param importId which import brought it last, {@code null} where none did
	 * @param at when
	 * @param covers what it covers, or empty
	 */
	public record Other(String source, Long importId, Instant at, String covers) {

	}

	/**
	 * What a ranking used.
	 *
	 * @param runId its number
	 * @param published whether everybody works on it now
	 * @param first the first month of crime that counts
	 * @param last the last
	 * @param incidents how many it counted
	 * @param forces how many of the months each force had given
	 * @param madeAt when it was made
	 * @param changed whether the crime of these months is other than it was
	 */
	public record Ranking(long runId, boolean published, YearMonth first, YearMonth last, int incidents,
			List<ForceCoverage> forces, Instant madeAt, boolean changed) {
	}

	/**
	 * How a month of a force is.
	 */
	public enum State {

		/** It is there. */
		LOADED("Loaded", "green"),
		/** It is there, in the place of an earlier version. */
		REPLACED("Replaced", "blue"),
		/** It is there, with less than half the usual rows, or with none that is kept. */
		PARTIAL("Partial", "yellow"),
		/** It isn't there, between others that are. */
		MISSING("Missing", "red"),
		/** It isn't there, nor is any earlier one. */
		NONE("None", "grey");

		private final String label;

		private final String colour;

		State(String label, String colour) {
			this.label = label;
			this.colour = colour;
		}

		public String label() {
			return this.label;
		}

		public String colour() {
			return this.colour;
		}

	}

	/**
	 * What the published ranking has to do with a month.
	 */
	public enum Use {

		/** It counts. */
		USED("Used"),
		/** It counts, but was brought in again after the ranking was made. */
		CHANGED_SINCE("Used; changed since"),
		/** It doesn't count. */
		UNUSED("Not used");

		private final String label;

		Use(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

}
