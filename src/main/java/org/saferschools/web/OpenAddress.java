package org.saferschools.web;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Says in the log where the application answers, for whoever has just started it.
 */
@Component
class OpenAddress {

	private static final Logger log = LoggerFactory.getLogger(OpenAddress.class);

	@EventListener
	@Order(Ordered.HIGHEST_PRECEDENCE)
	void tell(ApplicationReadyEvent ready) {
		if (ready.getApplicationContext() instanceof WebServerApplicationContext context
				&& context.getWebServer() != null) {
			log.info("Safer Schools answers on http://localhost:{}", context.getWebServer().getPort());
		}
	}

}
