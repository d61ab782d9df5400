package org.saferschools.scenario;

/** How far a scenario is. */
public enum ScenarioState {

	/** Its job hasn't begun. */
	WAITING("Waiting"),

	/** Being searched. */
	RUNNING("Searching"),

	/** There is an answer. */
	READY("Answered"),

	/** There is none, and its message says why. */
	FAILED("Failed");

	private final String label;

	ScenarioState(String label) {
		this.label = label;
	}

	public String label() {
		return this.label;
	}

	public boolean isUnderWay() {
		return this == WAITING || this == RUNNING;
	}

	public boolean isReady() {
		return this == READY;
	}

}
