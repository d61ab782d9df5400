package org.saferschools.school.web;

import java.util.Optional;

import jakarta.validation.constraints.NotBlank;
import org.saferschools.shared.Urn;

/**
 * What a person decides on a closed school.
 */
class SuccessionForm {

	/** Stands for no school. */
	static final String NONE = "none";

	@NotBlank(message = "Choose which school carries on, or that none does")
	private String successor = "";

	/** The school chosen; empty where none carries on. */
	Optional<Urn> toSuccessor() {
		return this.successor.equals(NONE) ? Optional.empty() : Optional.of(Urn.of(this.successor));
	}

	public String getSuccessor() {
		return this.successor;
	}

	public void setSuccessor(String successor) {
		this.successor = successor;
	}

}
