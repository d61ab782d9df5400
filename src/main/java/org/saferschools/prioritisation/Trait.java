package org.saferschools.prioritisation;

/**
 * By what schools are told apart to see whether tiers and contacts fall evenly. None of
 * it but free meals, where they stand for deprivation, is an input to need.
 */
public enum Trait {

	BOROUGH("Borough"), PHASE("Phase"), SEX_OF_ENTRY("Sex of entry"), FREE_MEALS("Free school meals, in fifths");

	private final String label;

	Trait(String label) {
		this.label = label;
	}

	/** For the head of a table: "Sex of entry". */
	public String label() {
		return this.label;
	}

}
