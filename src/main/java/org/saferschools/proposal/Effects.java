package org.saferschools.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.saferschools.assignment.placing.Aim;
import org.saferschools.assignment.placing.Amounts;

/**
 * Says what is more or less, aim by aim.
 */
final class Effects {

	private static final double TENTHS = 10;

	private Effects() {
	}

	/**
	 * What differs, the costliest aims first as {@link Aim} lists them.
	 * @param difference by how much each aim is more
	 */
	static List<String> of(Amounts difference) {
		List<String> effects = new ArrayList<>();
		for (Aim aim : Aim.values()) {
			if (difference.amount(aim) != 0) {
				effects.add(inWords(aim, Math.abs(difference.amount(aim)) / TENTHS, difference.amount(aim) > 0));
			}
		}
		return effects;
	}

	private static String inWords(Aim aim, double amount, boolean more) {
		return switch (aim) {
			case UNCOVERED_NEED -> String.format(Locale.UK, "%.1f points of need %s left without a lead", amount,
					more ? "more are" : "fewer are");
			case UNEVEN_HOURS -> more ? "hours are spread less evenly" : "hours are spread more evenly";
			case TRAVEL -> String.format(Locale.UK, "%.1f km %s between schools and their officers", amount,
					more ? "more" : "less");
			case CHANGES -> count(amount, more, "school changes its lead", "schools change their lead");
			case MAIN_SCHOOLS ->
				count(amount, more, "officer doesn’t lead the main school", "officers don’t lead their main school");
		};
	}

	private static String count(double amount, boolean more, String one, String many) {
		return String.format(Locale.UK, "%.0f %s %s", amount, more ? "more" : "fewer", (amount == 1) ? one : many);
	}

}
