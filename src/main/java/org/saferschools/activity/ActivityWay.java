package org.saferschools.activity;

import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/**
 * In which way a kind of work is done, such as a meet and greet at the gate. Ways are
 * data; a kind that has any asks for one.
 */
@Entity
@Immutable
public class ActivityWay {

	@Id
	private String code;

	private String kindCode;

	private String name;

	private int position;

	private boolean active;

	protected ActivityWay() {
	}

	public String code() {
		return this.code;
	}

	/** Code of the kind of work that it is a way of. */
	public String kindCode() {
		return this.kindCode;
	}

	public String name() {
		return this.name;
	}

	/** Whether it may still be planned and logged. */
	public boolean isActive() {
		return this.active;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ActivityWay that && this.code.equals(that.code());
	}

	@Override
	public int hashCode() {
		return Objects.hashCode(this.code);
	}

	@Override
	public String toString() {
		return this.name;
	}

}
