package dev.bonafide.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static dev.bonafide.house.Walls.CORE;
import static dev.bonafide.house.Walls.HOUSE;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The walls of the house, and those within the core. */
class ArchitectureTest {
  /** Each may use those before it; the packages of one layer do not know each other. */
  private static final List<List<String>> LAYERS =
      List.of(
          List.of("resource"),
          List.of("text", "phrasebook"),
          List.of("identifier"),
          List.of("casefile", "watchlist"),
          List.of("check"),
          List.of("reading", "rule", "comparison", "consultation"),
          List.of("verdict", "prompt", "listening", "applicant", "account", "linkage", "proof"),
          List.of("examination", "sharing"),
          List.of("engine", "report", "evaluation", "mail"),
          List.of("casework"),
          List.of("conversation"),
          List.of("extension"));

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
              .check(HOUSE);
        }
      }
    }
  }

  @Test
  void no_packages_go_in_circles() {
    slices().matching("dev.bonafide.(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  /** Packages with rooms of their own. Each room uses only those below it. */
  private static final List<String> ROOMED =
      List.of(
          "text",
          "reading",
          "rule",
          "comparison",
          "verdict",
          "consultation",
          "proof",
          "report",
          "conversation",
          "chat",
          "slack",
          "discord",
          "telegram");

  @Test
  void rooms_of_one_package_do_not_go_in_circles() {
    List<String> all = new ArrayList<>(List.of(Walls.extensions()));
    ROOMED.forEach(name -> all.add("dev.bonafide." + name + ".."));
    for (String packages : all) {
      JavaClasses rooms = HOUSE.that(resideInAPackage(packages));
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
        .check(HOUSE);
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
            "opennlp.tools.ml..",
            "org.jspecify..")
        .check(HOUSE);
  }

  @Test
  void core_does_no_input_and_no_output() {
    noClasses()
        .that()
        .resideInAnyPackage(CORE)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.sql..")
        .check(HOUSE);
  }

  /** A command declares what others need to know of it, so that a new one changes none of them. */
  @Test
  void only_the_desk_of_the_chats_and_what_reads_words_switch_over_commands() {
    List<Path> files =
        House.files(".java").stream()
            .filter(file -> House.name(file).contains("/src/main/java/"))
            .toList();
    String acts =
        files.stream()
            .filter(file -> House.text(file).contains("implements DeskCommand"))
            .map(file -> file.getFileName().toString().replace(".java", ""))
            .collect(Collectors.joining("|"));
    Predicate<String> isSwitch =
        Pattern.compile("case (Command[.]|(" + acts + ")\\b)").asPredicate();
    List<String> switching =
        files.stream()
            .filter(file -> isSwitch.test(House.text(file)))
            .map(House::name)
            .filter(file -> !file.matches(".*/handler/(CaseAnswers|CommandAnswers|FollowUp).java"))
            .filter(file -> !file.matches(".*/intent/(PastedWords|PlainWords).java"))
            .toList();
    assertThat(switching).isEmpty();
  }
}
