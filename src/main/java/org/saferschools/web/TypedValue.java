package org.saferschools.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.util.StringUtils;

/**
 * What a person typed into one field of a form that could not be saved, so that it is not
 * lost.
 *
 * @param label the field in words, made of its name
 * @param value what was typed or chosen
 */
record TypedValue(String label, String value) {

	/** Fields that are no one's typing, or nothing to show on a screen. */
	private static final Pattern UNSHOWN = Pattern.compile("(?i)_.*|version|submissionKey|.*(password|token).*");

	static List<TypedValue> in(HttpServletRequest request) {
		return request.getParameterMap()
			.entrySet()
			.stream()
			.filter((field) -> !UNSHOWN.matcher(field.getKey()).matches())
			.filter((field) -> Arrays.stream(field.getValue()).anyMatch(StringUtils::hasText))
			.map((field) -> new TypedValue(inWords(field.getKey()), String.join(", ", field.getValue())))
			.toList();
	}

	/** "weeklyHours" is "Weekly hours". */
	private static String inWords(String name) {
		String words = name.replaceAll("[._\\[\\]-]+", " ").replaceAll("(?<=[a-z])(?=[A-Z0-9])", " ").strip();
		return StringUtils.capitalize(words.toLowerCase(Locale.ROOT));
	}

}
