package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.check.Outcome;
import dev.bonafide.check.RedFlag;
import dev.bonafide.consultation.request.ControlClaims;
import dev.bonafide.documents.shipped.ShippedFiles;
import dev.bonafide.prompt.PromptShelf;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Claims whose answers code knows are claims of rules, and their words are what they say. */
class ControlClaimsTest {
  private static final ControlClaims CONTROLS =
      PromptShelf.read(ShippedFiles.prompts()).book().controls();

  @Test
  void each_is_told_as_its_rule_is_and_its_words_show_it() {
    for (ControlClaims.Plain one : CONTROLS.plain()) {
      for (SubjectKind kind : one.appliesTo()) {
        assertThat(found(kind, one.words()))
            .as(one.words())
            .anySatisfy(
                flag -> {
                  assertThat(flag.id()).isEqualTo(one.rule());
                  assertThat(flag.claim()).isEqualTo(one.wording());
                });
      }
    }
  }

  @Test
  void ordinary_words_show_nothing() {
    for (SubjectKind kind : SubjectKind.values()) {
      assertThat(CONTROLS.ordinary()).allSatisfy(words -> assertThat(found(kind, words)).isEmpty());
    }
  }

  @Test
  void every_kind_of_subject_has_some_to_choose_from() {
    for (SubjectKind kind : SubjectKind.values()) {
      assertThat(CONTROLS.plain())
          .filteredOn(one -> one.appliesTo().contains(kind))
          .hasSizeGreaterThan(3);
    }
  }

  private static List<RedFlag> found(SubjectKind kind, String words) {
    Exhibit said = Exhibit.of("talk.txt", ExhibitKind.MESSAGES, "Ana: " + words);
    Submission alone = new Submission(kind, "Ana", List.of(), List.of(said), List.of());
    return Shipped.ENGINE.alone().screen(alone, List.of()).outcomes().stream()
        .flatMap(
            one -> one instanceof Outcome.Finding found ? Stream.of(found.flag()) : Stream.of())
        .toList();
  }
}
