package org.saferschools.incident;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code by which the Home Office counts an offence.
 *
 * @param value without zeros before it, such as "34B" or "8N/1"
 */
public record HomeOfficeCode(String value) {

	private static final Pattern CODE = Pattern.compile("0*([1-9]\\d{0,2}[A-Z]?)([/.]\\d{1,3})?");

	/** Where the group that forces write isn't precise enough. */
	private static final Map<String, IncidentKind> KINDS = Map.of("34", IncidentKind.ROBBERY, "34A",
			IncidentKind.ROBBERY, "34B", IncidentKind.ROBBERY, "39", IncidentKind.THEFT_FROM_PERSON, "46",
			IncidentKind.SHOPLIFTING, "44", IncidentKind.BICYCLE_THEFT);

	/**
	 * Reads a code.
	 * @return empty where the text is none
	 */
	public static Optional<HomeOfficeCode> of(String text) {
		Matcher matcher = CODE.matcher(text.strip().toUpperCase(Locale.ROOT));
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String part = (matcher.group(2) == null) ? "" : matcher.group(2).replace('.', '/');
		return Optional.of(new HomeOfficeCode(matcher.group(1) + part));
	}

	/** The kind of crime, where the code alone tells it. */
	public Optional<IncidentKind> kind() {
		return Optional.ofNullable(KINDS.get(main()));
	}

	/** Whether it is the robbery of a person, not of a business. */
	public boolean isPersonalRobbery() {
		return main().equals("34B");
	}

	private String main() {
		int slash = this.value.indexOf('/');
		return (slash < 0) ? this.value : this.value.substring(0, slash);
	}

}
