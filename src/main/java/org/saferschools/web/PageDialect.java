package org.saferschools.web;

import java.util.Set;

import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.AbstractDialect;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/**
 * Gives templates {@code #page}, what stands around every page, and {@code #formats}, how
 * dates and numbers are written. Unlike beans they may be used in links, too.
 */
class PageDialect extends AbstractDialect implements IExpressionObjectDialect, IExpressionObjectFactory {

	private static final String PAGE = "page";

	private static final String FORMATS = "formats";

	private final PageParts parts;

	private final Formats formats;

	PageDialect(PageParts parts, Formats formats) {
		super("Safer Schools");
		this.parts = parts;
		this.formats = formats;
	}

	@Override
	public IExpressionObjectFactory getExpressionObjectFactory() {
		return this;
	}

	@Override
	public Set<String> getAllExpressionObjectNames() {
		return Set.of(PAGE, FORMATS);
	}

	@Override
	public Object buildObject(IExpressionContext context, String name) {
		return switch (name) {
			case PAGE -> new PageFrame(this.parts, context);
			case FORMATS -> this.formats;
			default -> null;
		};
	}

	@Override
	public boolean isCacheable(String name) {
		return true;
	}

}
