package org.saferschools.prioritisation;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.saferschools.school.PeerGroup;
import org.saferschools.web.Paging;

/**
 * Need and service of the schools of a peer group and area.
 *
 * @param term the term that counts
 * @param schools all of them, in the order of the table
 * @param groups how many schools each peer group has in the area
 * @param level which of them the table shows, or {@code null} for all
 */
public record ServedSchools(TermSoFar term, List<ServedSchool> schools, Map<PeerGroup, Long> groups,
		ServiceLevel level) {

	private static final Map<String, Comparator<ServedSchool>> ORDER = Map.of("service",
			Comparator.comparing(ServedSchool::level)
				.thenComparing(Comparator.comparingDouble(ServedSchool::need).reversed()),
			"name", Comparator.comparing(ServedSchool::name, String.CASE_INSENSITIVE_ORDER), "need",
			Comparator.comparingDouble(ServedSchool::need), "tier",
			Comparator.comparingInt(ServedSchool::tier)
				.thenComparing(Comparator.comparingDouble(ServedSchool::need).reversed()),
			"contacts", Comparator.comparingInt(ServedSchool::contacts), "promised",
			Comparator.comparingDouble(ServedSchool::promised));

	static ServedSchools of(TermSoFar term, List<ServedSchool> inArea, ServedFilter filter) {
		Comparator<ServedSchool> order = ORDER.get(filter.sort().key());
		Map<PeerGroup, Long> groups = new EnumMap<>(PeerGroup.class);
		for (PeerGroup group : PeerGroup.values()) {
			groups.put(group, inArea.stream().filter((school) -> school.group() == group).count());
		}
		return new ServedSchools(term,
				inArea.stream()
					.filter((school) -> school.group() == filter.group())
					.sorted((filter.sort().descending() ? order.reversed() : order).thenComparing(ServedSchool::urn))
					.toList(),
				groups, filter.level());
	}

	/** What the table shows. */
	public List<ServedSchool> rows() {
		return this.schools.stream().filter((school) -> this.level == null || school.level() == this.level).toList();
	}

	/** One page of the table. */
	public List<ServedSchool> rows(Paging paging) {
		return rows().subList((int) paging.offset(), (int) paging.last());
	}

	/** How many schools there are of each level. */
	public Map<ServiceLevel, Long> levels() {
		Map<ServiceLevel, Long> levels = new EnumMap<>(ServiceLevel.class);
		for (ServiceLevel each : ServiceLevel.values()) {
			levels.put(each, 0L);
		}
		levels.putAll(this.schools.stream().collect(Collectors.groupingBy(ServedSchool::level, Collectors.counting())));
		return levels;
	}

}
