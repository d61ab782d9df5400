package org.saferschools.partnership;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;

import org.saferschools.shared.Urn;

/**
 * A note about the work with a school. It is written once and may be removed.
 */
@Entity
public class SchoolNote implements OfSchool {

	/** Longest note, in characters. */
	public static final int LONGEST = 1000;

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private Long id;

	private Integer urn;

	private String note;

	private String writtenBy;

	private Instant writtenAt;

	protected SchoolNote() {
	}

	SchoolNote(Urn urn, String note, String by, Instant at) {
		this.urn = urn.value();
		this.note = note;
		this.writtenBy = by;
		this.writtenAt = at;
	}

	public Long id() {
		return this.id;
	}

	@Override
	public Urn urn() {
		return new Urn(this.urn);
	}

	public String note() {
		return this.note;
	}

	public String writtenBy() {
		return this.writtenBy;
	}

	public Instant writtenAt() {
		return this.writtenAt;
	}

	/** It never changes. */
	@Override
	public int version() {
		return 0;
	}

}
