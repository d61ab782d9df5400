package org.saferschools.prioritisation;

import java.util.Locale;

import org.saferschools.school.PeerGroup;

/**
 * A group of schools that a draft moves down more often than others.
 *
 * @param trait what they share
 * @param name such as "Girls"
 * @param peers their peer group
 * @param schools how many they are
 * @param ofSchools how many schools the peer group has
 * @param down how many of them move down a tier or two
 * @param ofDown how many of the peer group do
 */
public record UnevenChange(Trait trait, String name, PeerGroup peers, int schools, int ofSchools, int down,
		int ofDown) {

	/** A smaller group is passed over. */
	public static final int FEWEST_SCHOOLS = 10;

	/** Fewer moves than these say nothing. */
	public static final int FEWEST_DOWN = 3;

	/** How many times its share of all schools its share of those that move down is. */
	public static final int TIMES = 2;

	/** Whether the rule finds it uneven. */
	boolean uneven() {
		return this.schools >= FEWEST_SCHOOLS && this.down >= FEWEST_DOWN
				&& (long) this.down * this.ofSchools > (long) TIMES * this.schools * this.ofDown;
	}

	/** Such as "Girls: 6 of the 20 secondary schools that move down (30%), but ...". */
	public String inWords() {
		String group = this.peers.label().toLowerCase(Locale.UK);
		return "%s (%s): %,d of the %,d %s schools that move down (%.0f%%), but %,d of all %,d (%.0f%%)".formatted(
				this.name, this.trait.label().toLowerCase(Locale.UK), this.down, this.ofDown, group,
				100.0 * this.down / this.ofDown, this.schools, this.ofSchools, 100.0 * this.schools / this.ofSchools);
	}

}
