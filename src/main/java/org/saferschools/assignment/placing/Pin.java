package org.saferschools.assignment.placing;

import java.util.Objects;

import org.saferschools.shared.Urn;

/**
 * What a person has decided of a school before anything is computed.
 *
 * @param kind what holds
 * @param school which school
 * @param officer which officer, {@code null} only for {@link Kind#VACANT}
 */
public record Pin(Kind kind, Urn school, Long officer) {

	public Pin {
		Objects.requireNonNull(kind);
		Objects.requireNonNull(school);
		if ((officer == null) != (kind == Kind.VACANT)) {
			throw new IllegalArgumentException("A pin names an officer, unless it keeps the school without one");
		}
	}

	/** The school goes to this officer. */
	public static Pin keep(Urn school, long officer) {
		return new Pin(Kind.KEEP, school, officer);
	}

	/** The school goes to anybody but this officer, or to nobody. */
	public static Pin never(Urn school, long officer) {
		return new Pin(Kind.NEVER, school, officer);
	}

	/** The school stays without an officer. */
	public static Pin vacant(Urn school) {
		return new Pin(Kind.VACANT, school, null);
	}

	/** What a pin holds. */
	public enum Kind {

		/** With this officer. */
		KEEP,

		/** Not with this officer. */
		NEVER,

		/** With no officer. */
		VACANT

	}

}
