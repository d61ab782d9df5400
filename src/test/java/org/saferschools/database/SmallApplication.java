package org.saferschools.database;

import org.springframework.boot.CommandLineRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The least application that uses the database: it logs one visit, says how many there
 * are now, and waits to be killed.
 */
@TestConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({ DatabaseAutoConfiguration.class, DataSourceAutoConfiguration.class,
		JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class })
class SmallApplication {

	static final String READY = "Visits logged: ";

	public static void main(String[] args) throws InterruptedException {
		SpringApplication application = new SpringApplication(SmallApplication.class);
		application.setWebApplicationType(WebApplicationType.NONE);
		application.run(args);
		Thread.currentThread().join();
	}

	@Bean
	CommandLineRunner logOneVisit(JdbcClient jdbc) {
		return (args) -> {
			jdbc.sql("create table if not exists visit (school text not null)").update();
			jdbc.sql("insert into visit values ('Riverside Academy')").update();
			System.out.println(READY + jdbc.sql("select count(*) from visit").query(Long.class).single());
		};
	}

}
