package org.saferschools.activity;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What holds for planning and logging work with schools.
 *
 * @param usualMinutes how long a visit takes where nobody says otherwise, in minutes
 * @param loggedWithinDays how many days after the work it may still be logged
 * @param plannedWithinDays how many days ahead work may be planned
 * @param earliestStart the first time of day at which work with a school begins
 * @param latestStart the last time of day at which work with a school begins
 * @param earliestFinish when the first schools end their day, until finish times are
 * known school by school
 * @param latestFinish when the last schools end their day, until then likewise
 * @param furtherHolidays bank holidays proclaimed since this version was made, such as
 * 2023-05-08
 */
@ConfigurationProperties("saferschools.activity")
@Validated
public record ActivitySettings(@DefaultValue("60") @Min(5) @Max(720) int usualMinutes,
		@DefaultValue("90") @Min(1) @Max(366) int loggedWithinDays,
		@DefaultValue("400") @Min(1) @Max(800) int plannedWithinDays,
		@DefaultValue("06:30") @NotNull LocalTime earliestStart, @DefaultValue("22:00") @NotNull LocalTime latestStart,
		@DefaultValue("14:30") @NotNull LocalTime earliestFinish,
		@DefaultValue("16:00") @NotNull LocalTime latestFinish, @DefaultValue @NotNull Set<LocalDate> furtherHolidays) {

	/** Whether work with a school may begin at this time of day. */
	public boolean allowsStart(LocalTime time) {
		return !time.isBefore(this.earliestStart) && !time.isAfter(this.latestStart);
	}

}
