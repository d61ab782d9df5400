package org.saferschools.incident;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The kinds of crime that data.police.uk tells apart, numbered as {@code incident_kind}
 * has them.
 */
public enum IncidentKind {

	ROBBERY(1, "Robbery"), THEFT_FROM_PERSON(2, "Theft from the person"), VIOLENCE(3, "Violence and sexual offences"),
	WEAPONS(4, "Possession of weapons"), ANTI_SOCIAL_BEHAVIOUR(5, "Anti-social behaviour"),
	BICYCLE_THEFT(6, "Bicycle theft"), BURGLARY(7, "Burglary"), CRIMINAL_DAMAGE(8, "Criminal damage and arson"),
	DRUGS(9, "Drugs"), OTHER_CRIME(10, "Other crime"), OTHER_THEFT(11, "Other theft"), PUBLIC_ORDER(12, "Public order"),
	SHOPLIFTING(13, "Shoplifting"), VEHICLE_CRIME(14, "Vehicle crime");

	private static final Map<String, IncidentKind> BY_LABEL = Stream.of(values())
		.collect(Collectors.toUnmodifiableMap(IncidentKind::label, Function.identity()));

	private final int id;

	private final String label;

	IncidentKind(int id, String label) {
		this.id = id;
		this.label = label;
	}

	/**
	 * The kind that data.police.uk calls so.
	 * @param label such as "Theft from the person"
	 */
	public static Optional<IncidentKind> ofLabel(String label) {
		return Optional.ofNullable(BY_LABEL.get(label));
	}

	/** The number in {@code incident.kind}. */
	public int id() {
		return this.id;
	}

	public String label() {
		return this.label;
	}

}
