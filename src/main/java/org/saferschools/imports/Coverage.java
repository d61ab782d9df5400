package org.saferschools.imports;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

import org.saferschools.incident.ForceCoverage;

/**
 * What is loaded, month by month, and what rankings used of it.
 *
 * @param forces the columns: every force of which anything is loaded, by name, and the
 * force extract
 * @param months the rows, the latest first
 * @param absence academic years of absence, the latest first
 * @param others what has no months, by source
 * @param rankings those that are or were published, the latest first
 */
public record Coverage(List<String> forces, List<Month> months, List<Year> absence, List<Other> others,
		List<Ranking> rankings) {

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
	 * @param force its name, or that of the force extract
	 * @param state how it is
	 * @param incidents rows in it
	 * @param importId which import brought them, {@code null} where nothing is there
	 */
	public record Cell(String force, State state, int incidents, Long importId) {

	}

	/**
	 * An academic year of absence.
	 *
	 * @param from the calendar year in which it begins
	 * @param state how it is
	 * @param schools how many it has
	 * @param importId which import brought it last, {@code null} where nothing is there
	 */
	public record Year(int from, State state, int schools, Long importId) {

		/** Such as "2023/24". */
		public String label() {
			return "%d/%02d".formatted(this.from, (this.from + 1) % 100);
		}

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

		/**
		 * How a month or year is among the others of its kind.
		 * @param rows of every one that is loaded
		 * @param replaced whether it was brought in more than once
		 */
		static <P extends Comparable<P>> State of(P period, Map<P, Integer> rows, boolean replaced) {
			if (!rows.containsKey(period)) {
				return rows.keySet().stream().anyMatch((other) -> other.compareTo(period) < 0) ? MISSING : NONE;
			}
			int usual = rows.values().stream().sorted().toList().get(rows.size() / 2);
			if (rows.get(period) == 0 || 2 * rows.get(period) < usual) {
				return PARTIAL;
			}
			return replaced ? REPLACED : LOADED;
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
