package org.saferschools.plan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.saferschools.shared.Term;

/**
 * A term as it stands in an address, such as {@code 2026-AUTUMN}.
 */
public final class TermRef {

	private static final Pattern REF = Pattern.compile("(\\d{4})-(AUTUMN|SPRING|SUMMER)");

	private TermRef() {
	}

	/** The term with a reference, or this one where the text is none. */
	public static Term parse(String text, Term otherwise) {
		Matcher ref = REF.matcher((text != null) ? text : "");
		try {
			return ref.matches() ? new Term(Integer.parseInt(ref.group(1)), Term.Season.valueOf(ref.group(2)))
					: otherwise;
		}
		catch (IllegalArgumentException noSuchYear) {
			return otherwise;
		}
	}

	public static String of(Term term) {
		return "%d-%s".formatted(term.academicYear(), term.season());
	}

}
