package org.saferschools.event.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.saferschools.event.Nominate;

/**
 * Whom a supervisor nominates, for what and why.
 */
class NominationForm {

	@NotNull(message = "Select the award")
	private Long awardId;

	@NotNull(message = "Choose an officer")
	private Long officerId;

	@NotBlank(message = "Enter the reason")
	private String reason = "";

	Nominate toCommand() {
		return new Nominate(this.awardId, this.officerId, this.reason);
	}

	public Long getAwardId() {
		return this.awardId;
	}

	public void setAwardId(Long awardId) {
		this.awardId = awardId;
	}

	public Long getOfficerId() {
		return this.officerId;
	}

	public void setOfficerId(Long officerId) {
		this.officerId = officerId;
	}

	public String getReason() {
		return this.reason;
	}

	public void setReason(String reason) {
		this.reason = reason;
	}

}
