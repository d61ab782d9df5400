package org.saferschools.security;

/**
 * What a person does with the product. Each account has exactly one role.
 */
public enum Role {

	/** Sergeant or inspector of one team: places officers and plans the term. */
	SUPERVISOR("Supervisor"),

	/** An officer who works with schools: logs visits and sees the own schools. */
	OFFICER("Officer"),

	/** The Youth Policy Team: publishes rankings and sees all of London. */
	CENTRAL("Central team"),

	/** Data and user administrator: imports, accounts, teams, audit. */
	ADMIN("Administrator");

	private final String label;

	Role(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	String authority() {
		return "ROLE_" + name();
	}

}
