package org.saferschools.assignment;

import java.util.List;
import java.util.OptionalDouble;

import org.saferschools.officer.PostedOfficer;
import org.saferschools.school.School;
import org.saferschools.shared.GridPoint;

/**
 * How much of an officer's week the schools take that the officer leads or is to lead.
 *
 * @param officer who, with the posting of the day
 * @param schools the schools
 * @param hoursUsed hours a week that the standards of their tiers ask for
 */
public record OfficerLoad(PostedOfficer officer, List<LedSchool> schools, double hoursUsed) {

	private static final int TENTHS = 10;

	public OfficerLoad {
		schools = List.copyOf(schools);
	}

	public int schoolCount() {
		return this.schools.size();
	}

	/** Hours a week that the posting gives. */
	public double hours() {
		return this.officer.weeklyHours().doubleValue();
	}

	/**
	 * Hours a week that are left; below 0 where the schools ask for more than there is.
	 */
	public double hoursLeft() {
		return hours() - this.hoursUsed;
	}

	/** Whether the schools ask for more than there is, by a tenth of an hour or more. */
	public boolean isOver() {
		return Math.round(TENTHS * hoursLeft()) < 0;
	}

	/**
	 * How far the nearest other school of the officer is.
	 * @param school from which
	 * @return metres in a straight line; empty where the officer has no other school, or
	 * the register gives no place
	 */
	OptionalDouble nearestTo(School school) {
		GridPoint place = school.place().orElse(null);
		return this.schools.stream()
			.filter((other) -> !other.urn().equals(school.urn()) && other.place() != null && place != null)
			.mapToDouble((other) -> other.place().distanceTo(place))
			.min();
	}

}
