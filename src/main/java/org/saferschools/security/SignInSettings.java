package org.saferschools.security;

import java.time.Duration;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How many wrong passwords are borne before signing in has to wait.
 *
 * @param failuresPerUsername failed sign-ins with one user name within the window before
 * it is refused
 * @param failuresPerAddress failed sign-ins from one network address within the window
 * before it is refused
 * @param window how long a failed sign-in counts
 */
@ConfigurationProperties("saferschools.sign-in")
@Validated
record SignInSettings(@DefaultValue("5") @Min(1) int failuresPerUsername,
		@DefaultValue("50") @Min(1) int failuresPerAddress, @DefaultValue("15m") @NotNull Duration window) {
}
