package org.saferschools.activity;

import java.time.LocalDate;

import org.saferschools.shared.Urn;

/**
 * Which activities a list shows; what is empty filters nothing.
 *
 * @param school at schools with this URN, or with these words in their name
 * @param officer with the officer who has this warrant number
 * @param kind of this kind, by code
 * @param from on this day or later, {@code null} for any
 * @param to on this day or earlier, {@code null} for any
 */
public record ActivityFilter(String school, String officer, String kind, LocalDate from, LocalDate to) {

	public ActivityFilter {
		school = (school != null) ? school.strip() : "";
		officer = (officer != null) ? officer.strip() : "";
		kind = (kind != null) ? kind : "";
	}

	/** All work at one school. */
	public static ActivityFilter at(Urn urn) {
		return new ActivityFilter(urn.toString(), null, null, null, null);
	}

}
