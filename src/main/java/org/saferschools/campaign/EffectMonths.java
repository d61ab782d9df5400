package org.saferschools.campaign;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.saferschools.campaign.effect.Phase;
import org.saferschools.campaign.effect.Span;
import org.saferschools.incident.MonthWindow;

/**
 * The months that tell of a campaign: crime is known by month, so a month counts as the
 * campaign's where it covers at least half of its days, and where it covers half of none,
 * the month that has most of it.
 *
 * @param window all months that are read, without a gap
 * @param spans the months of each phase within them
 */
public record EffectMonths(MonthWindow window, Map<Phase, Span> spans) {

	private static final int LONGEST = 60;

	private static final int YEAR = 12;

	private static final int MONTHS_AFTER = 3;

	/**
	 * Finds them.
	 * @param loaded the months of which crime is loaded
	 * @return empty where the campaign's months, or the year before them, aren't loaded
	 */
	static Optional<EffectMonths> of(LocalDate firstDay, LocalDate lastDay, Set<YearMonth> loaded) {
		YearMonth from = first(firstDay, lastDay);
		YearMonth to = last(firstDay, lastDay, from);
		int during = months(from, to);
		if (during > YEAR || !allLoaded(from, to, loaded)) {
			return Optional.empty();
		}
		YearMonth earliest = from;
		YearMonth latest = to;
		while (loaded.contains(latest.plusMonths(1)) && months(to, latest) <= MONTHS_AFTER) {
			latest = latest.plusMonths(1);
		}
		while (loaded.contains(earliest.minusMonths(1)) && months(earliest, latest) < LONGEST) {
			earliest = earliest.minusMonths(1);
		}
		MonthWindow window = new MonthWindow(latest, months(earliest, latest));
		int start = window.index(from);
		return (start < YEAR) ? Optional.empty()
				: Optional.of(new EffectMonths(window, spans(start, during, months(to, latest) - 1)));
	}

	private static Map<Phase, Span> spans(int start, int during, int after) {
		Map<Phase, Span> spans = new EnumMap<>(Phase.class);
		spans.put(Phase.DURING, new Span(start, during));
		if (start - during >= YEAR) {
			spans.put(Phase.BEFORE, new Span(start - during, during));
		}
		if (after > 0) {
			spans.put(Phase.AFTER, new Span(start + during, after));
		}
		return spans;
	}

	/**
	 * The first month of which at least half is the campaign's, else that with most of
	 * it.
	 */
	static YearMonth first(LocalDate firstDay, LocalDate lastDay) {
		YearMonth month = YearMonth.from(firstDay);
		YearMonth best = month;
		while (!month.isAfter(YearMonth.from(lastDay))) {
			if (isHalf(month, firstDay, lastDay)) {
				return month;
			}
			if (days(month, firstDay, lastDay) > days(best, firstDay, lastDay)) {
				best = month;
			}
			month = month.plusMonths(1);
		}
		return best;
	}

	private static YearMonth last(LocalDate firstDay, LocalDate lastDay, YearMonth from) {
		YearMonth month = YearMonth.from(lastDay);
		while (month.isAfter(from) && !isHalf(month, firstDay, lastDay)) {
			month = month.minusMonths(1);
		}
		return month.isBefore(from) ? from : month;
	}

	private static boolean isHalf(YearMonth month, LocalDate firstDay, LocalDate lastDay) {
		return 2 * days(month, firstDay, lastDay) >= month.lengthOfMonth();
	}

	private static int days(YearMonth month, LocalDate firstDay, LocalDate lastDay) {
		LocalDate from = firstDay.isAfter(month.atDay(1)) ? firstDay : month.atDay(1);
		LocalDate to = lastDay.isBefore(month.atEndOfMonth()) ? lastDay : month.atEndOfMonth();
		return (int) (to.toEpochDay() - from.toEpochDay()) + 1;
	}

	/** How many months from one to another, both included. */
	private static int months(YearMonth from, YearMonth to) {
		return (int) from.until(to, ChronoUnit.MONTHS) + 1;
	}

	private static boolean allLoaded(YearMonth from, YearMonth to, Set<YearMonth> loaded) {
		for (YearMonth month = from; !month.isAfter(to); month = month.plusMonths(1)) {
			if (!loaded.contains(month)) {
				return false;
			}
		}
		return true;
	}

	/** The first month of a phase. */
	YearMonth from(Phase phase) {
		return this.window.month(this.spans.get(phase).first());
	}

	/** The last month of a phase. */
	YearMonth to(Phase phase) {
		Span span = this.spans.get(phase);
		return this.window.month(span.first() + span.months() - 1);
	}

}
