package dev.bonafide.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.bonafide.check.Comparison;
import dev.bonafide.check.Look;
import dev.bonafide.comparison.interview.RepeatedAnswers;
import dev.bonafide.comparison.language.LanguageAnswered;
import dev.bonafide.comparison.resume.ResumeAgainstInterview;
import dev.bonafide.rule.file.ListFiles;
import dev.bonafide.rule.file.ShippedRules;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class ComparisonsProperties {
  private static final List<String> WORDS =
      List.of(
          "Watashi wa Sam desu, Osaka ni sunde imasu, yoroshiku onegaishimasu.",
          "はじめまして、佐藤と申します。大阪に住んでいて、開発をしています。",
          "[foreign]",
          "[speaking Japanese]",
          "My Japanese is basic, as my CV says.",
          "Japanese (basic)",
          "I moved last month, it was an acquisition through an agency.",
          "is it a dialect?",
          "Why? What do you mean?",
          "I have delivered other things too",
          "2001 - 2024 Somewhere, MSc, I have 4 years of experience",
          "\"quoted > and [open",
          "");

  @Property(tries = 300)
  void what_the_subject_adds_at_the_end_or_on_a_resume_clears_nothing(
      @ForAll("additions") List<String> added) {
    Told told = seen();
    added.forEach(told::subject);
    told.resume(String.join("\n", added));

    assertSeen(told);
  }

  @Property(tries = 60)
  void the_words_of_any_call_are_looked_at_without_an_error(
      @ForAll List<String> asked, @ForAll List<String> answered) {
    Told told = Told.call().claims("languages", String.join(",", asked));
    told.resume(String.join("\n", answered));
    for (int at = 0; at < Math.min(asked.size(), answered.size()); at++) {
      told.other(asked.get(at)).subject(answered.get(at));
    }

    for (Comparison comparison : Comparisons.all(new ListFiles(ShippedRules.all())::named)) {
      assertThatCode(() -> comparison.look(told.end())).doesNotThrowAnyException();
    }
  }

  @Property(tries = 50)
  void the_same_case_looks_the_same(@ForAll("additions") List<String> added) {
    Told told = seen();
    added.forEach(told::subject);

    for (Comparison comparison : Comparisons.all(new ListFiles(ShippedRules.all())::named)) {
      assertThat(comparison.look(told.end())).isEqualTo(comparison.look(told.end()));
    }
  }

  @Provide
  Arbitrary<List<String>> additions() {
    return Arbitraries.of(WORDS).list().ofMaxSize(6);
  }

  private static void assertSeen(Told told) {
    List<Comparison> lasting =
        List.of(new LanguageAnswered(), new RepeatedAnswers(), new ResumeAgainstInterview());
    for (Comparison comparison : lasting) {
      assertThat(comparison.look(told.end())).as(comparison.name()).isInstanceOf(Look.Seen.class);
    }
  }

  private static Told seen() {
    return Told.call()
        .claims("language", "Japanese")
        .other("Which project are you the most proud of?")
        .subject("I have delivered many project for many client.")
        .other("What was the hard part of the bridge?")
        .subject("I have delivered many project for many client.")
        .subject("I never worked at BlueWave.")
        .other("Did you work alone or with a team?")
        .subject("With team. I have delivered many project for many client.")
        .other("Could you introduce yourself in Japanese?")
        .subject("My English is good, in my team we always speak English.")
        .resume("Sam Lee\n2019 - 2024 Engineer, BlueWave");
  }
}
