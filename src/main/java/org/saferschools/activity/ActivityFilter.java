package org.saferschools.activity;

import java.time.LocalDate;

import org.saferschools.shared.Urn;

/**
 * Which activities a list shows; what is {@code null} filters nothing.
 *
 * @param urn at this school
 * @param officerId with this officer
 * @param kind of this kind, by code
 * @param from on this day or later
 * @param to on this day or earlier
 */
public record ActivityFilter(Urn urn, Long officerId, String kind, LocalDate from, LocalDate to) {

	/** All work at one school. */
	public static ActivityFilter at(Urn urn) {
		return new ActivityFilter(urn, null, null, null, null);
	}

}
