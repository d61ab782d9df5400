package org.saferschools.shared;

import java.util.Map;

import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

import org.springframework.dao.DataIntegrityViolationException;

/**
 * Turns a constraint that the database held into the rule that it stands for, so that two
 * people who do the same at once read the sentence that one of them alone would have
 * read.
 */
public final class BrokenConstraint {

	private BrokenConstraint() {
	}

	/**
	 * What to throw for a refused change.
	 * @param refused what the database answered
	 * @param rules the rules by the name of the constraint that holds them
	 * @return the rule, or the exception itself where no rule goes with the constraint
	 */
	public static RuntimeException asRule(DataIntegrityViolationException refused, Map<String, RuleException> rules) {
		String constraint = nameIn(refused);
		return (constraint != null && rules.containsKey(constraint)) ? rules.get(constraint) : refused;
	}

	private static String nameIn(DataIntegrityViolationException refused) {
		if (!(refused.getMostSpecificCause() instanceof PSQLException cause)) {
			return null;
		}
		ServerErrorMessage message = cause.getServerErrorMessage();
		return (message != null) ? message.getConstraint() : null;
	}

}
