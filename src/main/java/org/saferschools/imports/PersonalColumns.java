package org.saferschools.imports;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.saferschools.shared.RuleException;

/**
 * Finds columns that tell who a person is. A file that has one is refused whole, whatever
 * its source: nothing of it is to be kept, not even by mistake.
 */
final class PersonalColumns {

	private static final Pattern PERSONAL = Pattern.compile("""
			\\b(names?|forenames?|surnames?|firstname|lastname|fullname|initials|alias(es)?|nickname\
			|dob|born|birth|birthday|birthdate|age|gender|sex\
			|address(es)?|postcode|post code|email|e mail|telephone|phone|mobile\
			|ethnicity|ethnic|race|nationality|religion|disability|nhs|passport|pnc|nominal\
			|suspects?|offenders?|victims?|witness(es)?|complainants?)\\b""");

	private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

	private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");

	private PersonalColumns() {
	}

	/**
	 * The columns of a header that tell who a person is.
	 * @param known tells columns of the format that only look so, such as "LSOA name"
	 * @return their names as they stand there
	 */
	static List<String> in(Header header, Predicate<String> known) {
		return header.names().stream().filter((name) -> !known.test(name) && isPersonal(name)).toList();
	}

	/**
	 * Refuses a file with such columns.
	 * @throws RuleException which names them
	 */
	static void refuse(Header header, Predicate<String> known) {
		List<String> personal = in(header, known);
		if (!personal.isEmpty()) {
			throw new RuleException("import.personal",
					"It has columns about persons (%s), so nothing of it was kept. Export it again without them"
						.formatted(Header.brief(personal)));
		}
	}

	private static boolean isPersonal(String name) {
		String words = NOT_LETTERS.matcher(CAMEL.matcher(name).replaceAll(" ")).replaceAll(" ");
		return PERSONAL.matcher(words.toLowerCase(Locale.ROOT)).find();
	}

}
