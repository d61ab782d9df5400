package org.saferschools.officer.web;

import java.util.function.UnaryOperator;

import org.saferschools.shared.RuleException;

import org.springframework.validation.BindingResult;

/**
 * Tries what a form asks for, and shows a rule that refuses beside the field it is about.
 */
final class Attempt {

	private Attempt() {
	}

	/**
	 * Calls the service, unless the form has errors already.
	 * @param errors where a refusal is shown
	 * @param fieldOf the form's field that a rule is about, by the rule's code;
	 * {@code null} for the form as a whole
	 * @param call the one service call
	 * @return whether it was done; otherwise the form goes back to the person
	 */
	static boolean succeeds(BindingResult errors, UnaryOperator<String> fieldOf, Runnable call) {
		if (errors.hasErrors()) {
			return false;
		}
		try {
			call.run();
			return true;
		}
		catch (RuleException refused) {
			errors.rejectValue(fieldOf.apply(refused.code()), refused.code(), refused.getMessage());
			return false;
		}
	}

}
