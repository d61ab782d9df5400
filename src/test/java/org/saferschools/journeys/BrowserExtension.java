package org.saferschools.journeys;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.ApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Opens a browser for each {@link Visit} that a test asks for, and lets the test fail
 * when the visit's {@link Watch} saw something wrong. Makers of fixtures, marked as
 * {@link TestComponent}, may be asked for in the same way.
 */
class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

	private static final Namespace OURS = Namespace.create(BrowserExtension.class);

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (SystemBrowser.isRequired() || SystemBrowser.find().isPresent()) {
			return ConditionEvaluationResult.enabled("there is a browser, or there must be one");
		}
		return ConditionEvaluationResult.disabled("no Chromium on this machine: install one, or name it in CHROME_BIN");
	}

	@Override
	public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
		Class<?> type = parameter.getParameter().getType();
		return type == Visit.class || type.isAnnotationPresent(TestComponent.class);
	}

	@Override
	public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
		ApplicationContext application = SpringExtension.getApplicationContext(context);
		Class<?> type = parameter.getParameter().getType();
		return (type == Visit.class) ? visit(parameter, context, application.getEnvironment())
				: application.getBean(type);
	}

	private static Visit visit(ParameterContext parameter, ExtensionContext context, Environment environment) {
		String home = "http://localhost:" + environment.getRequiredProperty("local.server.port");
		Device device = parameter.findAnnotation(On.class).map(On::value).orElse(Device.DESKTOP);
		boolean scripts = parameter.findAnnotation(On.class).map(On::scripts).orElse(true);
		Visit visit = new Visit(browser(context).open(device, scripts, home), home, device);
		visits(context).add(visit);
		return visit;
	}

	@Override
	public void afterEach(ExtensionContext context) {
		boolean failed = context.getExecutionException().isPresent();
		for (Visit visit : visits(context)) {
			if (failed) {
				visit.screenshot("failed-" + context.getRequiredTestClass().getSimpleName() + "-"
						+ context.getRequiredTestMethod().getName());
			}
			visit.close();
		}
		if (!failed) {
			visits(context).forEach((visit) -> visit.watch().sawNothingWrong());
		}
	}

	/** Closed by JUnit after the last test. */
	private static SystemBrowser browser(ExtensionContext context) {
		return context.getRoot()
			.getStore(OURS)
			.computeIfAbsent(SystemBrowser.class, (key) -> SystemBrowser.start(), SystemBrowser.class);
	}

	private static List<Visit> visits(ExtensionContext context) {
		return context.getStore(OURS).computeIfAbsent(Visits.class, (key) -> new Visits(), Visits.class);
	}

	private static final class Visits extends ArrayList<Visit> {

	}

}
