package org.saferschools.event.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * An award that is added to a ceremony.
 */
class AwardForm {

	@NotBlank(message = "Enter the name of the award")
	@Size(min = 3, max = 120, message = "Name must have 3 to 120 characters")
	private String name = "";

	@NotBlank(message = "Choose a kind of officer")
	private String kindCode = "";

	public String getName() {
		return this.name;
	}

	public void setName(String name) {
		this.name = name;
	}

	public String getKindCode() {
		return this.kindCode;
	}

	public void setKindCode(String kindCode) {
		this.kindCode = kindCode;
	}

}
