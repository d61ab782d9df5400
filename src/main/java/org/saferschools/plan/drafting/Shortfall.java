package org.saferschools.plan.drafting;

/**
 * Contacts that a draft couldn't give to a school.
 *
 * @param urn the school
 * @param missing how many
 * @param reason why
 */
public record Shortfall(int urn, int missing, Reason reason) {

	/**
	 * Why contacts couldn't be given.
	 */
	public enum Reason {

		/** Nobody of the team has hours left on days on which the school is open. */
		NO_HOURS("No officer has hours left when it is open"),
		/** The school has no open day left. */
		NO_OPEN_DAY("It has too few open days left");

		private final String label;

		Reason(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

}
