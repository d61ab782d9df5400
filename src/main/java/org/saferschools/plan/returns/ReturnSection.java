package org.saferschools.plan.returns;

/**
 * Parts of a monthly return, in its order.
 */
public enum ReturnSection {

	SCHOOLS("Schools"), VISITS("Visits by kind"), TOPICS("Presentations by topic"), PUPILS("Pupils reached by kind"),
	PATROLS("Patrols"), SWEEPS("Weapons sweeps"), ITEMS("Items found"), CANCELLED("Planned and cancelled");

	private final String label;

	ReturnSection(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

}
