package org.saferschools.map;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.saferschools.incident.IncidentKind;
import org.saferschools.shared.GridPoint;

/**
 * Counts crimes by kind, month and map point.
 */
final class CrimeTally implements CrimeVisitor {

	private final Map<IncidentKind, int[]> months = new EnumMap<>(IncidentKind.class);

	private final Map<Long, int[]> places = new HashMap<>();

	private final YearMonth from;

	private final int length;

	CrimeTally(MapFilter filter) {
		this.from = filter.from();
		this.length = (this.from == null) ? 0 : (filter.to().getYear() - this.from.getYear()) * 12
				+ filter.to().getMonthValue() - this.from.getMonthValue() + 1;
		filter.kinds().forEach((kind) -> this.months.put(kind, new int[this.length]));
	}

	@Override
	public void visit(int easting, int northing, IncidentKind kind, int month) {
		this.months.get(kind)[month]++;
		this.places.computeIfAbsent((long) easting << Integer.SIZE | northing, (place) -> new int[1])[0]++;
	}

	int total() {
		return this.months.values().stream().flatMapToInt(IntStream::of).sum();
	}

	/** In the order of the kinds. */
	List<KindCount> byKind() {
		return this.months.entrySet()
			.stream()
			.map((kind) -> new KindCount(kind.getKey(), IntStream.of(kind.getValue()).sum()))
			.toList();
	}

	/** All kinds together, the earliest month first. */
	List<MonthTotal> byMonth() {
		return IntStream.range(0, this.length)
			.mapToObj((month) -> new MonthTotal(this.from.plusMonths(month),
					this.months.values().stream().mapToInt((counts) -> counts[month]).sum()))
			.toList();
	}

	/** The map points with most. */
	List<PlaceCount> top(int most) {
		return this.places.entrySet()
			.stream()
			.sorted(Comparator.<Map.Entry<Long, int[]>>comparingInt((place) -> -place.getValue()[0])
				.thenComparing(Map.Entry::getKey))
			.limit(most)
			.map((place) -> new PlaceCount(
					new GridPoint((int) (place.getKey() >> Integer.SIZE), place.getKey().intValue()),
					place.getValue()[0]))
			.toList();
	}

	/** How many of a kind. */
	record KindCount(IncidentKind kind, int count) {
	}

	/** How many in a month. */
	record MonthTotal(YearMonth month, int count) {
	}

	/** How many at a map point. */
	record PlaceCount(GridPoint place, int count) {
	}

}
