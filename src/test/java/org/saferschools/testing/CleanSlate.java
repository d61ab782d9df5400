package org.saferschools.testing;

import org.springframework.core.Ordered;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Puts a shared database back after each test class, so that no test depends on which
 * others ran before it. What the application wrote while it started stays.
 */
class CleanSlate extends AbstractTestExecutionListener implements Ordered {

	/** After the context may be closed, before a class loads a script. */
	private static final int BETWEEN_CONTEXT_AND_SCRIPTS = 3500;

	@Override
	public int getOrder() {
		return BETWEEN_CONTEXT_AND_SCRIPTS;
	}

	@Override
	public void beforeTestClass(TestContext test) {
		database(test).remember();
	}

	@Override
	public void afterTestClass(TestContext test) {
		database(test).putBack();
	}

	private static TestDatabase database(TestContext test) {
		return test.getApplicationContext().getBean(TestDatabase.class);
	}

}
