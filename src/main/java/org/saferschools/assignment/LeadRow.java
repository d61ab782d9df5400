package org.saferschools.assignment;

import java.time.LocalDate;

import org.saferschools.shared.Urn;

/**
 * A lead in a list.
 *
 * @param id number of the lead
 * @param urn the school
 * @param school its name
 * @param tier its tier, {@code null} where it isn't ranked
 * @param decided whether a person settled that tier
 * @param officerId who leads it
 * @param officer such as "PC 4412"
 * @param startsOn first day
 * @param lastDay last day, {@code null} while nobody has said
 * @param state what the lead is today
 * @param toldWhom whom at the school, by role; {@code null} until then
 * @param toldOn when; {@code null} until then
 * @param reason why the officer was placed
 * @param lastContactOn day of the school's last contact, {@code null} for none
 * @param concern why the officer could not be placed here today, {@code null} where
 * nothing stands against it
 * @param daysOverdue by how many days in term its next contact is overdue, 0 where it
 * isn't
 */
public record LeadRow(long id, Urn urn, String school, Integer tier, boolean decided, long officerId, String officer,
		LocalDate startsOn, LocalDate lastDay, LeadState state, String toldWhom, LocalDate toldOn, String reason,
		LocalDate lastContactOn, String concern, int daysOverdue) {
}
