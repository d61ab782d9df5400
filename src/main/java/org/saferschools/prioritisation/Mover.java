package org.saferschools.prioritisation;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.saferschools.school.PeerGroup;
import org.saferschools.shared.Urn;

/**
 * A school whose rank is another one in the later of two runs.
 *
 * @param urn which school
 * @param name its name
 * @param group its peers
 * @param rankBefore its rank in the earlier run
 * @param rank its rank in the later run
 * @param tierBefore its tier in the earlier run
 * @param tier its tier in the later run
 * @param needBefore its need in the earlier run, 0 to 100
 * @param need its need in the later run
 * @param cause the factor that moved it most; empty where others moved around it
 */
public record Mover(Urn urn, String name, PeerGroup group, int rankBefore, int rank, int tierBefore, int tier,
		double needBefore, double need, Optional<Cause> cause) {

	/** Whether it stands higher among its peers now. */
	public boolean up() {
		return this.rank < this.rankBefore;
	}

	/** How many places it moved; 0 for a school that was asked for and stays. */
	public int places() {
		return Math.abs(this.rank - this.rankBefore);
	}

	/** Such as "robberies in 12 months 9 → 21", or that others moved. */
	public String reason() {
		return this.cause.map(Cause::inWords).orElse("others moved around it");
	}

	/**
	 * What moved a school.
	 *
	 * @param factor whose part of need changed most in the direction of the move
	 * @param partBefore its part in the earlier run
	 * @param part its part in the later run
	 * @param countBefore the plain 12-month count of the earlier run; {@code null} for a
	 * factor that counts nothing
	 * @param count that of the later run
	 */
	public record Cause(Factor factor, double partBefore, double part, Integer countBefore, Integer count) {

		/**
		 * The one that moved a school furthest in the direction in which it went.
		 * @param causes one for each factor
		 * @param up the direction
		 * @return empty where none did
		 */
		static Optional<Cause> strongest(Stream<Cause> causes, boolean up) {
			return causes.max(Comparator.comparingDouble((cause) -> cause.along(up)))
				.filter((cause) -> cause.along(up) > 0);
		}

		private double along(boolean up) {
			return up ? this.part - this.partBefore : this.partBefore - this.part;
		}

		/** The plain counts where they tell the same story, else the points. */
		String inWords() {
			return countsAgree()
					? "%s in 12 months %,d → %,d".formatted(this.factor.noun(2), this.countBefore, this.count)
					: "%s %.1f → %.1f points".formatted(this.factor.shortLabel().toLowerCase(Locale.UK),
							this.partBefore, this.part);
		}

		private boolean countsAgree() {
			return this.count != null && this.countBefore != null
					&& (this.count - this.countBefore) * (this.part - this.partBefore) > 0;
		}

	}

}
