package org.saferschools.activity;

import java.time.LocalDate;
import java.util.Optional;

import org.saferschools.shared.BankHolidays;

import org.springframework.stereotype.Component;

/**
 * The bank holidays, with those that were proclaimed since this version was made.
 */
@Component
public class PublicHolidays {

	private final ActivitySettings settings;

	PublicHolidays(ActivitySettings settings) {
		this.settings = settings;
	}

	/** The bank holiday that falls on a day, if any. */
	public Optional<String> on(LocalDate day) {
		return this.settings.furtherHolidays().contains(day) ? Optional.of("a bank holiday") : BankHolidays.on(day);
	}

}
