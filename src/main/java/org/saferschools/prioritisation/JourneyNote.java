package org.saferschools.prioritisation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where on the way home robberies were, in a few words.
 */
final class JourneyNote {

	/** So many routes are named. */
	private static final int MOST_ROUTES = 3;

	private JourneyNote() {
	}

	/**
	 * Such as "on routes 197 and 250, most at Example Road (5)".
	 * @param stops the stop of each robbery
	 * @param routes the routes of each robbery
	 * @return empty where there was none
	 */
	static String of(Collection<String> stops, Collection<String> routes) {
		if (stops.isEmpty()) {
			return "";
		}
		List<Map.Entry<String, Long>> byStop = most(stops);
		List<Map.Entry<String, Long>> byRoute = most(routes);
		String named = byRoute.stream().limit(MOST_ROUTES).map(Map.Entry::getKey).collect(Collectors.joining(", "));
		int further = byRoute.size() - MOST_ROUTES;
		return "on %s %s%s, most at %s (%d)".formatted((byRoute.size() == 1) ? "route" : "routes", named,
				(further > 0) ? " and %d more".formatted(further) : "", byStop.get(0).getKey(),
				byStop.get(0).getValue());
	}

	private static List<Map.Entry<String, Long>> most(Collection<String> names) {
		return names.stream()
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
			.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
				.thenComparing(Map.Entry.comparingByKey()))
			.toList();
	}

}
