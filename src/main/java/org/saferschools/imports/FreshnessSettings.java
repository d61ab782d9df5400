package org.saferschools.imports;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * From when on data are called out of date.
 *
 * @param crimeMonths how many months the latest month of crime may lie back from this
 * one; data.police.uk publishes about two months late, and somebody has to import it
 * @param registerDays how many days old the register of schools may be
 */
@ConfigurationProperties("saferschools.freshness")
@Validated
public record FreshnessSettings(@DefaultValue("3") @Min(1) @Max(36) int crimeMonths,
		@DefaultValue("120") @Min(1) @Max(3650) int registerDays) {
}
