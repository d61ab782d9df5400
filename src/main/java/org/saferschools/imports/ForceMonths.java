package org.saferschools.imports;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.saferschools.imports.Coverage.State;
import org.saferschools.incident.MonthCoverage;

/**
 * The months of a force that are loaded, and how they are.
 */
final class ForceMonths {

	/** Of a force that has given nothing. */
	static final ForceMonths NONE = new ForceMonths(Map.of());

	private final Map<YearMonth, MonthCoverage> months;

	private final Map<YearMonth, Integer> rows = new TreeMap<>();

	private ForceMonths(Map<YearMonth, MonthCoverage> months) {
		this.months = months;
		months.forEach((month, there) -> this.rows.put(month, there.incidents()));
	}

	/** By the name of the force. */
	static TreeMap<String, ForceMonths> byForce(Collection<MonthCoverage> months) {
		return months.stream()
			.collect(Collectors.groupingBy(MonthCoverage::force, TreeMap::new, Collectors
				.collectingAndThen(Collectors.toMap(MonthCoverage::month, Function.identity()), ForceMonths::new)));
	}

	Optional<MonthCoverage> in(YearMonth month) {
		return Optional.ofNullable(this.months.get(month));
	}

	State state(YearMonth month) {
		return State.of(month, this.rows, in(month).filter((there) -> there.times() > 1).isPresent());
	}

}
