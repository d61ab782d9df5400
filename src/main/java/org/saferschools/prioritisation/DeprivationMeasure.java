package org.saferschools.prioritisation;

/**
 * What stands for deprivation in a run.
 */
public enum DeprivationMeasure {

	/** Per cent of the school's pupils. */
	FREE_MEALS("of pupils have free school meals"),
	/** IDACI of the neighbourhood that the school is in, as per cent. */
	NEIGHBOURHOOD("of children around the school live in families with a low income (IDACI)");

	private final String words;

	DeprivationMeasure(String words) {
		this.words = words;
	}

	/** To stand after a percentage. */
	String words() {
		return this.words;
	}

}
