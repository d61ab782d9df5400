package org.saferschools.assignment.placing;

import java.util.List;
import java.util.stream.Collectors;

import org.saferschools.shared.RuleException;

/**
 * Pins that can't all hold, whoever is placed where.
 */
public class ContradictoryPinsException extends RuleException {

	private final transient List<Contradiction> contradictions;

	ContradictoryPinsException(List<Contradiction> contradictions) {
		super("pins.contradictory",
				contradictions.stream().map(Contradiction::inWords).collect(Collectors.joining("; "))
						+ ". Take back one of these pins");
		this.contradictions = List.copyOf(contradictions);
	}

	/** What is wrong, each with the pins that can't hold together. At least one. */
	public List<Contradiction> contradictions() {
		return this.contradictions;
	}

}
