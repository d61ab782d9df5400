package org.saferschools.prioritisation.web;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.saferschools.prioritisation.ScoreSheet;
import org.saferschools.prioritisation.Scorecard;
import org.saferschools.prioritisation.forecast.PastForecast;

/**
 * Draws the prediction efficiency index of the forecast and of the plain count month by
 * month, in the units of its SVG.
 *
 * @param forecast the forecast's points, one a month
 * @param plain the plain count's
 * @param ticks the lines across, the lowest first
 */
record EfficiencyChart(List<Point> forecast, List<Point> plain, List<Tick> ticks) {

	private static final double LEFT = 56;

	private static final double RIGHT = 704;

	private static final double TOP = 16;

	private static final double BOTTOM = 240;

	/** The lowest line is a multiple of so many per cent. */
	private static final int STEP = 5;

	static EfficiencyChart of(Scorecard card, ScoreSheet sheet, int percent) {
		double lowest = sheet.past()
			.stream()
			.flatMapToDouble((past) -> DoubleStream.of(past.top(percent).pei(), past.top(percent).plainPei()))
			.min()
			.orElse(1);
		int floor = Math.min(100 - STEP, (int) Math.floor(lowest * 100 / STEP) * STEP);
		return new EfficiencyChart(points(card, sheet, floor, (past) -> past.top(percent).pei()),
				points(card, sheet, floor, (past) -> past.top(percent).plainPei()),
				IntStream.rangeClosed(floor, 100)
					.filter((tick) -> (100 - tick) % spacing(100 - floor) == 0)
					.mapToObj((tick) -> new Tick(tick, y(tick / 100.0, floor)))
					.toList());
	}

	/** So that between five and eleven lines are drawn. */
	private static int spacing(int range) {
		return (range <= STEP) ? 1 : (range <= 2 * STEP) ? 2 : (range <= 10 * STEP) ? STEP : 2 * STEP;
	}

	private static List<Point> points(Scorecard card, ScoreSheet sheet, int floor,
			ToDoubleFunction<PastForecast> share) {
		int last = sheet.past().size() - 1;
		return IntStream.rangeClosed(0, last).mapToObj((number) -> {
			PastForecast past = sheet.past().get(number);
			double x = (last == 0) ? (LEFT + RIGHT) / 2 : LEFT + 30 + (RIGHT - LEFT - 60) * number / last;
			return new Point(Math.round(x), y(share.applyAsDouble(past), floor), card.origin(past).toString(),
					share.applyAsDouble(past) * 100);
		}).toList();
	}

	private static long y(double share, int floor) {
		return Math.round(BOTTOM - (share * 100 - floor) / (100 - floor) * (BOTTOM - TOP));
	}

	/** The points as an SVG polyline takes them. */
	static String line(List<Point> points) {
		return points.stream().map((point) -> point.x + "," + point.y).collect(Collectors.joining(" "));
	}

	public String forecastLine() {
		return line(this.forecast);
	}

	public String plainLine() {
		return line(this.plain);
	}

	/**
	 * A month.
	 *
	 * @param x from the left
	 * @param y from the top
	 * @param month the last month that was known, such as 2024-05
	 * @param percent the index
	 */
	record Point(long x, long y, String month, double percent) {
	}

	/**
	 * A line across.
	 *
	 * @param percent what it stands for
	 * @param y from the top
	 */
	record Tick(int percent, long y) {
	}

}
