package org.saferschools.officer;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;

/**
 * Why an officer is away from work with schools, such as court. Rows of a table, not
 * code; none of them says what kind of leave somebody takes, which is private.
 */
@Entity
@Immutable
public class AbsenceKind {

	@Id
	private String code;

	private String name;

	private boolean active;

	protected AbsenceKind() {
	}

	public String code() {
		return this.code;
	}

	public String name() {
		return this.name;
	}

	/** Whether new absences may be of this kind. */
	public boolean active() {
		return this.active;
	}

}
