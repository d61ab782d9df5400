package org.saferschools.proposal;

import org.saferschools.shared.Urn;

/**
 * An officer in a proposal, as it was when the proposal was made.
 *
 * @param id number of the officer
 * @param label such as "PC 4412"
 * @param hours hundredths of an hour a week for schools
 * @param taken hundredths of these for schools that the proposal leaves alone
 * @param ceiling how many schools at most
 * @param placesTaken how many schools the proposal leaves alone
 * @param mainSchool the school that the officer should lead above all, {@code null} for
 * none
 * @param obstacle why the officer can't be placed, {@code null} for nothing
 */
public record ProposalOfficer(long id, String label, int hours, int taken, int ceiling, int placesTaken, Urn mainSchool,
		String obstacle) {
}
