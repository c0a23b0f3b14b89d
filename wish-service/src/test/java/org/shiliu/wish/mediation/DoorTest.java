package org.shiliu.wish.mediation;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

/** There is one door to the mediation service. */
@AnalyzeClasses(packages = "org.shiliu.wish", importOptions = ImportOption.DoNotIncludeTests.class)
class DoorTest {

  @ArchTest
  static final ArchRule onlyTheDoorNamesTheGeneratedClient =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.shiliu.wish.mediation..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.shiliu.wish.mediation.client..")
          .because("the neighbour's words must not spread through our own");

  @ArchTest
  static final ArchRule nothingIsSentInsideATransaction =
      noClasses()
          .that()
          .resideInAPackage("org.shiliu.wish.mediation")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("jakarta.transaction.Transactional")
          .because("a slow neighbour would hold our rows locked");
}
