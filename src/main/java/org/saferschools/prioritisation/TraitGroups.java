package org.saferschools.prioritisation;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.saferschools.school.Phase;

/**
 * Puts schools of one peer group together that share a trait.
 */
final class TraitGroups {

	private static final String UNKNOWN = "Not known";

	private TraitGroups() {
	}

	/**
	 * The groups that have schools, by name, in the order of a table.
	 * @param schools all of one peer group
	 */
	static Map<String, List<TraitedSchool>> of(Trait trait, Collection<TraitedSchool> schools) {
		FreeMealFifths fifths = new FreeMealFifths(schools.stream().map(TraitedSchool::freeMeals).toList());
		return switch (trait) {
			case BOROUGH -> by((school) -> Objects.requireNonNullElse(school.borough(), "Outside any borough"),
					Function.identity(), schools);
			case PHASE -> by(TraitedSchool::phase, Phase::label, schools);
			case SEX_OF_ENTRY ->
				by((school) -> Objects.requireNonNullElse(school.sexOfEntry(), UNKNOWN), Function.identity(), schools);
			case FREE_MEALS -> by((school) -> fifths.of(school.freeMeals()), FreeMealFifths::name, schools);
		};
	}

	private static <K extends Comparable<? super K>> Map<String, List<TraitedSchool>> by(Function<TraitedSchool, K> key,
			Function<K, String> name, Collection<TraitedSchool> schools) {
		return schools.stream()
			.collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()))
			.entrySet()
			.stream()
			.collect(Collectors.toMap((group) -> name.apply(group.getKey()), Map.Entry::getValue, (one, other) -> one,
					LinkedHashMap::new));
	}

}
