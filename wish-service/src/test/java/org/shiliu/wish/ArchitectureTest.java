package org.shiliu.wish;

import jakarta.persistence.Entity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The structure of the service. */
@AnalyzeClasses(packages = "org.shiliu.wish", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule FEATURES_DO_NOT_GO_IN_CIRCLES =
      slices()
          .matching("org.shiliu.wish.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a feature must be understood without those that stand on it");

  @ArchTest
  static final ArchRule WISHES_STAND_ALONE =
      noClasses()
          .that()
          .resideInAPackage("..wish.wishes..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..wish.claims..", "..wish.units..", "..wish.evidence..", "..wish.exchange..")
          .because("claims and everything after them are told by events what a wish did");

  @ArchTest
  static final ArchRule TIME_COMES_FROM_THE_CLOCK =
      noClasses()
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.OffsetDateTime.class, "now")
          .because("deadlines are tested by moving the one clock of database and services");

  @ArchTest
  static final ArchRule ENTITIES_HAVE_NO_SETTERS =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Entity.class)
          .should()
          .haveNameNotMatching("set[A-Z].*")
          .because("an aggregate changes by verbs that guard its rules");

  @ArchTest
  static final ArchRule RESOURCES_ARE_THE_ONLY_HTTP =
      classes()
          .that()
          .areAnnotatedWith(Path.class)
          .and()
          .resideOutsideOfPackage("..mediation.client..")
          .should()
          .haveSimpleNameEndingWith("Resource")
          .because("a request enters in one kind of class");

  @ArchTest
  static final ArchRule OPERATIONS_ARE_PUBLIC =
      methods()
          .that()
          .areAnnotatedWith(GET.class)
          .or()
          .areAnnotatedWith(POST.class)
          .should()
          .bePublic()
          .because("others answer 404 without a word");
}
