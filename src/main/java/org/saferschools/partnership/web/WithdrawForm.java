package org.saferschools.partnership.web;

import jakarta.validation.constraints.NotBlank;

/**
 * Who withdrew a request, as a person says it.
 */
class WithdrawForm {

	@NotBlank(message = "Select who withdrew it for the school")
	private String withdrawnBy = "";

	private int version;

	static WithdrawForm of(int version) {
		WithdrawForm form = new WithdrawForm();
		form.version = version;
		return form;
	}

	public String getWithdrawnBy() {
		return this.withdrawnBy;
	}

	public void setWithdrawnBy(String withdrawnBy) {
		this.withdrawnBy = withdrawnBy;
	}

	public int getVersion() {
		return this.version;
	}

	public void setVersion(int version) {
		this.version = version;
	}

}
