package org.saferschools.patrol;

import org.saferschools.shared.Urn;

/**
 * How many patrols a school had this term, beside what its tier is promised.
 *
 * @param urn the school
 * @param name its name
 * @param tier its tier, {@code null} where it isn't ranked
 * @param promised patrols that the tier is promised in the whole term
 * @param dueByNow of these by today, in proportion to the weeks that have begun
 * @param delivered patrols done this term
 * @param planned patrols still to come this term
 */
public record Dosage(Urn urn, String name, Integer tier, int promised, double dueByNow, int delivered, int planned) {

	/** From how many times what is due by now a school has too many. */
	private static final double TOO_MANY = 1.5;

	/** Fewer than this are no sign of too many. */
	private static final int A_FEW = 3;

	private static final double IN_TIME = 0.8;

	/** How delivered stands to promised. */
	public Verdict verdict() {
		if (this.promised == 0) {
			return (this.delivered == 0) ? Verdict.NONE_PROMISED : Verdict.BEYOND_PROMISE;
		}
		if (this.delivered == 0) {
			return Verdict.NEVER;
		}
		if (this.delivered >= A_FEW && this.delivered > TOO_MANY * this.dueByNow) {
			return Verdict.OVER;
		}
		return (this.delivered >= IN_TIME * this.dueByNow) ? Verdict.AS_PROMISED : Verdict.BEHIND;
	}

	/** How delivered stands to promised. */
	public enum Verdict {

		/** None this term, though some are promised. */
		NEVER("Never patrolled"),

		/** Less than four fifths of what is due by now. */
		BEHIND("Behind"),

		/** At least four fifths of what is due by now. */
		AS_PROMISED("As promised"),

		/** More than one and a half times what is due by now. */
		OVER("Over-patrolled"),

		/** Patrolled though its tier is promised none. */
		BEYOND_PROMISE("None promised, patrolled"),

		/** Its tier is promised none, and it had none. */
		NONE_PROMISED("None promised");

		private final String label;

		Verdict(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

}
