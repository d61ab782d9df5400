package org.saferschools.patrol.web;

import org.saferschools.patrol.PatrolTarget;
import org.saferschools.shared.Urn;

/**
 * Where a patrol is to go, as the address of a form says it.
 *
 * @param school whose pupils it is for
 * @param hotspot number of the hotspot, {@code null} for none
 * @param route the bus route, {@code null} for none
 * @param run its direction, {@code null} for the first
 */
record PatrolAddress(Urn school, Long hotspot, String route, Integer run) {

	PatrolTarget target() {
		if (this.hotspot != null) {
			return PatrolTarget.in(this.hotspot, this.school);
		}
		if (this.route != null && !this.route.isBlank()) {
			return PatrolTarget.along(this.route, (this.run != null) ? this.run : 1, this.school);
		}
		return PatrolTarget.around(this.school);
	}

}
