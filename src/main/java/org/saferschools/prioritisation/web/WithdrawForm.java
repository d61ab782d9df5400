package org.saferschools.prioritisation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.saferschools.prioritisation.DecideTier;
import org.saferschools.prioritisation.DecidedTier;

/**
 * What a person enters who takes a decision on a tier back.
 */
class WithdrawForm {

	@NotBlank(message = "Enter the reason")
	@Size(max = DecideTier.LONGEST_REASON, message = "Reason must be 500 characters or fewer")
	private String reason = "";

	private int version;

	static WithdrawForm of(DecidedTier decision) {
		WithdrawForm form = new WithdrawForm();
		form.version = decision.version();
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
