package org.saferschools.officer;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;

/**
 * What kind of officer a posting makes of somebody, such as a Safer Schools Officer. Rows
 * of a table, not code: the force invents new ones.
 */
@Entity
@Immutable
public class OfficerKind {

	@Id
	private String code;

	private String name;

	private boolean active;

	protected OfficerKind() {
	}

	public String code() {
		return this.code;
	}

	public String name() {
		return this.name;
	}

	/** Whether new postings may be of this kind. */
	public boolean active() {
		return this.active;
	}

}
