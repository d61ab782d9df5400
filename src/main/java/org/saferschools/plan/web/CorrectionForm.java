package org.saferschools.plan.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import org.springframework.validation.Errors;

import org.saferschools.plan.returns.CorrectFigure;
import org.saferschools.plan.returns.Correction;
import org.saferschools.plan.returns.ReturnLine;

/**
 * What a supervisor enters who corrects a figure of a return.
 */
class CorrectionForm {

	@Min(value = 0, message = "Number must be 0 or more")
	@Max(value = CorrectFigure.MOST, message = "Number must be 1,000,000 or fewer")
	private Integer value;

	@Size(max = CorrectFigure.LONGEST_REASON, message = "Reason must be 500 characters or fewer")
	private String reason = "";

	private int version;

	static CorrectionForm of(ReturnLine line, int version) {
		CorrectionForm form = new CorrectionForm();
		Correction correction = line.correction();
		form.value = (correction != null) ? correction.value() : null;
		form.reason = (correction != null) ? correction.reason() : "";
		form.version = version;
		return form;
	}

	/** A number wants a reason; no number takes the correction back. */
	void requireReason(Errors errors) {
		if (this.value != null && this.reason.strip().length() < CorrectFigure.SHORTEST_REASON
				&& !errors.hasFieldErrors("reason")) {
			errors.rejectValue("reason", "short", "Enter the reason, in at least 5 characters");
		}
	}

	CorrectFigure toCommand(String key) {
		return new CorrectFigure(key, this.value, this.reason, this.version);
	}

	public Integer getValue() {
		return this.value;
	}

	public void setValue(Integer value) {
		this.value = value;
	}

	public String getReason() {
		return this.reason;
	}

	public void setReason(String reason) {
		this.reason = (reason != null) ? reason : "";
	}

	public int getVersion() {
		return this.version;
	}

	public void setVersion(int version) {
		this.version = version;
	}

}
