package org.saferschools.prioritisation;

import java.util.List;

import org.saferschools.shared.Term;

/**
 * What the tiers ask of officers in a term, against the hours that there are.
 *
 * @param term the term
 * @param teams each team, by name, schools that no team looks after last
 * @param all all of them together
 */
public record Capacity(Term term, List<Load> teams, Load all) {

	public Capacity {
		teams = List.copyOf(teams);
	}

	/**
	 * What is asked of some officers.
	 *
	 * @param name whose
	 * @param schools how many schools there are in tier 1, 2 and 3
	 * @param asked hours that the tiers ask for in the term
	 * @param there hours that there are
	 */
	public record Load(String name, List<Integer> schools, double asked, double there) {

		public Load {
			schools = List.copyOf(schools);
		}

		/** Hours to spare; below 0 they are missing. */
		public double spare() {
			return this.there - this.asked;
		}

		/** In words, so that a sign can't be overlooked. */
		public boolean isShort() {
			return spare() < 0;
		}

	}

}
