package org.saferschools.assignment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How far from today a decision on a lead may be dated, and how hours are reckoned.
 *
 * @param daysBack how many days back, for what was arranged by telephone and is recorded
 * later
 * @param daysAhead how many days ahead
 * @param primaryPercent how much of the hours that the standard of a tier asks for a
 * school with pupils of primary age takes, in per cent
 */
@ConfigurationProperties("saferschools.assignment")
@Validated
public record AssignmentSettings(@DefaultValue("28") @Min(0) @Max(366) int daysBack,
		@DefaultValue("366") @Min(1) @Max(731) int daysAhead,
		@DefaultValue("100") @Min(10) @Max(100) int primaryPercent) {
}
