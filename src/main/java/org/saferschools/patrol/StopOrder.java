package org.saferschools.patrol;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.saferschools.shared.GridPoint;

/**
 * The order in which a patrol on foot comes to its stops: from where it starts always to
 * the nearest that is left.
 */
final class StopOrder {

	private StopOrder() {
	}

	static List<PatrolStop> from(GridPoint start, List<PatrolStop> stops) {
		List<PatrolStop> left = new ArrayList<>(stops);
		List<PatrolStop> order = new ArrayList<>();
		GridPoint here = start;
		while (!left.isEmpty()) {
			GridPoint from = here;
			PatrolStop next = left.stream()
				.min(Comparator.comparingDouble((stop) -> from.distanceTo(stop.place())))
				.orElseThrow();
			left.remove(next);
			order.add(next);
			here = next.place();
		}
		return order;
	}

}
