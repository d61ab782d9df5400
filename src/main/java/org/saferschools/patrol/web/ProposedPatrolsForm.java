package org.saferschools.patrol.web;

import java.util.LinkedHashSet;
import java.util.Set;

import jakarta.validation.constraints.NotEmpty;

/**
 * Which of the proposed patrols are accepted.
 */
class ProposedPatrolsForm {

	@NotEmpty(message = "Select at least one patrol")
	private Set<String> keys = new LinkedHashSet<>();

	public Set<String> getKeys() {
		return this.keys;
	}

	public void setKeys(Set<String> keys) {
		this.keys = keys;
	}

}
