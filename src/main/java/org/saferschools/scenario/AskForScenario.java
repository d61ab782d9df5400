package org.saferschools.scenario;

import java.util.List;

/**
 * What if.
 *
 * @param name what it is called
 * @param teamId about which team
 * @param mergedId the team that would be one with it, {@code null} for none
 * @param changes what would be otherwise
 * @param before the version that it changes, {@code null} for a new one
 */
public record AskForScenario(String name, int teamId, Integer mergedId, List<ScenarioChange> changes, Before before) {

	/** The longest name. */
	public static final int LONGEST_NAME = 100;

	public AskForScenario {
		changes = List.copyOf(changes);
	}

	/**
	 * A version that is changed.
	 *
	 * @param rootId number of its first version
	 * @param version the version as it was seen
	 */
	public record Before(long rootId, int version) {
	}

}
