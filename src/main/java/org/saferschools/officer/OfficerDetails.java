package org.saferschools.officer;

import java.time.LocalDate;

/**
 * What is kept of an officer beside the postings.
 *
 * @param rank rank
 * @param warrantNumber warrant number
 * @param vettedUntil last day of the vetting, {@code null} for none
 * @param trainedOn day of the training for work in schools, {@code null} for none
 */
public record OfficerDetails(Rank rank, WarrantNumber warrantNumber, LocalDate vettedUntil, LocalDate trainedOn) {
}
