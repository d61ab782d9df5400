package org.saferschools.hotspot;

import java.time.YearMonth;
import java.util.List;

/**
 * How right a choice of cells would have been that could have been made at the end of a
 * month.
 *
 * @param known the last month that was known
 * @param until the last month it is held against
 * @param robberies that came in all cells, N
 * @param cells of the area, A
 * @param tops by share of the area
 */
public record PastChoice(YearMonth known, YearMonth until, int robberies, int cells, List<Top> tops) {

	/**
	 * The choice of a share of the area.
	 * @param percent one of {@link CellHindsight#PERCENTS}
	 */
	public Top top(int percent) {
		return this.tops.stream().filter((top) -> top.percent == percent).findFirst().orElseThrow();
	}

	/**
	 * The first cells of an order.
	 *
	 * @param percent share of the area that was asked for
	 * @param cells how many that is, a
	 * @param share of the area that this really is, a/A
	 * @param hit share of the robberies that came to them, n/N
	 * @param plain the same of the cells with most robberies in the months counted; of
	 * cells with the same number as many as there is room for, by the mean
	 * @param perfect the same of the cells to which most came
	 */
	public record Top(int percent, int cells, double share, double hit, double plain, double perfect) {

		/** Prediction accuracy index, (n/N) / (a/A). */
		public double pai() {
			return this.hit / this.share;
		}

		public double plainPai() {
			return this.plain / this.share;
		}

		public double perfectPai() {
			return this.perfect / this.share;
		}

		/** Prediction efficiency index: the accuracy over that of the perfect choice. */
		public double pei() {
			return this.hit / this.perfect;
		}

		public double plainPei() {
			return this.plain / this.perfect;
		}

		/** The accuracy over that of plain counts. */
		public double gain() {
			return this.hit / this.plain;
		}

	}

}
