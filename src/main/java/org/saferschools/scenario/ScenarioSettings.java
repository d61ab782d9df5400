package org.saferschools.scenario;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How scenarios are searched.
 *
 * @param seconds the longest search of one scenario
 * @param gapPercent a search ends once it is proved within so many per cent of the best
 * possible
 * @param valueSeconds the longest search of one placement where the value of officers is
 * asked for, of which each team takes three
 * @param workers threads of a search
 * @param maxAttempts how often a search is begun again after the application was stopped
 */
@ConfigurationProperties("saferschools.scenario")
@Validated
public record ScenarioSettings(@DefaultValue("15") @Min(1) @Max(600) int seconds,
		@DefaultValue("0.1") @DecimalMin("0") @DecimalMax("100") double gapPercent,
		@DefaultValue("5") @Min(1) @Max(600) int valueSeconds, @DefaultValue("2") @Min(1) @Max(64) int workers,
		@DefaultValue("5") @Min(1) @Max(100) int maxAttempts) {
}
