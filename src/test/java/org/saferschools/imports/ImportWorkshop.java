package org.saferschools.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration;
import org.saferschools.area.AreaService;
import org.saferschools.area.DeprivationService;
import org.saferschools.audit.Audit;
import org.saferschools.incident.IncidentLoader;
import org.saferschools.incident.TimedIncidentLoader;
import org.saferschools.prioritisation.RankingBases;
import org.saferschools.officer.OfficerLoader;
import org.saferschools.school.AbsenceService;
import org.saferschools.school.SchoolCalendarService;
import org.saferschools.school.SchoolLoader;
import org.saferschools.security.CurrentUser;
import org.saferschools.shared.ClockConfiguration;
import org.saferschools.transport.TransportLoader;
import org.saferschools.transport.TransportService;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

/**
 * Imports and what they need, without pages, sign-in and JPA: quick to start, in a test
 * or in a process of its own.
 */
public final class ImportWorkshop implements AutoCloseable {

	private final ConfigurableApplicationContext context;

	private ImportWorkshop(ConfigurableApplicationContext context) {
		this.context = context;
	}

	/**
	 * Opens a workshop.
	 * @param url of a migrated database
	 * @param username user of the database
	 * @param password password of the database
	 * @param folder where uploads wait
	 * @param settings further settings, such as "db-scheduler.enabled=false"
	 */
	public static ImportWorkshop open(String url, String username, String password, Path folder, String... settings) {
		return new ImportWorkshop(new SpringApplicationBuilder(Parts.class).web(WebApplicationType.NONE)
			.properties("spring.datasource.url=" + url, "spring.datasource.username=" + username,
					"spring.datasource.password=" + password, "saferschools.imports.directory=" + folder,
					"spring.main.banner-mode=off", "logging.level.root=warn", "spring.config.name=workshop")
			.properties(settings)
			.run());
	}

	/** Imports files and waits for the end. */
	public ImportSummary bring(List<Path> files) {
		return this.context.getBean(UnattendedImports.class).run(files);
	}

	/** Stores files and leaves them to a job. */
	long leave(List<Path> files, ImportWay way) {
		return this.context.getBean(ImportIntake.class)
			.take(files.stream().map(UploadedFile::at).toList(), "admin", way, Duration.ZERO);
	}

	/** Stores files under a number, for {@link #run(long)}. */
	public long store(List<Path> files) {
		return store(files, ImportWay.REGARDLESS);
	}

	/** Stores files that a person has to confirm. */
	public long storeToCheck(List<Path> files) {
		return store(files, ImportWay.ASK);
	}

	long store(List<Path> files, ImportWay way) {
		return upload(files.stream().map(UploadedFile::at).toList(), way);
	}

	/** Stores files that were never on a disk, under a number, for {@link #run(long)}. */
	long upload(List<UploadedFile> files, ImportWay way) {
		return this.context.getBean(ImportIntake.class).take(files, "admin", way, Duration.ofDays(1));
	}

	/** Checks files, as far as to where a person decides. */
	long check(List<Path> files) {
		long id = storeToCheck(files);
		run(id);
		return id;
	}

	/** Checks a text as a file. */
	ImportSummary check(String name, String content) {
		return inFile(name, content.getBytes(StandardCharsets.UTF_8), (file) -> get(check(List.of(file))));
	}

	/** Has done what was checked, by this thread in the place of the job. */
	public ImportSummary confirm(long id) {
		decisions().confirm(id, "admin");
		run(id);
		return get(id);
	}

	ImportDecisions decisions() {
		return this.context.getBean(ImportDecisions.class);
	}

	ImportUndo undo() {
		return this.context.getBean(ImportUndo.class);
	}

	/** Undoes an import. */
	public void takeBack(long id) {
		undo().undo(id, "admin");
	}

	public ImportSummary get(long id) {
		return imports().find(id).orElseThrow();
	}

	/** Runs a stored import to its end, as the job does. */
	public void run(long id) {
		this.context.getBean(ImportRunner.class).run(id);
	}

	/** Imports a text as a file and waits for the end. */
	ImportSummary bring(String name, String content) {
		return bring(name, content.getBytes(StandardCharsets.UTF_8));
	}

	ImportSummary bring(String name, byte[] content) {
		return inFile(name, content, (file) -> bring(List.of(file)));
	}

	private static ImportSummary inFile(String name, byte[] content, Function<Path, ImportSummary> work) {
		try {
			Path file = Files.createTempDirectory("workshop").resolve(name);
			Files.write(file, content);
			try {
				return work.apply(file);
			}
			finally {
				Files.delete(file);
				Files.delete(file.getParent());
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	ImportHistoryRepository imports() {
		return this.context.getBean(ImportHistoryRepository.class);
	}

	/** What people call the sources that there are. */
	List<String> sources() {
		return this.context.getBean(Sources.class).all().stream().map(Source::name).toList();
	}

	CoverageReader coverage(RankingBases rankings) {
		return new CoverageReader(this.context.getBean(IncidentLoader.class),
				this.context.getBean(TimedIncidentLoader.class), absence(), imports(),
				this.context.getBean(Sources.class), rankings);
	}

	DeprivationService deprivation() {
		return this.context.getBean(DeprivationService.class);
	}

	SchoolCalendarService calendars() {
		return this.context.getBean(SchoolCalendarService.class);
	}

	AreaService areas() {
		return this.context.getBean(AreaService.class);
	}

	AbsenceService absence() {
		return this.context.getBean(AbsenceService.class);
	}

	TransportService transport() {
		return this.context.getBean(TransportService.class);
	}

	public JdbcClient jdbc() {
		return this.context.getBean(JdbcClient.class);
	}

	@Override
	public void close() {
		this.context.close();
	}

	@Configuration(proxyBeanMethods = false)
	@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, DataSourceTransactionManagerAutoConfiguration.class,
			JdbcTemplateAutoConfiguration.class, JdbcClientAutoConfiguration.class, TransactionAutoConfiguration.class,
			DbSchedulerAutoConfiguration.class })
	@ConfigurationPropertiesScan(
			basePackageClasses = { ImportService.class, TransportLoader.class, IncidentLoader.class })
	@Import({ ClockConfiguration.class, CurrentUser.class, Audit.class })
	@ComponentScan(basePackageClasses = OfficerLoader.class, useDefaultFilters = false,
			includeFilters = @ComponentScan.Filter(type = FilterType.REGEX,
					pattern = ".*\\.(OfficerLoader|SensibleDates)"))
	@ComponentScan(
			basePackageClasses = { ImportService.class, AreaService.class, IncidentLoader.class, TransportLoader.class,
					SchoolLoader.class },
			excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX,
					pattern = ".*(\\.web\\..*|Tests.*|ImportService|CoverageReader|.*IncidentService|.*SchoolService|.*SuccessionService|DataFreshness|RankingDoubts|Workshop.*)"))
	static class Parts {

		/** Leaves jobs to others. */
		@Bean
		@ConditionalOnProperty(name = "db-scheduler.enabled", havingValue = "false")
		SchedulerClient schedulerOfOthers(DataSource dataSource) {
			return SchedulerClient.Builder.create(new TransactionAwareDataSourceProxy(dataSource)).build();
		}

	}

}
