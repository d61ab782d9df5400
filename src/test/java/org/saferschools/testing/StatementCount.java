package org.saferschools.testing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.Callable;

import javax.sql.DataSource;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the statements that a piece of work sends to the database, so that a list needs
 * no more of them for many rows than for few. Counts this thread only: jobs of the
 * application go on meanwhile.
 *
 * <pre>
 * &#64;Import(StatementCount.class)
 * class OfficerListTests {
 *
 * 	&#64;Autowired
 * 	StatementCount statements;
 *
 * 	&#64;Test
 * 	void aListTakesTheSameStatementsForManyAsForFew() {
 * 		assertThat(this.statements.during(() -&gt; show("/officers"))).isLessThan(6);
 * 	}
 *
 * }
 * </pre>
 */
@TestComponent
public class StatementCount implements BeanPostProcessor {

	private static final Set<String> SENDING = Set.of("prepareStatement", "prepareCall", "createStatement");

	private final ThreadLocal<Integer> sent = ThreadLocal.withInitial(() -> 0);

	/**
	 * How many statements the work takes.
	 */
	public int during(Callable<?> work) {
		int before = this.sent.get();
		try {
			work.call();
		}
		catch (Exception ex) {
			throw new IllegalStateException("The counted work failed", ex);
		}
		return this.sent.get() - before;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String name) {
		return (bean instanceof DataSource dataSource) ? new CountedDataSource(dataSource) : bean;
	}

	private Connection counted(Connection connection) {
		InvocationHandler counting = (proxy, method, arguments) -> {
			if (SENDING.contains(method.getName())) {
				this.sent.set(this.sent.get() + 1);
			}
			try {
				return method.invoke(connection, arguments);
			}
			catch (InvocationTargetException ex) {
				throw ex.getTargetException();
			}
		};
		return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Connection.class },
				counting);
	}

	private final class CountedDataSource extends DelegatingDataSource {

		CountedDataSource(DataSource target) {
			super(target);
		}

		@Override
		public Connection getConnection() throws SQLException {
			return counted(super.getConnection());
		}

	}

}
