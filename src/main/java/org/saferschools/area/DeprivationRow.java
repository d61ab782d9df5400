package org.saferschools.area;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A checked row of the index of income deprivation affecting children.
 *
 * @param lsoaCode such as E01000001
 * @param score share of children in families with a low income, 0 to 1
 * @param decile 1 is the most deprived tenth of England, {@code null} where it isn't told
 */
public record DeprivationRow(String lsoaCode, double score, Integer decile) {

	private static final Pattern CODE = Pattern.compile("E01\\d{6}");

	public DeprivationRow {
		Objects.requireNonNull(lsoaCode);
		if (!isCode(lsoaCode) || !(score >= 0 && score <= 1) || (decile != null && (decile < 1 || decile > 10))) {
			throw new IllegalArgumentException("%s, score %s, decile %s".formatted(lsoaCode, score, decile));
		}
	}

	/** Whether a text is the code of an English neighbourhood. */
	public static boolean isCode(String text) {
		return CODE.matcher(text).matches();
	}

}
