package org.saferschools.patrol.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.saferschools.patrol.Dosage;

/**
 * Schools as the page lists them: what is promised and isn't kept first.
 *
 * @param rows schools that are promised patrols or had some
 * @param byVerdict how many schools stand how, in the order of the verdicts
 */
record DosageTable(List<Dosage> rows, Map<Dosage.Verdict, Long> byVerdict) {

	static DosageTable of(List<Dosage> schools) {
		List<Dosage> rows = schools.stream()
			.filter((school) -> school.verdict() != Dosage.Verdict.NONE_PROMISED)
			.sorted(Comparator.comparing(Dosage::verdict))
			.toList();
		return new DosageTable(rows,
				rows.stream().collect(Collectors.groupingBy(Dosage::verdict, TreeMap::new, Collectors.counting())));
	}

}
