package org.saferschools.shared;

/**
 * A rule of the domain refuses what a person asked for. The page shows the message beside
 * what they entered, so it says in plain English what was refused, why, and what can be
 * done instead.
 */
public class RuleException extends RuntimeException {

	private final String code;

	/**
	 * Creates a refusal.
	 * @param code short name of the rule for tests and logs, such as
	 * {@code lead.already-placed}
	 * @param message what was refused, why, and the way out
	 */
	public RuleException(String code, String message) {
		super(message);
		this.code = code;
	}

	/**
	 * Which rule refused.
	 * @return a short name that stays the same when the message is reworded
	 */
	public String code() {
		return this.code;
	}

}
