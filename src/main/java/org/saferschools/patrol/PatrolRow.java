package org.saferschools.patrol;

import java.time.LocalDateTime;
import java.util.List;

import org.saferschools.activity.ActivityState;
import org.saferschools.shared.Urn;

/**
 * A patrol in a list.
 *
 * @param id number of its activity
 * @param urn whose pupils it is for
 * @param school name of that school
 * @param place what it goes around or along
 * @param route the bus route, {@code null} for none
 * @param state how far it has come
 * @param startsAt when it begins, London time
 * @param minutes how long it takes
 * @param stops how many stops it makes
 * @param officers who goes, such as "PC 4412"
 */
public record PatrolRow(long id, Urn urn, String school, PatrolPlace place, String route, ActivityState state,
		LocalDateTime startsAt, int minutes, int stops, List<String> officers) {

	/** What it goes around or along, in words. */
	public String where() {
		return (this.place == PatrolPlace.BUS_ROUTE) ? "Bus route " + this.route : this.place.label();
	}

}
