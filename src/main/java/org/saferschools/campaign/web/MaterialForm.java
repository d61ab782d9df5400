package org.saferschools.campaign.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Something that a campaign shows.
 */
class MaterialForm {

	private int version;

	@NotBlank(message = "Enter what it is")
	@Size(min = 3, max = 120, message = "What it is must have 3 to 120 characters")
	private String material = "";

	@NotBlank(message = "Enter the link")
	@Size(max = 500, message = "Link must be 500 characters or fewer")
	private String link = "";

	static MaterialForm on(int version) {
		MaterialForm form = new MaterialForm();
		form.version = version;
		return form;
	}

	public int getVersion() {
		return this.version;
	}

	public void setVersion(int version) {
		this.version = version;
	}

	public String getMaterial() {
		return this.material;
	}

	public void setMaterial(String material) {
		this.material = material;
	}

	public String getLink() {
		return this.link;
	}

	public void setLink(String link) {
		this.link = link;
	}

}
