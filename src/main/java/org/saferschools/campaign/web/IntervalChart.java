package org.saferschools.campaign.web;

import java.util.List;

import org.saferschools.campaign.EffectPage;
import org.saferschools.campaign.effect.RateRatio;

/**
 * Rate ratios and their intervals, drawn on a logarithmic scale from a quarter to four
 * times as much.
 *
 * @param lines one for each phase of which the ratio is known
 */
record IntervalChart(List<Line> lines) {

	private static final double END = Math.log(4);

	private static final int ROW = 40;

	static IntervalChart of(EffectPage effect) {
		return new IntervalChart(effect.rows()
			.stream()
			.filter((row) -> row.shown().ratio().isPresent())
			.map((row) -> Line.of(row.phase().label(), row.shown().ratio().get()))
			.toList());
	}

	public int height() {
		return this.lines.size() * ROW;
	}

	/** Where a line stands from above. */
	public int middle(int number) {
		return number * ROW + ROW / 2;
	}

	/** Where a ratio stands, per cent of the width. */
	private static double at(double ratio) {
		double log = Math.log(Math.max(ratio, 1e-6));
		return 100 * (Math.max(-END, Math.min(END, log)) + END) / (2 * END);
	}

	/**
	 * A phase's interval.
	 *
	 * @param label of the phase
	 * @param ratio what is drawn
	 * @param low where it begins, per cent of the width
	 * @param middle where the estimate stands
	 * @param high where it ends
	 */
	record Line(String label, RateRatio ratio, double low, double middle, double high) {

		private static Line of(String label, RateRatio ratio) {
			return new Line(label, ratio, at(ratio.low()), at(ratio.ratio()), at(ratio.high()));
		}

	}

}
