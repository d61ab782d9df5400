package org.saferschools.partnership.web;

import java.util.List;

import org.saferschools.partnership.Listed;
import org.saferschools.web.Choice;

/**
 * The lists of partnership work as answers that a form offers.
 */
final class PartnershipChoices {

	private PartnershipChoices() {
	}

	static List<Choice> of(List<Listed> list) {
		return list.stream().map((one) -> Choice.of(one.code(), one.name())).toList();
	}

}
