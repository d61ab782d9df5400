package org.saferschools.school;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.saferschools.shared.BankHolidays;
import org.saferschools.shared.Term;

/**
 * On which days schools in general teach: on weekdays of the term that are no bank
 * holidays. In years for which authorities have given dates, the term is when at least
 * half of them teach, else it is that of the plain calendar.
 */
public final class TeachingDays {

	/** By academic year, within it by authority. */
	private final Map<Integer, Map<Integer, List<TermDate>>> periods;

	TeachingDays(List<TermDate> ofAuthorities) {
		this.periods = ofAuthorities.stream()
			.filter((date) -> !date.isInset())
			.collect(Collectors.groupingBy(TermDate::academicYear, Collectors.groupingBy(TermDate::code,
					Collectors.mapping(Function.identity(), Collectors.toList()))));
	}

	public boolean contains(LocalDate day) {
		return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && BankHolidays.on(day).isEmpty() && inTerm(day);
	}

	private boolean inTerm(LocalDate day) {
		int year = (day.getMonth().compareTo(Month.AUGUST) >= 0) ? day.getYear() : day.getYear() - 1;
		Map<Integer, List<TermDate>> authorities = this.periods.getOrDefault(year, Map.of());
		if (authorities.isEmpty()) {
			return Term.of(day).contains(day);
		}
		long open = authorities.values()
			.stream()
			.filter((periods) -> periods.stream().anyMatch((period) -> period.covers(day)))
			.count();
		return open * 2 >= authorities.size();
	}

}
