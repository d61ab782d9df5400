package org.saferschools.proposal;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How proposals are searched.
 *
 * @param seconds the longest search of one team where nobody says otherwise
 * @param secondsForEach the same where all teams are searched in one job
 * @param gapPercent a search ends once it is proved within so many per cent of the best
 * possible
 * @param workers threads of a search
 * @param whyNotMillis the longest search for what another choice would cost
 * @param maxAttempts how often a search is begun again after the application was stopped
 */
@ConfigurationProperties("saferschools.proposal")
@Validated
public record ProposalSettings(@DefaultValue("20") @Min(1) @Max(600) int seconds,
		@DefaultValue("8") @Min(1) @Max(600) int secondsForEach,
		@DefaultValue("0.1") @DecimalMin("0") @DecimalMax("100") double gapPercent,
		@DefaultValue("2") @Min(1) @Max(64) int workers, @DefaultValue("600") @Min(100) @Max(60_000) int whyNotMillis,
		@DefaultValue("5") @Min(1) @Max(100) int maxAttempts) {
}
