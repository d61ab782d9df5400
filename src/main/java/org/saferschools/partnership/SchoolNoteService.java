package org.saferschools.partnership;

import org.saferschools.shared.Urn;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps notes about the work with schools: no names in them.
 */
@Service
@PreAuthorize("hasAnyRole('OFFICER', 'SUPERVISOR')")
@Transactional
public class SchoolNoteService {

	private final SchoolNoteRepository notes;

	private final Keeping keeping;

	SchoolNoteService(SchoolNoteRepository notes, Keeping keeping) {
		this.notes = notes;
		this.keeping = keeping;
	}

	/**
	 * Writes a note.
	 * @param text 1 to 1,000 characters, no names
	 */
	public SchoolNote write(Urn urn, String text) {
		this.keeping.school(urn);
		SchoolNote note = this.notes
			.saveAndFlush(new SchoolNote(urn, text.strip(), this.keeping.by(), this.keeping.at()));
		this.keeping.tell("Note written", urn, "Note " + note.id());
		return note;
	}

	/** Removes a note. */
	public void remove(Urn urn, long id) {
		this.keeping.school(urn);
		this.notes.delete(Keeping.of(this.notes.findById(id), urn, "note"));
		this.keeping.tell("Note removed", urn, "Note " + id);
	}

}
