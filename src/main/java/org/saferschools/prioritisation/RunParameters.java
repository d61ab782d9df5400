package org.saferschools.prioritisation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.saferschools.incident.ForceCoverage;
import org.saferschools.incident.IncidentKind;
import org.saferschools.prioritisation.forecast.ForecastParameters;
import org.saferschools.school.PeerGroup;

/**
 * Under what a run was made, and what it found: kept with the run as JSON.
 *
 * @param catchmentRadius metres
 * @param windowMonths months that count
 * @param halfLife months, of violence and theft
 * @param neighbourhood metres around a school on which its forecast leans
 * @param draws how often it was asked how else it might have come out; 0 not at all
 * @param forecasts what the data decided of the forecast of robberies, by group
 * @param scope which robberies count
 * @param deprivation what stood for deprivation
 * @param fingerprints of what was read beside schools and crime, by its name
 * @param tierShares per cent of tier 1, 2, 3
 * @param schools how many were ranked, by group
 * @param incidents how many there were in the window, by kind
 * @param coverage which months each force had given
 * @param inactive why factors had no data, by group
 */
public record RunParameters(int catchmentRadius, int windowMonths, double halfLife, int neighbourhood, int draws,
		Map<PeerGroup, ForecastParameters> forecasts, RobberyScope scope, DeprivationMeasure deprivation,
		Map<String, String> fingerprints, List<Integer> tierShares, Map<PeerGroup, Integer> schools,
		Map<IncidentKind, Integer> incidents, List<ForceCoverage> coverage,
		Map<PeerGroup, Map<Factor, String>> inactive) {

	/** A run keeps what was known when it was made: what came later is empty. */
	public RunParameters {
		forecasts = inOrder(forecasts);
		fingerprints = inOrder(fingerprints);
		scope = (scope != null) ? scope : RobberyScope.ALL;
		deprivation = (deprivation != null) ? deprivation : DeprivationMeasure.FREE_MEALS;
		tierShares = (tierShares != null) ? List.copyOf(tierShares) : List.of();
		schools = inOrder(schools);
		incidents = inOrder(incidents);
		coverage = (coverage != null) ? List.copyOf(coverage) : List.of();
		inactive = inOrder(inactive);
	}

	/**
	 * Why a factor had no data in a group.
	 * @return empty where it had
	 */
	public Optional<String> whyInactive(PeerGroup group, Factor factor) {
		return Optional.ofNullable(this.inactive.getOrDefault(group, Map.of()).get(factor));
	}

	/** The factors that had data in at least one group. */
	public Set<Factor> active() {
		Set<Factor> active = EnumSet.allOf(Factor.class);
		active.removeIf(
				(factor) -> this.schools.keySet().stream().allMatch((group) -> whyInactive(group, factor).isPresent()));
		return active;
	}

	private static <K extends Comparable<K>, V> Map<K, V> inOrder(Map<K, V> map) {
		return (map != null) ? Collections.unmodifiableMap(new TreeMap<>(map)) : Map.of();
	}

}
