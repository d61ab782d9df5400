package org.saferschools.activity.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.saferschools.activity.CancelActivity;
import org.saferschools.activity.CancelReason;

/**
 * Why planned work is cancelled, as a person says it.
 */
class CancelForm {

	@NotNull(message = "Select why it is cancelled")
	private CancelReason reason;

	@Size(max = CancelActivity.LONGEST_NOTE, message = "Note must be 500 characters or fewer")
	private String note = "";

	private int version;

	static CancelForm of(int version) {
		CancelForm form = new CancelForm();
		form.version = version;
		return form;
	}

	CancelActivity toCommand() {
		return new CancelActivity(this.version, this.reason, this.note.replace("\r\n", "\n"));
	}

	public CancelReason getReason() {
		return this.reason;
	}

	public void setReason(CancelReason reason) {
		this.reason = reason;
	}

	public String getNote() {
		return this.note;
	}

	public void setNote(String note) {
		this.note = note;
	}

	public int getVersion() {
		return this.version;
	}

	public void setVersion(int version) {
		this.version = version;
	}

}
