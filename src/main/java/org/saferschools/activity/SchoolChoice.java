package org.saferschools.activity;

import java.time.LocalDate;

import org.saferschools.shared.Urn;

/**
 * A school to choose when work is logged.
 *
 * @param urn the school
 * @param name its name
 * @param boroughCode GSS code of its borough, {@code null} outside any
 * @param postcode {@code null} where the register gives none
 * @param lastContactOn day of its last contact, {@code null} for none
 */
public record SchoolChoice(Urn urn, String name, String boroughCode, String postcode, LocalDate lastContactOn) {
}
