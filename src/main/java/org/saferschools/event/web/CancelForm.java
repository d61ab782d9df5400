package org.saferschools.event.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Why an event is called off.
 */
class CancelForm {

	@NotBlank(message = "Enter the reason")
	@Size(max = 500, message = "Reason must be 500 characters or fewer")
	private String reason = "";

	private int version;

	static CancelForm on(int version) {
		CancelForm form = new CancelForm();
		form.version = version;
		return form;
	}

	public String getReason() {
		return this.reason;
	}

	public void setReason(String reason) {
		this.reason = reason;
	}

	public int getVersion() {
		return this.version;
	}

	public void setVersion(int version) {
		this.version = version;
	}

}
