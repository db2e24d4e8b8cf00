package dev.bonafide.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.bonafide.house.Walls.HOUSE;

import org.junit.jupiter.api.Test;

/** What measures Bonafide, and what its tests share, is no part of what is shipped. */
class LabApartTest {
  @Test
  void no_class_of_the_lab_is_on_the_path_of_the_program() {
    noClasses().should().resideInAPackage("dev.bonafide.lab..").check(HOUSE);
  }

  @Test
  void nothing_that_is_shipped_knows_what_tests_share() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.bonafide.testkit..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.bonafide.testkit..")
        .check(HOUSE);
  }
}
