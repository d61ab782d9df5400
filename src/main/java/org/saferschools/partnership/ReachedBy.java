package org.saferschools.partnership;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.saferschools.shared.RuleException;

/**
 * How a role at a school is reached.
 *
 * @param roleCode the role
 * @param email work e-mail, {@code null} for none
 * @param phone telephone, {@code null} for none
 */
public record ReachedBy(String roleCode, String email, String phone) {

	private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

	private static final Pattern PHONE = Pattern.compile("[0-9+() ]{7,24}");

	/** Where people have mail of their own, not of their work. */
	private static final Set<String> PRIVATE = Set.of("gmail.com", "googlemail.com", "hotmail.com", "hotmail.co.uk",
			"outlook.com", "live.co.uk", "yahoo.com", "yahoo.co.uk", "icloud.com", "aol.com", "btinternet.com");

	public ReachedBy {
		email = blankAsNull(email);
		phone = blankAsNull(phone);
	}

	private static String blankAsNull(String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

	/**
	 * The table of contents.
	 * @throws RuleException where it can't be reached in this way
	 */
	void check() {
		if (this.email == null && this.phone == null) {
			throw new RuleException("email.missing", "Enter a work e-mail or a telephone number");
		}
		if (this.email != null && (this.email.length() > 254 || !EMAIL.matcher(this.email).matches())) {
			throw new RuleException("email.shape", "E-mail must look like office@school.sch.uk");
		}
		if (this.email != null && PRIVATE.contains(domain())) {
			throw new RuleException("email.private",
					"E-mail must be one of the school, not a private one at %s".formatted(domain()));
		}
		if (this.phone != null && !PHONE.matcher(this.phone).matches()) {
			throw new RuleException("phone.shape", "Telephone number must have 7 to 24 digits, such as 020 7946 0123");
		}
	}

	private String domain() {
		return this.email.substring(this.email.indexOf('@') + 1).toLowerCase(Locale.ROOT);
	}

}
