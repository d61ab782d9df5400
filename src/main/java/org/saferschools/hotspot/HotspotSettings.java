package org.saferschools.hotspot;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How hotspots are found.
 *
 * @param cellMetres side of a square of the grid, a multiple of 50
 * @param months how many months are counted, tested and compared with those before
 * @param orderMonths how many months the order looks back; more than those counted, so
 * that a square isn't judged by one year alone
 * @param halfLife months after which a robbery counts half in the order
 * @param neighbourShare what the mean of the eight squares around adds to a square's
 * place in the order, since map points are moved and squares are drawn blindly
 * @param targetPercent per cent of the area that is targeted
 * @param kernel shape of the hill that each robbery heaps up
 * @param bandwidth how far that hill reaches (quartic) or how wide it is (Gaussian),
 * metres
 * @param falseDiscoveryRate of the squares that are called more than chance, the share
 * that may be chance after all
 * @param nearMetres how far from each other near repeats may be
 * @param permutations how often the times of robberies are shuffled
 */
@ConfigurationProperties("saferschools.hotspot")
@Validated
public record HotspotSettings(@DefaultValue("250") @Min(100) @Max(1000) int cellMetres,
		@DefaultValue("12") @Min(3) @Max(24) int months, @DefaultValue("24") @Min(3) @Max(60) int orderMonths,
		@DefaultValue("12") @DecimalMin("1") @DecimalMax("60") double halfLife,
		@DefaultValue("0.25") @DecimalMin("0") @DecimalMax("1") double neighbourShare,
		@DefaultValue("2") @DecimalMin("0.1") @DecimalMax("10") double targetPercent,
		@DefaultValue("QUARTIC") @NotNull Kernel kernel, @DefaultValue("500") @Min(100) @Max(3000) int bandwidth,
		@DefaultValue("0.05") @DecimalMin("0.001") @DecimalMax("0.2") double falseDiscoveryRate,
		@DefaultValue("200") @Min(50) @Max(1000) int nearMetres,
		@DefaultValue("199") @Min(99) @Max(9999) int permutations) {

	@AssertTrue(message = "cellMetres must be a multiple of 50")
	boolean isCellEven() {
		return this.cellMetres % 50 == 0;
	}

	@AssertTrue(message = "orderMonths must be at least months")
	boolean isOrderLongEnough() {
		return this.orderMonths >= this.months;
	}

}
