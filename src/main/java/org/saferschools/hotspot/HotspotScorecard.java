package org.saferschools.hotspot;

import java.time.YearMonth;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How right hotspots would have been, and how right those were that people worked with.
 *
 * @param settings under which the choices were made anew
 * @param past by month, the earliest first
 * @param sets what came to the cells of sets, the latest made first
 */
public record HotspotScorecard(HotspotSettings settings, List<PastChoice> past, List<JudgedSet> sets) {

	/** Whether there is a month to judge by. */
	public boolean judged() {
		return !this.past.isEmpty();
	}

	/**
	 * The mean of a figure over all months.
	 * @param percent share of the area
	 */
	public double mean(int percent, ToDoubleFunction<PastChoice.Top> figure) {
		return this.past.stream()
			.mapToDouble((choice) -> figure.applyAsDouble(choice.top(percent)))
			.average()
			.orElse(0);
	}

	/** The means of one share of the area after the other. */
	public List<Line> lines() {
		return CellHindsight.PERCENTS.stream()
			.map((percent) -> new Line(percent, this.past.get(this.past.size() - 1).top(percent).cells(),
					mean(percent, PastChoice.Top::hit), mean(percent, PastChoice.Top::plain),
					mean(percent, PastChoice.Top::perfect), mean(percent, PastChoice.Top::pai),
					mean(percent, PastChoice.Top::plainPai), mean(percent, PastChoice.Top::perfectPai),
					mean(percent, PastChoice.Top::pei), mean(percent, PastChoice.Top::plainPei)))
			.toList();
	}

	/**
	 * Means of a share of the area.
	 *
	 * @param percent the share
	 * @param cells how many cells that is
	 * @param hit share of the robberies caught
	 * @param plainHit the same by plain counts
	 * @param perfectHit the same by the perfect choice
	 * @param pai prediction accuracy index
	 * @param plainPai the same by plain counts
	 * @param perfectPai the same by the perfect choice
	 * @param pei prediction efficiency index
	 * @param plainPei the same by plain counts
	 */
	public record Line(int percent, int cells, double hit, double plainHit, double perfectHit, double pai,
			double plainPai, double perfectPai, double pei, double plainPei) {
	}

	/**
	 * A set that was made, and what came to its cells.
	 *
	 * @param set which
	 * @param until the last of the months it is held against
	 * @param robberies that came in all cells
	 * @param tops by share of the area
	 */
	public record JudgedSet(HotspotSet set, YearMonth until, int robberies, List<PastChoice.Top> tops) {
	}

}
