package org.saferschools.partnership.web;

import jakarta.validation.constraints.NotBlank;

import org.saferschools.partnership.ContactPoint;
import org.saferschools.partnership.ReachedBy;

/**
 * How a role at a school is reached, as a person types it.
 */
class ContactForm {

	@NotBlank(message = "Select the role")
	private String role = "";

	private String email = "";

	private String phone = "";

	private int version;

	static ContactForm of(ContactPoint contact) {
		ContactForm form = new ContactForm();
		form.role = contact.roleCode();
		form.email = (contact.email() != null) ? contact.email() : "";
		form.phone = (contact.phone() != null) ? contact.phone() : "";
		form.version = contact.version();
		return form;
	}

	ReachedBy toCommand() {
		return new ReachedBy(this.role, this.email, this.phone);
	}

	public String getRole() {
		return this.role;
	}

	public void setRole(String role) {
		this.role = role;
	}

	public String getEmail() {
		return this.email;
	}

	public void setEmail(String email) {
		this.email = email;
	}

	public String getPhone() {
		return this.phone;
	}

	public void setPhone(String phone) {
		this.phone = phone;
	}

	public int getVersion() {
		return this.version;
	}

	public void setVersion(int version) {
		this.version = version;
	}

}
