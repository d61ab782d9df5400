package org.saferschools.hotspot;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.saferschools.incident.MonthWindow;

/**
 * Chooses cells anew at each past month, by the code that makes sets and from nothing
 * later, and holds the choice against what came in the next months. Beside it stand the
 * plain counts and the perfect choice.
 */
public final class CellHindsight {

	/** Shares of the area, per cent. */
	public static final List<Integer> PERCENTS = List.of(1, 2, 5);

	/** A choice is held against so many months: a term. */
	public static final int AHEAD = 3;

	private final CellGrid grid;

	private final CellCounts counts;

	private final HotspotSettings settings;

	CellHindsight(CellGrid grid, CellCounts counts, HotspotSettings settings) {
		this.grid = grid;
		this.counts = counts;
		this.settings = settings;
	}

	/**
	 * Judges every month with the counted months before it and as many as are judged
	 * after it.
	 * @param loaded by month of the window; months that aren't loaded are no evidence
	 * @return by month, the earliest first
	 */
	List<PastChoice> of(boolean[] loaded) {
		return IntStream.rangeClosed(this.settings.months(), this.counts.window().months() - AHEAD)
			.filter((end) -> IntStream.range(end - this.settings.months(), end + AHEAD)
				.allMatch((month) -> loaded[month]))
			.mapToObj(this::at)
			.filter((choice) -> choice.robberies() > 0)
			.toList();
	}

	private PastChoice at(int end) {
		MonthWindow window = this.counts.window();
		CellOrder order = CellOrder.of(this.grid, this.counts, end, this.settings);
		int[] plain = this.counts.between(end - this.settings.months(), end);
		int[] came = this.counts.between(end, end + AHEAD);
		return new PastChoice(window.month(end - 1), window.month(end + AHEAD - 1), IntStream.of(came).sum(),
				came.length, PERCENTS.stream().map((percent) -> top(percent, order, plain, came)).toList());
	}

	private static PastChoice.Top top(int percent, CellOrder order, int[] plain, int[] came) {
		int cells = CellOrder.share(came.length, percent);
		double all = IntStream.of(came).sum();
		return new PastChoice.Top(percent, cells, cells / (double) came.length,
				IntStream.of(order.first(cells)).map((cell) -> came[cell]).sum() / all, most(plain, came, cells) / all,
				most(came, came, cells) / all);
	}

	/**
	 * What came to the cells with most; of those that tie for the last places, the mean.
	 */
	private static double most(int[] counts, int[] came, int cells) {
		int[] sorted = counts.clone();
		Arrays.sort(sorted);
		int border = sorted[sorted.length - cells];
		int[] above = IntStream.range(0, counts.length).filter((cell) -> counts[cell] > border).toArray();
		double tied = IntStream.range(0, counts.length)
			.filter((cell) -> counts[cell] == border)
			.map((cell) -> came[cell])
			.average()
			.orElse(0);
		return IntStream.of(above).map((cell) -> came[cell]).sum() + (cells - above.length) * tied;
	}

}
