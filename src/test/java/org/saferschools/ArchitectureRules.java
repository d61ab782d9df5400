package org.saferschools;

import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.validation.annotation.Validated;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

/**
 * How the code is built, rule by rule. Each has a breach in the package {@code breaches},
 * which shows that it can fail.
 */
final class ArchitectureRules {

	/** A feature's pages, not the module that is called web. */
	private static final String PAGES = "..saferschools.*.web..";

	private static final Set<String> ASSOCIATIONS = Set.of("jakarta.persistence.ManyToOne",
			"jakarta.persistence.OneToOne", "jakarta.persistence.OneToMany", "jakarta.persistence.ManyToMany",
			"jakarta.persistence.ElementCollection");

	private static final Set<String> INJECTIONS = Set.of("org.springframework.beans.factory.annotation.Autowired",
			"org.springframework.beans.factory.annotation.Value", "jakarta.inject.Inject",
			"jakarta.annotation.Resource", "jakarta.persistence.PersistenceContext");

	private ArchitectureRules() {
	}

	/**
	 * The table of contents.
	 */
	static List<ArchRule> all() {
		return List.of(controllersStandWithTheirPages(), controllersArePackagePrivate(),
				repositoriesArePackagePrivate(), featuresKnowNoPages(), servicesKnowNoHttp(), demonstrationIsOnTop(),
				entitiesHaveVerbs(), associationsAreLazy(), collaboratorsComeThroughTheConstructor(),
				settingsCantBeWrong(), timeComesFromTheClock(), chanceComesFromASeed(), namesSayWhatAThingIs());
	}

	private static ArchRule controllersStandWithTheirPages() {
		return classes().that()
			.areMetaAnnotatedWith(Controller.class)
			.should()
			.resideInAPackage("..web..")
			.andShould()
			.haveSimpleNameEndingWith("Controller")
			.because("whoever looks for a page finds it in its feature's web package");
	}

	private static ArchRule controllersArePackagePrivate() {
		return classes().that()
			.areMetaAnnotatedWith(Controller.class)
			.should()
			.bePackagePrivate()
			.because("public is a promise, and only the browser calls a controller");
	}

	private static ArchRule repositoriesArePackagePrivate() {
		return classes().that()
			.areAssignableTo(Repository.class)
			.or()
			.haveSimpleNameEndingWith("Repository")
			.should()
			.bePackagePrivate()
			.because("a feature's tables are reached through its service, which holds the rules");
	}

	private static ArchRule featuresKnowNoPages() {
		return noClasses().that()
			.resideOutsideOfPackage(PAGES)
			.should()
			.dependOnClassesThat()
			.resideInAPackage(PAGES)
			.because("pages stand on services, never the other way round");
	}

	private static ArchRule servicesKnowNoHttp() {
		return noClasses().that()
			.haveSimpleNameEndingWith("Service")
			.should()
			.dependOnClassesThat()
			.resideInAnyPackage("jakarta.servlet..", "org.springframework.http..", "org.springframework.ui..",
					"org.springframework.web..")
			.because("an import, a job and a page all call the same service");
	}

	private static ArchRule demonstrationIsOnTop() {
		return noClasses().that()
			.resideOutsideOfPackage("..saferschools.demo..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("..saferschools.demo..")
			.because("the product must be whole without its demonstration");
	}

	private static ArchRule entitiesHaveVerbs() {
		return noMethods().that()
			.areDeclaredInClassesThat()
			.areAnnotatedWith(Entity.class)
			.or()
			.areDeclaredInClassesThat()
			.areAnnotatedWith(Embeddable.class)
			.should()
			.haveNameMatching("set[A-Z].*")
			.because("state changes by a verb that can refuse");
	}

	private static ArchRule associationsAreLazy() {
		return fields().that(describe("are associations", ArchitectureRules::isAssociation))
			.should(beFetchedLazily())
			.because("a page says itself what it reads, or a list of 50 schools runs hundreds of statements")
			.allowEmptyShould(true);
	}

	private static ArchRule collaboratorsComeThroughTheConstructor() {
		return noFields()
			.should(ArchCondition.from(describe("be injected",
					(field) -> field.getAnnotations()
						.stream()
						.map(ArchitectureRules::type)
						.anyMatch(INJECTIONS::contains))))
			.because("a constructor shows what a class needs, to readers and to tests");
	}

	private static ArchRule settingsCantBeWrong() {
		return classes().that()
			.areAnnotatedWith(ConfigurationProperties.class)
			.should()
			.beRecords()
			.andShould()
			.beAnnotatedWith(Validated.class)
			.because("a wrong setting must stop the start, not a Monday morning");
	}

	private static ArchRule timeComesFromTheClock() {
		return noClasses().should()
			.accessTargetWhere(describe("tells the time without a Clock", ArchitectureRules::tellsTheTimeItself))
			.because("terms, decay and overdue contacts are tested at a fixed hour, London time");
	}

	private static ArchRule chanceComesFromASeed() {
		return noClasses().should()
			.callConstructor(Random.class)
			.orShould()
			.callMethod(Math.class, "random")
			.orShould()
			.dependOnClassesThat()
			.areAssignableTo(ThreadLocalRandom.class)
			.because("every ranking and every generated London can be made again");
	}

	private static ArchRule namesSayWhatAThingIs() {
		return noClasses().should()
			.haveNameMatching(".*(Impl|Utils?|Helper|Manager|DTO|Dto)")
			.because("such a name fits anything, so it tells nothing");
	}

	private static boolean isAssociation(JavaField field) {
		return field.getAnnotations().stream().map(ArchitectureRules::type).anyMatch(ASSOCIATIONS::contains);
	}

	private static String type(JavaAnnotation<?> annotation) {
		return annotation.getRawType().getName();
	}

	private static ArchCondition<JavaField> beFetchedLazily() {
		return new ArchCondition<>("be fetched lazily") {

			@Override
			public void check(JavaField field, ConditionEvents events) {
				boolean lazy = field.getAnnotations()
					.stream()
					.filter((annotation) -> ASSOCIATIONS.contains(type(annotation)))
					.allMatch((annotation) -> "LAZY".equals(fetch(annotation)));
				events.add(new SimpleConditionEvent(field, lazy, field.getFullName()));
			}

		};
	}

	/** Also where the source leaves it out: to-one is then eager. */
	private static String fetch(JavaAnnotation<?> annotation) {
		return ((JavaEnumConstant) annotation.get("fetch").orElseThrow()).name();
	}

	private static boolean tellsTheTimeItself(JavaAccess<?> access) {
		AccessTarget target = access.getTarget();
		String owner = target.getOwner().getName();
		return switch (target.getName()) {
			case "now" -> owner.startsWith("java.time.") && !takesAClock(target);
			case "systemUTC", "systemDefaultZone" -> owner.equals(Clock.class.getName());
			case "currentTimeMillis" -> owner.equals(System.class.getName());
			case "<init>" -> owner.equals(Date.class.getName()) && parameters(target).isEmpty();
			default -> false;
		};
	}

	private static boolean takesAClock(AccessTarget target) {
		return parameters(target).contains(Clock.class.getName());
	}

	private static List<String> parameters(AccessTarget target) {
		return (target instanceof AccessTarget.CodeUnitAccessTarget unit)
				? unit.getRawParameterTypes().stream().map((type) -> type.getName()).toList() : List.of();
	}

}
