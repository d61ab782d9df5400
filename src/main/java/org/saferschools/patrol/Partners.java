package org.saferschools.patrol;

import java.util.ArrayList;
import java.util.List;

/**
 * Who goes along beside the officers: numbers and roles, never names.
 *
 * @param wardOfficers Dedicated Ward Officers of other teams, 0 to 20
 * @param transportOfficers officers of the Safer Transport Team, 0 to 20
 * @param staff members of the school's staff, 0 to 20
 * @param headTeacher whether the head teacher comes
 */
public record Partners(int wardOfficers, int transportOfficers, int staff, boolean headTeacher) {

	/** Most people of a kind. */
	public static final int MOST = 20;

	/** Nobody else. */
	public static final Partners NONE = new Partners(0, 0, 0, false);

	public Partners {
		for (int number : new int[] { wardOfficers, transportOfficers, staff }) {
			if (number < 0 || number > MOST) {
				throw new IllegalArgumentException(number + " is not from 0 to 20");
			}
		}
	}

	/** Such as "the head teacher, 2 members of staff". */
	public List<String> inWords() {
		List<String> words = new ArrayList<>();
		if (this.headTeacher) {
			words.add("the head teacher");
		}
		add(words, this.staff, "member of staff", "members of staff");
		add(words, this.wardOfficers, "ward officer", "ward officers");
		add(words, this.transportOfficers, "officer of the Safer Transport Team",
				"officers of the Safer Transport Team");
		return words;
	}

	private static void add(List<String> words, int number, String one, String many) {
		if (number > 0) {
			words.add(number + " " + ((number == 1) ? one : many));
		}
	}

}
