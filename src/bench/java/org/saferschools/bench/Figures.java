package org.saferschools.bench;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Times of several things that are done in turn, so that what else the machine does falls
 * on all of them. What comes first is the yardstick of the rest.
 */
final class Figures {

	private final Map<String, List<Double>> times = new LinkedHashMap<>();

	private boolean good = true;

	/** What the machine is, and how busy it is just now. */
	static String machine() {
		return "%d cores, load %.1f, Java %d, heap of at most %,d MB".formatted(
				Runtime.getRuntime().availableProcessors(),
				ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(), Runtime.version().feature(),
				Runtime.getRuntime().maxMemory() >> 20);
	}

	void add(String what, double millis) {
		this.times.computeIfAbsent(what, (key) -> new ArrayList<>()).add(millis);
	}

	/** Forgets what was cold. */
	void warm() {
		this.times.values().forEach(List::clear);
	}

	/** Prints the yardstick, or what has no goal. */
	void print(String what) {
		System.out.printf("%-62s %,8.0f ms  %5.2f%n", what, median(what), ratio(what));
	}

	/** Prints a median and its ratio to the yardstick, which should be at most this. */
	void print(String what, double most) {
		System.out.printf("%-62s %,8.0f ms  %5.2f (at most %.1f)%n", what, median(what), ratio(what), most);
		this.good &= ratio(what) <= most;
	}

	/** Prints a median, which should be at most so many seconds. */
	void printSeconds(String what, double most) {
		System.out.printf("%-62s %,8.0f ms  %5.2f (at most %.0f s)%n", what, median(what), ratio(what), most);
		this.good &= median(what) <= most * 1000;
	}

	/** Whether all goals that were printed are met. */
	boolean areGood() {
		return this.good;
	}

	private double ratio(String what) {
		return median(what) / median(this.times.keySet().iterator().next());
	}

	private double median(String what) {
		List<Double> sorted = this.times.get(what).stream().sorted().toList();
		return sorted.get(sorted.size() / 2);
	}

}
