package org.saferschools.incident;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What forces and the Home Office call groups of offences, and the kind of crime that
 * data.police.uk puts each into.
 */
public final class OffenceGroups {

	private static final Map<IncidentKind, List<String>> WORDS = Map.ofEntries(
			Map.entry(IncidentKind.ROBBERY, List.of("robbery", "robbery offences")),
			Map.entry(IncidentKind.THEFT_FROM_PERSON, List.of("theft from person")),
			Map.entry(IncidentKind.VIOLENCE,
					List.of("violence against the person", "violence", "violence with injury",
							"violence without injury", "sexual offences", "rape", "other sexual offences", "homicide",
							"stalking and harassment")),
			Map.entry(IncidentKind.WEAPONS, List.of("possession of weapons offences", "weapons")),
			Map.entry(IncidentKind.ANTI_SOCIAL_BEHAVIOUR, List.of("antisocial behaviour", "asb")),
			Map.entry(IncidentKind.BICYCLE_THEFT, List.of("theft of a pedal cycle", "theft of pedal cycle")),
			Map.entry(IncidentKind.BURGLARY, List.of("residential burglary", "non-residential burglary")),
			Map.entry(IncidentKind.CRIMINAL_DAMAGE, List.of("arson and criminal damage", "criminal damage")),
			Map.entry(IncidentKind.DRUGS, List.of("drug offences")),
			Map.entry(IncidentKind.OTHER_CRIME,
					List.of("miscellaneous crimes against society", "miscellaneous crimes", "fraud")),
			Map.entry(IncidentKind.OTHER_THEFT, List.of("theft", "theft offences", "other theft offences")),
			Map.entry(IncidentKind.PUBLIC_ORDER, List.of("public order offences")),
			Map.entry(IncidentKind.SHOPLIFTING, List.of("theft from shops")),
			Map.entry(IncidentKind.VEHICLE_CRIME, List.of("vehicle offences")));

	private static final Map<String, IncidentKind> KINDS = kinds();

	private OffenceGroups() {
	}

	private static Map<String, IncidentKind> kinds() {
		Map<String, IncidentKind> kinds = new HashMap<>();
		WORDS.forEach((kind, words) -> words.forEach((word) -> kinds.put(word, kind)));
		for (IncidentKind kind : IncidentKind.values()) {
			kinds.put(kind.label().toLowerCase(Locale.ROOT), kind);
		}
		return kinds;
	}

	/**
	 * The kind of a group.
	 * @param group as a force writes it, whatever its capitals
	 * @return empty where nobody writes so
	 */
	public static Optional<IncidentKind> kindOf(String group) {
		return Optional.ofNullable(KINDS.get(group.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT)));
	}

}
