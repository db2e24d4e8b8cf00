package dev.bonafide.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.Architectures;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The walls of the house. */
class ArchitectureTest {
  private static final String[] CORE = {
    "dev.bonafide.text..",
    "dev.bonafide.identifier..",
    "dev.bonafide.casefile..",
    "dev.bonafide.check..",
    "dev.bonafide.reading..",
    "dev.bonafide.rule..",
    "dev.bonafide.comparison..",
    "dev.bonafide.verdict..",
    "dev.bonafide.examination..",
    "dev.bonafide.report.."
  };

  private static JavaClasses house = new ClassFileImporter().importPackages();

  @BeforeAll
  static void importClasses() {
    house =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.bonafide");
  }

  @Test
  void a_lower_layer_never_looks_up() {
    Architectures.layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("text")
        .definedBy("dev.bonafide.text..")
        .layer("identifier")
        .definedBy("dev.bonafide.identifier..")
        .layer("casefile")
        .definedBy("dev.bonafide.casefile..")
        .layer("check")
        .definedBy("dev.bonafide.check..")
        .layer("reading")
        .definedBy("dev.bonafide.reading..")
        .layer("rule")
        .definedBy("dev.bonafide.rule..")
        .layer("comparison")
        .definedBy("dev.bonafide.comparison..")
        .layer("verdict")
        .definedBy("dev.bonafide.verdict..")
        .layer("examination")
        .definedBy("dev.bonafide.examination..")
        .layer("report")
        .definedBy("dev.bonafide.report..")
        .whereLayer("text")
        .mayNotAccessAnyLayer()
        .whereLayer("identifier")
        .mayOnlyAccessLayers("text")
        .whereLayer("casefile")
        .mayOnlyAccessLayers("text", "identifier")
        .whereLayer("check")
        .mayOnlyAccessLayers("text", "identifier", "casefile")
        .whereLayer("reading")
        .mayOnlyAccessLayers("text", "identifier", "casefile", "check")
        .whereLayer("rule")
        .mayOnlyAccessLayers("text", "identifier", "casefile", "check")
        .whereLayer("comparison")
        .mayOnlyAccessLayers("text", "identifier", "casefile", "check")
        .whereLayer("verdict")
        .mayOnlyBeAccessedByLayers("examination", "report")
        .whereLayer("examination")
        .mayOnlyBeAccessedByLayers("report")
        .whereLayer("report")
        .mayNotBeAccessedByAnyLayer()
        .check(house);
  }

  @Test
  void no_packages_go_in_circles() {
    slices().matching("dev.bonafide.(*)..").should().beFreeOfCycles().check(house);
  }

  @Test
  void core_knows_four_libraries_and_nothing_outside() {
    classes()
        .that()
        .resideInAnyPackage(CORE)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "dev.bonafide..",
            "java.lang..",
            "java.util..",
            "java.text..",
            "java.time..",
            "java.math..",
            "java.nio.charset..",
            "java.security..",
            "com.google.re2j..",
            "org.snakeyaml.engine..",
            "com.github.pemistahl.lingua..",
            "org.jspecify..")
        .check(house);
  }

  @Test
  void core_does_no_input_and_no_output() {
    noClasses()
        .that()
        .resideInAnyPackage(CORE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.sql..")
        .check(house);
  }

  @Test
  void adapters_do_not_know_each_other() {
    noClasses()
        .that()
        .resideInAPackage("dev.bonafide.terminal..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.bonafide.documents..", "dev.bonafide.bot..")
        .check(house);
    noClasses()
        .that()
        .resideInAPackage("dev.bonafide.documents..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.bonafide.terminal..", "dev.bonafide.bot..")
        .check(house);
  }
}
