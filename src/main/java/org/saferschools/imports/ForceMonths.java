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

	private final int usual;

	private ForceMonths(Map<YearMonth, MonthCoverage> months) {
		this.months = months;
		this.usual = usual(months.values());
	}

	/** By the name of the force. */
	static TreeMap<String, ForceMonths> byForce(Collection<MonthCoverage> months) {
		return months.stream()
			.collect(Collectors.groupingBy(MonthCoverage::force, TreeMap::new, Collectors
				.collectingAndThen(Collectors.toMap(MonthCoverage::month, Function.identity()), ForceMonths::new)));
	}

	private static int usual(Collection<MonthCoverage> months) {
		return months.isEmpty() ? 0
				: months.stream().map(MonthCoverage::incidents).sorted().toList().get(months.size() / 2);
	}

	Optional<MonthCoverage> in(YearMonth month) {
		return Optional.ofNullable(this.months.get(month));
	}

	State state(YearMonth month) {
		MonthCoverage there = this.months.get(month);
		if (there == null) {
			return this.months.keySet().stream().anyMatch(month::isAfter) ? State.MISSING : State.NONE;
		}
		if (there.incidents() == 0 || 2 * there.incidents() < this.usual) {
			return State.PARTIAL;
		}
		return (there.times() > 1) ? State.REPLACED : State.LOADED;
	}

}
