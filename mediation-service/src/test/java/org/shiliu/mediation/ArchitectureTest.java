package org.shiliu.mediation;

import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** The structure of the service. */
@AnalyzeClasses(
    packages = "org.shiliu.mediation",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule featuresStandOnEachOtherWithoutCycles =
      slices()
          .matching("org.shiliu.mediation.(*)..")
          .should()
          .beFreeOfCycles()
          .because("a feature can only be understood alone when nothing below it points back up");

  @ArchTest
  static final ArchRule casesKnowNothingThatStandsOnThem =
      noClasses()
          .that()
          .resideInAPackage("..mediation.cases..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "..sessions..", "..agreements..", "..performance..", "..wishservice..")
          .because("what was said in confidence must not reach a case's view by accident");

  @ArchTest
  static final ArchRule partiesAndMediatorsDoNotKnowTheCase =
      noClasses()
          .that()
          .resideInAnyPackage("..mediation.parties..", "..mediation.mediators..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..mediation.cases..")
          .because("they are the ground on which a case stands");

  @ArchTest
  static final ArchRule caucusNotesStayWhereTheyAre =
      classes()
          .that()
          .haveSimpleNameStartingWith("Caucus")
          .should()
          .onlyBeAccessed()
          .byAnyPackage("..mediation.sessions..")
          .because("a note of a talk with one side must never reach the other (TY16 22)");

  @ArchTest
  static final ArchRule timeComesFromTheInjectedClock =
      noClasses()
          .should()
          .callMethod(java.time.Instant.class, "now")
          .orShould()
          .callMethod(java.time.LocalDate.class, "now")
          .orShould()
          .callMethod(java.time.OffsetDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .because("database, services and scheduler share one clock, which a test can move");

  @ArchTest
  static final ArchRule entitiesHaveNoSetters =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Entity.class)
          .should()
          .haveNameNotMatching("set[A-Z].*")
          .because("a state changes only by a verb that checks its guard");

  @ArchTest
  static final ArchRule resourcesDoNotTouchEntities =
      noClasses()
          .that()
          .areAnnotatedWith(Path.class)
          .and()
          .resideOutsideOfPackage("..mediation.mediators..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.shiliu.mediation..")
                  .and(
                      com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates
                          .annotatedWith(Entity.class)))
          .because("every read passes the desk that decides who may see a case");

  @ArchTest
  static final ArchRule everyOperationSaysWhoMayCallIt =
      methods()
          .that()
          .areAnnotatedWith(Operation.class)
          .should()
          .beAnnotatedWith(jakarta.annotation.security.RolesAllowed.class)
          .because("an operation without roles would be open to everybody");

  @ArchTest
  static final ArchRule namesSayWhatAThingIs =
      noClasses()
          .should()
          .haveNameMatching(".*(Impl|Dto|Manager|Helper|Util|Utils)")
          .orShould()
          .haveSimpleNameStartingWith("Abstract")
          .because("such names hide what a class is for");
}
