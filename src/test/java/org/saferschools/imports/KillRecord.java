package org.saferschools.imports;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.saferschools.imports.KilledImportTests.Death;
import org.saferschools.imports.KilledImportTests.Moment;

/**
 * What was killed, and how long it took until the import had ended after all.
 */
final class KillRecord {

	private final Map<String, Integer> inTheMiddle = new TreeMap<>();

	private int tooLate;

	private double longest;

	void add(Death death, Moment moment, boolean hit, double seconds) {
		if (hit) {
			this.inTheMiddle.merge(death + " while " + moment, 1, Integer::sum);
		}
		else {
			this.tooLate++;
		}
		this.longest = Math.max(this.longest, seconds);
	}

	int kills() {
		return this.inTheMiddle.values().stream().mapToInt(Integer::intValue).sum();
	}

	String told() {
		return "%d killed in the middle and %d just after the end; the longest took %.1f s to end after all. %s"
			.formatted(kills(), this.tooLate, this.longest,
					this.inTheMiddle.entrySet()
						.stream()
						.map((entry) -> entry.getKey() + ": " + entry.getValue())
						.collect(Collectors.joining(", ")));
	}

}
