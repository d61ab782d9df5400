package org.saferschools.prioritisation;

import java.time.LocalDate;

import org.saferschools.school.School;

/**
 * A school on whose tier somebody may decide.
 *
 * @param school the school
 * @param tier what the ranking says, and what holds today
 * @param standing the decision that holds, or {@code null}
 * @param lastDay until when a decision of today holds
 */
public record TierQuestion(School school, SchoolTier tier, DecidedTier standing, LocalDate lastDay) {
}
