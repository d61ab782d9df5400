package org.saferschools.overview;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

import org.saferschools.activity.ActivityRow;
import org.saferschools.incident.IncidentPoint;
import org.saferschools.incident.MonthCount;
import org.saferschools.prioritisation.DecidedTier;
import org.saferschools.prioritisation.SchoolScore;
import org.saferschools.prioritisation.SchoolTier;
import org.saferschools.school.School;

/**
 * What a school's page shows.
 *
 * @param school the school as the register has it
 * @param borough name of its borough, or empty outside any
 * @param bcu name of its BCU, or empty outside any
 * @param team name of the team that looks after it, or empty
 * @param score what the published ranking says of it; empty where it isn't ranked
 * @param tierChanges what alone would put it in another tier, in sentences
 * @param tier in which tier it is today; empty where it isn't ranked
 * @param decisions what people decided on its tier, the latest first
 * @param robberies robberies in its catchment
 * @param leads who leads it, led it, or is to lead it, the latest first; {@code null}
 * where the reader may not see
 * @param visits the latest work there; {@code null} where the reader may not see
 * @param planned the next work there; {@code null} where the reader may not see
 * @param mayPlace whether the reader may place an officer here
 * @param mayLog whether the reader may log a visit here
 */
public record SchoolPage(School school, Optional<String> borough, Optional<String> bcu, Optional<String> team,
		Optional<SchoolScore> score, List<String> tierChanges, Optional<SchoolTier> tier, List<DecidedTier> decisions,
		Catchment robberies, List<SchoolLead> leads, List<ActivityRow> visits, List<ActivityRow> planned,
		boolean mayPlace, boolean mayLog) {

	/** Whether the reader may see more than the ranking. */
	public boolean workOpen() {
		return this.leads != null;
	}

	/** The decision on its tier that holds today. */
	public Optional<DecidedTier> standing() {
		return this.decisions.stream().filter(DecidedTier::isInForce).findFirst();
	}

	/** Whether a lead waits for the school to be told. */
	public boolean leadWaits() {
		return workOpen() && this.leads.stream().anyMatch(SchoolLead::waits);
	}

	/**
	 * Robberies around a school.
	 *
	 * @param radius metres
	 * @param months the last 24 months that could be loaded, in order; none without a
	 * place or without data
	 * @param points map points of the last 12 months, those with most first
	 */
	public record Catchment(int radius, List<MonthCount> months, List<IncidentPoint> points) {

		private static final int YEAR = 12;

		static final Catchment NONE = new Catchment(0, List.of(), List.of());

		/** The last 12 months. */
		public List<MonthCount> lastYear() {
			return this.months.subList(Math.max(0, this.months.size() - YEAR), this.months.size());
		}

		/** The 12 months before those. */
		public List<MonthCount> yearBefore() {
			return this.months.subList(0, Math.max(0, this.months.size() - YEAR));
		}

		public int inLastYear() {
			return sum(lastYear());
		}

		public int inYearBefore() {
			return sum(yearBefore());
		}

		public YearMonth from() {
			return lastYear().get(0).month();
		}

		public YearMonth to() {
			return this.months.get(this.months.size() - 1).month();
		}

		public int most() {
			return this.months.stream().mapToInt(MonthCount::count).max().orElse(0);
		}

		private static int sum(List<MonthCount> months) {
			return months.stream().mapToInt(MonthCount::count).sum();
		}

	}

}
