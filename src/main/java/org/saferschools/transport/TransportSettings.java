package org.saferschools.transport;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of transport.
 *
 * @param hubMetres how close stations, or the stops of different routes, are to each
 * other where they make one hub
 * @param hubRoutes how many bus routes make a hub where there is no station
 */
@ConfigurationProperties("saferschools.transport")
@Validated
record TransportSettings(@Min(20) @Max(1000) @DefaultValue("150") int hubMetres,
		@Min(2) @Max(50) @DefaultValue("5") int hubRoutes) {

}
