package org.saferschools.campaign.effect;

/**
 * An untreated area that may stand beside a treated one.
 */
public interface Candidate {

	/** What was recorded there. */
	Counts counts();

	/** Whether the areas share ground, so that only one of them may be taken. */
	boolean overlaps(Candidate other);

}
