package org.saferschools.patrol;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a patrol could stop, in the order in which it would come there.
 *
 * @param stops all that are offered
 * @param proposed codes of those that are proposed
 * @param why why here, in a sentence with its numbers
 */
public record OfferedStops(List<PatrolStop> stops, Set<String> proposed, String why) {

	public OfferedStops {
		stops = List.copyOf(stops);
		proposed = Set.copyOf(proposed);
	}

	/** Codes of so many stops: the first, and of the others those with most robberies. */
	Set<String> best(int number) {
		return Stream
			.concat(this.stops.stream().limit(1),
					this.stops.stream()
						.skip(1)
						.sorted(Comparator.comparingInt(PatrolStop::robberies).reversed())
						.limit(number - 1L))
			.map(PatrolStop::code)
			.collect(Collectors.toSet());
	}

	/** The offered stops with these codes, in their order. */
	List<PatrolStop> chosen(Set<String> codes) {
		return this.stops.stream().filter((stop) -> codes.contains(stop.code())).toList();
	}

}
