package org.saferschools.assignment;

import java.util.List;

import org.saferschools.school.School;

/**
 * A school on which a lead is to be decided.
 *
 * @param school the school
 * @param tier its tier, {@code null} where it isn't ranked
 * @param hours hours a week that it takes, {@code null} where none are promised
 * @param leads who leads it now, and who is to, earliest first
 * @param pending the lead that waits for the school to be told, {@code null} for none
 * @param candidates the officers of its team, those best suited first
 */
public record Vacancy(School school, Integer tier, Double hours, List<Lead> leads, Lead pending,
		List<Candidate> candidates) {
}
