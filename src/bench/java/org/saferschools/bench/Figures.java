package org.saferschools.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import org.saferschools.bench.Watch.Took;

/**
 * Times of several things that are done in turn, so that what else the machine does falls
 * on all of them. What comes first is the yardstick of the rest, by the time on the wall
 * and by the time on processors.
 */
final class Figures {

	private final Map<String, List<Took>> times = new LinkedHashMap<>();

	private boolean good = true;

	/** What the machine is, and how busy it is just now. */
	static String machine() {
		return "%d cores, load %.1f, Java %d, heap of at most %,d MB".formatted(
				Runtime.getRuntime().availableProcessors(),
				ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), Runtime.version().feature(),
				Runtime.getRuntime().maxMemory() >> 20);
	}

	void add(String what, Took took) {
		this.times.computeIfAbsent(what, (key) -> new ArrayList<>()).add(took);
	}

	/** Forgets what was cold. */
	void warm() {
		this.times.values().forEach(List::clear);
	}

	/** Prints what the columns are. */
	void printHead() {
		System.out.printf("%-62s %11s %6s %15s%n", "", "median", "ratio", "processor ratio");
	}

	/** Prints the yardstick, or what has no goal. */
	void print(String what) {
		print(what, "");
	}

	/** Prints a median and its ratio to the yardstick, which should be at most this. */
	void print(String what, double most) {
		print(what, "(at most %.1f)".formatted(most));
		this.good &= ratio(what, Took::millis) <= most;
	}

	/** Prints a median, which should be at most so many seconds. */
	void printSeconds(String what, double most) {
		print(what, "(at most %.0f s)".formatted(most));
		this.good &= median(what, Took::millis) <= most * 1000;
	}

	private void print(String what, String goal) {
		System.out.printf("%-62s %,8.0f ms %6.2f %15.2f %s%n", what, median(what, Took::millis),
				ratio(what, Took::millis), ratio(what, Took::worked), goal);
	}

	/** Whether all goals that were printed are met. */
	boolean areGood() {
		return this.good;
	}

	private double ratio(String what, ToDoubleFunction<Took> measure) {
		return median(what, measure) / median(this.times.keySet().iterator().next(), measure);
	}

	private double median(String what, ToDoubleFunction<Took> measure) {
		double[] sorted = this.times.get(what).stream().mapToDouble(measure).sorted().toArray();
		return sorted[sorted.length / 2];
	}

}
