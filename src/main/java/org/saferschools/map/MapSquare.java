package org.saferschools.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.saferschools.map.MapDetails.Line;
import org.saferschools.shared.GridPoint;

/**
 * A square of the map's grid, or a single map point, whose crimes somebody asks about.
 *
 * @param west metres of its western side
 * @param south metres of its southern side
 * @param size metres, 1 for a map point
 */
record MapSquare(int west, int south, int size) {

	private static final Pattern TEXT = Pattern.compile("(\\d{1,6}),(\\d{1,7}),(\\d{1,5})");

	/** Reads it from an address; empty where it is none. */
	static Optional<MapSquare> parse(String text) {
		Matcher matcher = TEXT.matcher(text);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		MapSquare square = new MapSquare(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)),
				Math.max(1, Integer.parseInt(matcher.group(3))));
		return GridPoint.covers(square.west, square.south)
				&& GridPoint.covers((double) square.west + square.size, (double) square.south + square.size)
						? Optional.of(square) : Optional.empty();
	}

	MapBox box() {
		return new MapBox(new GridPoint(this.west, this.south),
				new GridPoint(this.west + this.size - 1, this.south + this.size - 1));
	}

	GridPoint middle() {
		return new GridPoint(this.west + this.size / 2, this.south + this.size / 2);
	}

	static MapDetails describe(String title, MapFilter filter, CrimeTally tally, GridPoint place) {
		List<Line> lines = new ArrayList<>();
		lines.add(new Line("Crimes", String.format(Locale.UK, "%,d", tally.total())));
		if (tally.byKind().size() > 1) {
			tally.byKind()
				.stream()
				.filter((kind) -> kind.count() > 0)
				.forEach((kind) -> lines
					.add(new Line(kind.kind().label(), String.format(Locale.UK, "%,d", kind.count()))));
		}
		lines.add(new Line("Months", filter.period()));
		return new MapDetails(title, lines, null, null, place);
	}

}
