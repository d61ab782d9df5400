package org.saferschools.web;

import org.saferschools.shared.RuleException;

import org.springframework.beans.PropertyAccessorFactory;
import org.springframework.validation.BindingResult;

/**
 * Puts what a rule refuses beside the field that it is about.
 */
public final class Refusals {

	private Refusals() {
	}

	/**
	 * Shows a refusal. The part of its code before the dot names the field; where the
	 * form has none of that name, it is about the form as a whole.
	 * @param refused what the rule says
	 * @param errors of the form that comes back
	 */
	public static void show(RuleException refused, BindingResult errors) {
		String field = refused.code().split("\\.")[0];
		if (errors.getTarget() != null
				&& PropertyAccessorFactory.forBeanPropertyAccess(errors.getTarget()).isReadableProperty(field)) {
			errors.rejectValue(field, refused.code(), refused.getMessage());
		}
		else {
			errors.reject(refused.code(), refused.getMessage());
		}
	}

}
