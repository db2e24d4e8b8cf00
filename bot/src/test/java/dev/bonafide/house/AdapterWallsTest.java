package dev.bonafide.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static dev.bonafide.house.Walls.CORE;
import static dev.bonafide.house.Walls.HOUSE;

import dev.bonafide.bot.Extensions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What an adapter may know, and who may know it. */
class AdapterWallsTest {
  /** Does inside JDA what JDA does by itself from 6.7 on, and goes with it. */
  private static final String UNTIL_JDA_6_7 = "CompletedChannels";

  @Test
  void adapters_do_not_know_each_other() {
    noClasses()
        .that()
        .resideInAPackage("dev.bonafide.terminal..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.bonafide.documents..", "dev.bonafide.bot..")
        .check(HOUSE);
    noClasses()
        .that()
        .resideInAPackage("dev.bonafide.documents..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.bonafide.terminal..", "dev.bonafide.bot..")
        .check(HOUSE);
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
        .check(HOUSE);
  }

  @Test
  void nothing_else_knows_the_web() {
    noClasses()
        .that()
        .resideInAPackage("dev.bonafide..")
        .and()
        .resideOutsideOfPackages("dev.bonafide.web..", "dev.bonafide.mcp..", "dev.bonafide.bot..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.bonafide.web..", "jakarta.servlet..", "org.thymeleaf..")
        .check(HOUSE);
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
                .or(resideInAnyPackage("java..", "javax.crypto..", "okhttp3..", "org.jspecify..")))
        .check(HOUSE);
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
        .check(HOUSE);
  }

  @Test
  void a_platform_knows_core_chat_and_its_own_libraries() {
    for (String platform : List.of("slack", "telegram", "discord")) {
      noClasses()
          .that()
          .resideInAPackage("dev.bonafide." + platform + "..")
          .and()
          .doNotHaveSimpleName(UNTIL_JDA_6_7)
          .should()
          .dependOnClassesThat(
              resideInAPackage("dev.bonafide..")
                  .and(not(resideInAnyPackage(CORE)))
                  .and(not(resideInAPackage("dev.bonafide.chat..")))
                  .and(not(resideInAPackage("dev.bonafide." + platform + "..")))
                  .or(resideInAnyPackage("org.springframework..", "net.dv8tion.jda.internal..")))
          .check(HOUSE);
    }
  }

  @Test
  void extensions_know_core_and_their_libraries() {
    Stream.of(Walls.extensions())
        .forEach(
            wing ->
                classes()
                    .that()
                    .resideInAPackage(wing)
                    .should()
                    .onlyDependOnClassesThat(
                        resideInAnyPackage(CORE)
                            .or(resideInAnyPackage(wing, "dev.bonafide.http..", "java.."))
                            .or(resideInAnyPackage("okhttp3..", "com.fasterxml.jackson.."))
                            .or(resideInAnyPackage("javax.crypto..", "javax.naming.."))
                            .or(resideInAnyPackage("org.jsoup..", "org.jspecify..")))
                    .check(HOUSE));
  }

  /** Checks that what is optional is named once, where the program is put together. */
  @Test
  void nothing_but_the_list_of_extensions_knows_one() {
    noClasses()
        .that()
        .resideOutsideOfPackages(Walls.extensions())
        .and()
        .doNotBelongToAnyOf(Extensions.class)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(Walls.extensions())
        .check(HOUSE);
  }

  @Test
  void http_knows_its_libraries_alone() {
    classes()
        .that()
        .resideInAPackage("dev.bonafide.http..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("dev.bonafide.http..", "java..", "okhttp3..", "org.jspecify..")
                .or(
                    resideInAnyPackage(
                        "com.fasterxml.jackson..", "io.github.resilience4j..", "kotlin..")))
        .check(HOUSE);
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
        .check(HOUSE);
  }

  @Test
  void the_door_for_assistants_knows_core_and_its_own_library() {
    classes()
        .that()
        .resideInAPackage("dev.bonafide.mcp..")
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("dev.bonafide.mcp..", "java..", "org.jspecify..")
                .or(
                    resideInAnyPackage(
                        "io.modelcontextprotocol..", "tools.jackson..", "jakarta.servlet.."))
                .or(resideInAnyPackage(CORE)))
        .check(HOUSE);
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
        .check(HOUSE);
  }

  @Test
  void patience_knows_no_provider() {
    noClasses()
        .that()
        .resideInAPackage("dev.bonafide.model.resilience..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.bonafide.model.provider..", "java.net..")
        .check(HOUSE);
  }
}
