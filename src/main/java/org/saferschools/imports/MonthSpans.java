package org.saferschools.imports;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

import org.saferschools.web.Formats;

/**
 * Writes months for people, those in a row as a span.
 */
final class MonthSpans {

	private MonthSpans() {
	}

	/** Such as "June 2023 to May 2024, August 2024 and October 2024". */
	static String inWords(Collection<YearMonth> months, Formats formats) {
		List<String> spans = new ArrayList<>();
		YearMonth first = null;
		YearMonth last = null;
		for (YearMonth month : new TreeSet<>(months)) {
			if (last == null || !last.plusMonths(1).equals(month)) {
				add(spans, first, last, formats);
				first = month;
			}
			last = month;
		}
		add(spans, first, last, formats);
		return joined(spans);
	}

	private static void add(List<String> spans, YearMonth first, YearMonth last, Formats formats) {
		if (first != null) {
			spans.add(first.equals(last) ? formats.month(first)
					: "%s to %s".formatted(formats.month(first), formats.month(last)));
		}
	}

	private static String joined(List<String> spans) {
		int last = spans.size() - 1;
		return (last < 1) ? String.join("", spans)
				: String.join(", ", spans.subList(0, last)) + " and " + spans.get(last);
	}

}
