package org.saferschools.assignment;

import org.saferschools.shared.GridPoint;
import org.saferschools.shared.Urn;

/**
 * An officer on the ground of a placement.
 *
 * @param id of the officer
 * @param label such as "PC 4412"
 * @param hours hundredths of an hour a week that are there for schools
 * @param taken hundredths of these that schools take which this placement leaves alone:
 * those of other teams, those not ranked, and those that are settled
 * @param ceiling how many schools the officer may lead at most, those left alone included
 * @param placesTaken how many of these are left alone
 * @param centre where travel is measured from, {@code null} where none is known
 * @param mainSchool the school that the officer should lead above all, {@code null} for
 * none
 * @param obstacle why the officer can't be placed today, {@code null} where nothing
 * stands against it
 */
public record GroundOfficer(long id, String label, int hours, int taken, int ceiling, int placesTaken, GridPoint centre,
		Urn mainSchool, String obstacle) {

	/** For officers of whom no ceiling is said. */
	public static final int NO_CEILING = 999;

	public boolean isFit() {
		return this.obstacle == null;
	}

	/** Hundredths of an hour a week that a placement may use. */
	public int hoursLeft() {
		return Math.max(0, this.hours - this.taken);
	}

	/** Schools that a placement may give. */
	public int placesLeft() {
		return Math.max(0, this.ceiling - this.placesTaken);
	}

	/** The same officer with other hours for schools. */
	public GroundOfficer withHours(int hundredths) {
		return new GroundOfficer(this.id, this.label, hundredths, this.taken, this.ceiling, this.placesTaken,
				this.centre, this.mainSchool, this.obstacle);
	}

	String inPrint() {
		return "%d|%d|%d|%d|%d|%s|%s".formatted(this.id, this.hours, this.taken, this.ceiling, this.placesTaken,
				this.mainSchool, this.obstacle);
	}

}
