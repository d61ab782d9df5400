package org.saferschools.demo;

import org.saferschools.shared.GridPoint;

/**
 * An officer who may lead schools, with the hours that are left.
 */
final class PostedOfficer {

	private final long id;

	private final int teamId;

	private final GridPoint base;

	private double hoursLeft;

	PostedOfficer(long id, int teamId, double weeklyHours, GridPoint base) {
		this.id = id;
		this.teamId = teamId;
		this.hoursLeft = weeklyHours;
		this.base = base;
	}

	long id() {
		return this.id;
	}

	int teamId() {
		return this.teamId;
	}

	boolean hasTimeFor(double weeklyHours) {
		return this.hoursLeft >= weeklyHours;
	}

	void take(double weeklyHours) {
		this.hoursLeft -= weeklyHours;
	}

	double distanceTo(PlacedSchool school) {
		return this.base.distanceTo(school.place());
	}

}
