package dev.bonafide.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The walls of the house. */
class ArchitectureTest {
  private static final String[] CORE = {
    "dev.bonafide.resource..",
    "dev.bonafide.text..",
    "dev.bonafide.phrasebook..",
    "dev.bonafide.identifier..",
    "dev.bonafide.casefile..",
    "dev.bonafide.watchlist..",
    "dev.bonafide.check..",
    "dev.bonafide.reading..",
    "dev.bonafide.rule..",
    "dev.bonafide.comparison..",
    "dev.bonafide.consultation..",
    "dev.bonafide.prompt..",
    "dev.bonafide.listening..",
    "dev.bonafide.applicant..",
    "dev.bonafide.verdict..",
    "dev.bonafide.examination..",
    "dev.bonafide.engine..",
    "dev.bonafide.evaluation..",
    "dev.bonafide.report..",
    "dev.bonafide.mail..",
    "dev.bonafide.conversation.."
  };

  private static JavaClasses house = new ClassFileImporter().importPackages();

  @BeforeAll
  static void importClasses() {
    house =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.bonafide");
  }

  /** Each may use those before it; the packages of one layer do not know each other. */
  private static final List<List<String>> LAYERS =
      List.of(
          List.of("resource"),
          List.of("text", "phrasebook"),
          List.of("identifier"),
          List.of("casefile", "watchlist"),
          List.of("check"),
          List.of("reading", "rule", "comparison", "consultation"),
          List.of("verdict", "prompt", "listening", "applicant"),
          List.of("examination"),
          List.of("engine", "report", "evaluation", "mail"),
          List.of("conversation"));

  @Test
  void a_lower_layer_never_looks_up_and_siblings_do_not_know_each_other() {
    for (int layer = 0; layer < LAYERS.size(); layer++) {
      for (String name : LAYERS.get(layer)) {
        List<String> others =
            LAYERS.subList(layer, LAYERS.size()).stream()
                .flatMap(List::stream)
                .filter(other -> !other.equals(name))
                .map(other -> "dev.bonafide." + other + "..")
                .toList();
        if (!others.isEmpty()) {
          noClasses()
              .that()
              .resideInAPackage("dev.bonafide." + name + "..")
              .should()
              .dependOnClassesThat()
              .resideInAnyPackage(others.toArray(String[]::new))
              .check(house);
        }
      }
    }
  }

  @Test
  void no_packages_go_in_circles() {
    slices().matching("dev.bonafide.(*)..").should().beFreeOfCycles().check(house);
  }

  /** Packages with rooms of their own. Each room uses only those below it. */
  private static final List<String> ROOMED =
      List.of(
          "reading",
          "rule",
          "comparison",
          "consultation",
          "conversation",
          "chat",
          "slack",
          "discord",
          "telegram",
          "hiring");

  @Test
  void rooms_of_one_package_do_not_go_in_circles() {
    for (String name : ROOMED) {
      JavaClasses rooms = house.that(resideInAPackage("dev.bonafide." + name + ".."));
      slices().matching("dev.bonafide.(**)").should().beFreeOfCycles().check(rooms);
    }
  }

  @Test
  void nobody_outside_the_comparisons_knows_their_rooms() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.bonafide.comparison..")
        .should()
        .dependOnClassesThat(
            resideInAPackage("dev.bonafide.comparison.*..")
                .and(not(resideInAPackage("dev.bonafide.comparison.othercase")))
                .and(not(resideInAPackage("dev.bonafide.comparison.similarity")))
                .and(not(resideInAPackage("dev.bonafide.comparison.dialogue"))))
        .check(house);
  }

  @Test
  void core_knows_three_libraries_and_nothing_outside() {
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

  @Test
  void the_web_knows_core_and_its_own_libraries() {
    noClasses()
        .that()
        .resideInAPackage("dev.bonafide.web..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.bonafide.documents..",
            "dev.bonafide.terminal..",
            "dev.bonafide.postgres..",
            "dev.bonafide.slack..",
            "dev.bonafide.bot..",
            "java.sql..",
            "org.springframework.jdbc..")
        .check(house);
  }

  @Test
  void nothing_else_knows_the_web() {
    noClasses()
        .that()
        .resideInAPackage("dev.bonafide..")
        .and()
        .resideOutsideOfPackages("dev.bonafide.web..", "dev.bonafide.bot..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.bonafide.web..", "jakarta.servlet..", "org.thymeleaf..")
        .check(house);
  }

  @Test
  void chat_knows_core_and_okhttp_and_no_platform() {
    classes()
        .that()
        .resideInAPackage("dev.bonafide.chat..")
        .should()
        .onlyDependOnClassesThat(
            resideInAPackage("dev.bonafide.chat..")
                .or(resideInAnyPackage(CORE))
                .or(resideInAnyPackage("java..", "okhttp3..", "org.jspecify..")))
        .check(house);
  }

  @Test
  void only_platforms_and_the_bot_know_what_platforms_share() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "dev.bonafide.chat..",
            "dev.bonafide.slack..",
            "dev.bonafide.telegram..",
            "dev.bonafide.discord..",
            "dev.bonafide.bot..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.bonafide.chat..")
        .check(house);
  }

  @Test
  void a_platform_knows_core_chat_and_its_own_libraries() {
    for (String platform : List.of("slack", "telegram", "discord")) {
      noClasses()
          .that()
          .resideInAPackage("dev.bonafide." + platform + "..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("dev.bonafide..")
                  .and(not(resideInAnyPackage(CORE)))
                  .and(not(resideInAPackage("dev.bonafide.chat..")))
                  .and(not(resideInAPackage("dev.bonafide." + platform + "..")))
                  .or(resideInAnyPackage("org.springframework..", "net.dv8tion.jda.internal..")))
          .check(house);
    }
  }

  @Test
  void speech_and_hiring_know_core_and_their_libraries() {
    for (String adapter : List.of("speech", "hiring")) {
      classes()
          .that()
          .resideInAPackage("dev.bonafide." + adapter + "..")
          .should()
          .onlyDependOnClassesThat(
              resideInAnyPackage(CORE)
                  .or(resideInAPackage("dev.bonafide." + adapter + ".."))
                  .or(resideInAnyPackage("java..", "okhttp3..", "com.fasterxml.jackson.."))
                  .or(resideInAnyPackage("javax.crypto..", "org.jsoup..", "org.jspecify..")))
          .check(house);
    }
  }

  @Test
  void models_know_core_and_their_own_libraries() {
    noClasses()
        .that()
        .resideInAPackage("dev.bonafide.model..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "dev.bonafide.documents..",
            "dev.bonafide.terminal..",
            "dev.bonafide.postgres..",
            "dev.bonafide.slack..",
            "dev.bonafide.telegram..",
            "dev.bonafide.discord..",
            "dev.bonafide.web..",
            "dev.bonafide.bot..",
            "org.springframework..")
        .check(house);
  }

  @Test
  void only_what_speaks_to_providers_knows_their_library() {
    noClasses()
        .that()
        .resideInAPackage("dev.bonafide..")
        .and()
        .resideOutsideOfPackage("dev.bonafide.model.provider..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("dev.langchain4j..")
        .check(house);
  }

  @Test
  void patience_knows_no_provider() {
    noClasses()
        .that()
        .resideInAPackage("dev.bonafide.model.resilience..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.bonafide.model.provider..", "java.net..")
        .check(house);
  }
}
