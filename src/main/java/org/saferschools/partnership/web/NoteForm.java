package org.saferschools.partnership.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.saferschools.partnership.SchoolNote;

/**
 * What a person types as a note about the work with a school.
 */
class NoteForm {

	@NotBlank(message = "Enter the note")
	@Size(max = SchoolNote.LONGEST, message = "Note must be 1,000 characters or fewer")
	private String note = "";

	public String getNote() {
		return this.note;
	}

	public void setNote(String note) {
		this.note = note;
	}

}
