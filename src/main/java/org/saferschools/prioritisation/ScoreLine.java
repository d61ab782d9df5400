package org.saferschools.prioritisation;

/**
 * A figure of the scorecard over all its months, and what to make of it.
 *
 * @param figure its name
 * @param definition what it is, in plain words
 * @param forecast what the forecast came to
 * @param plain what the plain count of 12 months came to; empty where it has no such
 * figure
 * @param verdict a sentence that may be unfavourable
 * @param standing how good that is
 */
public record ScoreLine(String figure, String definition, String forecast, String plain, String verdict,
		Standing standing) {

	/**
	 * How good a figure is.
	 */
	public enum Standing {

		BETTER("Better"), ALIKE("Alike"), WORSE("Worse"), AS_MEANT("As meant"), NOT_AS_MEANT("Not as meant"),
		FOR_INFORMATION("For information");

		private final String label;

		Standing(String label) {
			this.label = label;
		}

		public String label() {
			return this.label;
		}

	}

}
