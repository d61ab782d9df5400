package org.saferschools.prioritisation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.saferschools.prioritisation.DecideTier;
import org.saferschools.prioritisation.SchoolTier;

/**
 * What a supervisor enters who decides on a tier.
 */
class TierForm {

	@NotNull(message = "Select the tier")
	private Integer tier;

	@NotBlank(message = "Enter the reason")
	private String reason = "";

	private long run;

	static TierForm on(SchoolTier tier) {
		TierForm form = new TierForm();
		form.run = tier.run();
		return form;
	}

	DecideTier toCommand() {
		return new DecideTier(this.run, this.tier, this.reason);
	}

	public Integer getTier() {
		return this.tier;
	}

	public void setTier(Integer tier) {
		this.tier = tier;
	}

	public String getReason() {
		return this.reason;
	}

	public void setReason(String reason) {
		this.reason = reason;
	}

	/** The run that was looked at. */
	public long getRun() {
		return this.run;
	}

	public void setRun(long run) {
		this.run = run;
	}

}
