package org.saferschools.incident;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/**
 * Which counter an incident belongs to, by its kind and the days from the first of the
 * window's first month to the first of its own.
 */
final class Slots {

	/** By kind's number: the first slot of the kind, or -1 where it isn't wanted. */
	private final int[] firstOfKind;

	private final int[] monthOfDay;

	Slots(MonthWindow window, List<IncidentKind> kinds) {
		this.firstOfKind = new int[IncidentKind.values().length + 1];
		Arrays.fill(this.firstOfKind, -1);
		for (int number = 0; number < kinds.size(); number++) {
			this.firstOfKind[kinds.get(number).id()] = number * window.months();
		}
		this.monthOfDay = new int[day(window, window.months() - 1) + 1];
		for (int month = 0; month < window.months(); month++) {
			this.monthOfDay[day(window, month)] = month;
		}
	}

	private static int day(MonthWindow window, int month) {
		return (int) ChronoUnit.DAYS.between(window.first().atDay(1), window.month(month).atDay(1));
	}

	int of(int kind, int day) {
		return this.firstOfKind[kind] + this.monthOfDay[day];
	}

}
