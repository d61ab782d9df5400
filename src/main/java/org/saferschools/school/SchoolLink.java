package org.saferschools.school;

import java.time.LocalDate;
import java.util.Objects;

import org.saferschools.shared.Urn;

/**
 * That a school follows another, as the register says.
 *
 * @param predecessor the earlier school
 * @param successor the later one
 * @param kind how it follows
 * @param establishedOn since when, {@code null} where it isn't told
 */
public record SchoolLink(Urn predecessor, Urn successor, LinkKind kind, LocalDate establishedOn) {

	public SchoolLink {
		Objects.requireNonNull(kind);
		if (predecessor.equals(successor)) {
			throw new IllegalArgumentException("No school follows itself: " + predecessor);
		}
	}

	/**
	 * What both sides tell together. The later day is the first day of the successor, the
	 * earlier the last one of the predecessor; what is not one for one is said by the
	 * side that knows.
	 */
	SchoolLink and(SchoolLink other) {
		LinkKind said = (this.kind == LinkKind.SUCCESSOR) ? other.kind : this.kind;
		return new SchoolLink(this.predecessor, this.successor, said, later(this.establishedOn, other.establishedOn));
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		if (one == null || other == null) {
			return (one == null) ? other : one;
		}
		return one.isAfter(other) ? one : other;
	}

}
