package org.saferschools.hotspot;

import java.util.List;
import java.util.stream.IntStream;

import org.saferschools.incident.AoristicWindow;
import org.saferschools.incident.TimedIncident;

/**
 * When in the day robberies of a hotspot were committed, where a force extract tells it.
 *
 * @param robberies how many are known with their times
 * @param weekdays by hour of the day, Monday to Friday: robberies, each spread over the
 * time in which it may have been
 * @param weekend the same of Saturday and Sunday
 */
public record HotspotHours(int robberies, List<Double> weekdays, List<Double> weekend) {

	private static final int HOURS = 24;

	private static final int WEEKDAYS = 5;

	/** So many hours in a row are named. */
	private static final int SPAN = 3;

	static HotspotHours of(List<TimedIncident> robberies) {
		double[] week = new double[AoristicWindow.HOURS_OF_WEEK];
		robberies.forEach((robbery) -> robbery.window().addTo(week));
		return new HotspotHours(robberies.size(), hours(week, 0, WEEKDAYS), hours(week, WEEKDAYS, 7));
	}

	private static List<Double> hours(double[] week, int from, int to) {
		return IntStream.range(0, HOURS)
			.mapToObj((hour) -> IntStream.range(from, to).mapToDouble((day) -> week[day * HOURS + hour]).sum())
			.toList();
	}

	/** The hour at which the three worst hours of weekdays begin. */
	public int worstHour() {
		return IntStream.rangeClosed(0, HOURS - SPAN)
			.boxed()
			.max((one, other) -> Double.compare(span(one), span(other)))
			.orElseThrow();
	}

	public int worstHourEnd() {
		return worstHour() + SPAN;
	}

	/** Share of all robberies in the three worst hours of weekdays, per cent. */
	public double worstPercent() {
		return 100 * span(worstHour()) / this.robberies;
	}

	private double span(int hour) {
		return this.weekdays.subList(hour, hour + SPAN).stream().mapToDouble(Double::doubleValue).sum();
	}

}
