package org.saferschools.assignment;

import java.time.LocalDate;

import org.saferschools.shared.Urn;

/**
 * Who leads a school on a day.
 *
 * @param urn the school
 * @param leadId number of the lead
 * @param officerId who
 * @param officer such as "PC 4412"
 * @param since first day
 */
public record LeadOnDay(Urn urn, long leadId, long officerId, String officer, LocalDate since) {
}
