package org.saferschools.plan.calendar;

import java.util.TimeZone;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;

/**
 * The rule of London's clock: an hour ahead from the last Sunday of March to the last
 * Sunday of October, both at one o'clock by Greenwich, as since 1996 (The Summer Time
 * Order 2002).
 */
final class LondonZone {

	private static final String NAME = "Europe/London";

	private static final UtcOffset GREENWICH = new UtcOffset(true, 0, 0);

	private static final UtcOffset SUMMER = new UtcOffset(true, 1, 0);

	private LondonZone() {
	}

	static TimezoneAssignment assignment() {
		VTimezone zone = new VTimezone(NAME);
		DaylightSavingsTime summer = new DaylightSavingsTime();
		rule(summer, "BST", new DateTimeComponents(1996, 3, 31, 1, 0, 0, false), GREENWICH, SUMMER);
		StandardTime winter = new StandardTime();
		rule(winter, "GMT", new DateTimeComponents(1996, 10, 27, 2, 0, 0, false), SUMMER, GREENWICH);
		zone.addDaylightSavingsTime(summer);
		zone.addStandardTime(winter);
		return new TimezoneAssignment(TimeZone.getTimeZone(NAME), zone);
	}

	private static void rule(Observance time, String name, DateTimeComponents first, UtcOffset from, UtcOffset to) {
		time.addTimezoneName(name);
		time.setDateStart(first);
		time.setTimezoneOffsetFrom(from);
		time.setTimezoneOffsetTo(to);
		time.setRecurrenceRule(
				new Recurrence.Builder(Frequency.YEARLY).byMonth(first.getMonth()).byDay(-1, DayOfWeek.SUNDAY).build());
	}

}
