package org.saferschools.assignment;

import java.util.List;
import java.util.OptionalDouble;

import org.saferschools.officer.PostedOfficer;
import org.saferschools.school.School;
import org.saferschools.shared.GridPoint;

/**
 * How much of an officer's week the schools take that the officer leads, is to lead or
 * supports.
 *
 * @param officer who, with the posting of the day
 * @param schools the schools that the officer leads or is to lead
 * @param hoursUsed hours a week that the standards of their tiers ask for, less what
 * others take over there, and what the officer takes over elsewhere
 * @param time what the officer has, week by week of the term
 * @param hours hours a week for schools, as the mean of the rest of the term: after
 * public holidays and absences
 */
public record OfficerLoad(PostedOfficer officer, List<LedSchool> schools, double hoursUsed, OfficerTime time,
		double hours) {

	private static final int TENTHS = 10;

	public OfficerLoad {
		schools = List.copyOf(schools);
	}

	public int schoolCount() {
		return this.schools.size();
	}

	/** Hours a week that the posting gives, before holidays and absences. */
	public double postedHours() {
		return this.officer.weeklyHours().doubleValue();
	}

	/** Whether absences or holidays take a tenth of an hour or more of the mean week. */
	public boolean losesHours() {
		return Math.round(TENTHS * (postedHours() - this.hours)) > 0;
	}

	/**
	 * Hours a week that are left; below 0 where the schools ask for more than there is.
	 */
	public double hoursLeft() {
		return this.hours - this.hoursUsed;
	}

	/** Whether the schools ask for more than there is, by a tenth of an hour or more. */
	public boolean isOver() {
		return Math.round(TENTHS * hoursLeft()) < 0;
	}

	/** Whether the officer leads as many schools as the ceiling allows. */
	public boolean isAtCeiling() {
		return this.officer.mostSchools() != null && schoolCount() >= this.officer.mostSchools();
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
