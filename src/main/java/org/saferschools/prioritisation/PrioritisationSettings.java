package org.saferschools.prioritisation;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What is a school's catchment, and how far a ranking looks back.
 *
 * @param catchmentRadius metres around a school within which an incident counts; 800 is
 * ten minutes' walk
 * @param windowMonths how many months up to the ranking's own count
 * @param halfLife months after which violence and theft count half; for robbery the data
 * decide
 * @param draws how often a run asks how else it might have come out
 * @param nightly when a draft is made by itself if the data have changed, as a Spring
 * cron expression in London's time, such as {@code 0 0 4 * * *}; {@code -} for never
 */
@ConfigurationProperties("saferschools.prioritisation")
@Validated
public record PrioritisationSettings(@DefaultValue("800") @Min(100) @Max(3000) int catchmentRadius,
		@DefaultValue("24") @Min(12) @Max(60) int windowMonths,
		@DefaultValue("12") @DecimalMin("1") @DecimalMax("60") double halfLife,
		@DefaultValue("1000") @Min(100) @Max(10_000) int draws, @DefaultValue("-") @NotBlank String nightly) {
}
