package org.saferschools.web;

import java.time.Clock;
import java.time.Duration;

import org.saferschools.shared.ClockConfiguration;
import org.webjars.WebJarVersionLocator;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Sets up what templates speak to, {@code #page} and {@code #formats}, and the pictures
 * that the design system's style sheet asks for at a fixed address.
 */
@Configuration(proxyBeanMethods = false)
@Import(ClockConfiguration.class)
class WebConfiguration implements WebMvcConfigurer {

	private static final Duration A_DAY = Duration.ofDays(1);

	@Bean
	PageDialect pageDialect(ObjectProvider<NavigationItem> navigation, ObjectProvider<Visitor> visitor,
			ObjectProvider<ServiceBanners> banners, ObjectProvider<FreshnessNote> freshness,
			ObjectProvider<DataWarnings> warnings, Formats formats) {
		return new PageDialect(new PageParts(navigation, visitor, banners, freshness, warnings), formats);
	}

	@Bean
	Formats formats(Clock clock) {
		return new Formats(clock);
	}

	/** Closest to the application, so that it is asked before the server's own page. */
	@Bean
	WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> bareErrorPage() {
		return (server) -> server
			.addContextCustomizers((context) -> context.getParent().getPipeline().addValve(new BareErrorPage()));
	}

	@Override
	public void addResourceHandlers(ResourceHandlerRegistry registry) {
		String images = new WebJarVersionLocator().fullPath("ministryofjustice__frontend", "moj/assets/images/");
		registry.addResourceHandler("/assets/images/*.svg")
			.addResourceLocations("classpath:/" + images)
			.setCacheControl(CacheControl.maxAge(A_DAY).cachePublic());
	}

}
