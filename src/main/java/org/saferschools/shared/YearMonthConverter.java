package org.saferschools.shared;

import java.time.LocalDate;
import java.time.YearMonth;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/**
 * Keeps every {@link YearMonth} of an entity as a {@code date}, the first of that month,
 * so that SQL can compare and add to it.
 */
@Converter(autoApply = true)
class YearMonthConverter implements AttributeConverter<YearMonth, LocalDate> {

	@Override
	public LocalDate convertToDatabaseColumn(YearMonth month) {
		return (month == null) ? null : month.atDay(1);
	}

	@Override
	public YearMonth convertToEntityAttribute(LocalDate date) {
		return (date == null) ? null : YearMonth.from(date);
	}

}
