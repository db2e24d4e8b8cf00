package dev.bonafide.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Claim;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.casefile.Submission;
import dev.bonafide.documents.tree.Tree;
import dev.bonafide.documents.tree.YamlTree;
import dev.bonafide.engine.CatalogueEngine;
import dev.bonafide.verdict.Assessment;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The shipped rules on short talks and notes: what they hear, and what only sounds like it. */
class WordingsTest {
  private static final CatalogueEngine ENGINE = Shipped.ENGINE;
  private static final Path FILE =
      Path.of(System.getProperty("bonafide.root", ".."), "corpus", "words", "wordings.yaml");
  private static final Tree WORDINGS = read();

  private static final Set<String> OF_OFFERERS =
      Set.of("danger-named", "employer-denial", "recipient-suspects");

  private static final List<Claim> SPOKEN =
      Stream.of(
              "German",
              "Polish",
              "Japanese",
              "Ukrainian",
              "Serbian",
              "Portuguese",
              "Czech",
              "Spanish",
              "French",
              "Swedish",
              "Finnish",
              "Dutch",
              "Italian",
              "Russian",
              "Turkish",
              "Norwegian",
              "Korean",
              "Greek",
              "Romanian",
              "Mandarin",
              "Danish")
          .map(language -> new Claim("language", language, List.of()))
          .toList();

  private static Tree read() {
    try {
      return YamlTree.read(Files.readString(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void no_talk_that_only_looks_like_it_is_flagged() {
    List<Submission> talks = talks("looks-alike");

    assertThat(talks).hasSizeGreaterThan(60);
    assertThat(talks).filteredOn(talk -> assess(talk).verdict().level() > 0).hasSizeLessThan(2);
  }

  @Test
  void no_note_that_denies_is_flagged() {
    assertThat(notes("denied"))
        .hasSize(90)
        .allSatisfy(note -> assertThat(assess(note).verdict().level()).isZero());
  }

  @Test
  void of_ten_talks_that_hold_eight_are_found() {
    List<Submission> talks = talks("holds");

    assertThat(talks).hasSizeGreaterThan(60);
    assertThat(found(talks)).isGreaterThanOrEqualTo(talks.size() * 8 / 10);
  }

  @Test
  void of_twenty_notes_that_tell_something_seventeen_are_found() {
    List<Submission> notes = notes("seen");

    assertThat(notes).hasSize(120);
    assertThat(found(notes)).isGreaterThanOrEqualTo(notes.size() * 17 / 20);
  }

  private static long found(List<Submission> cases) {
    return cases.stream().filter(one -> !assess(one).findings().isEmpty()).count();
  }

  private static Assessment assess(Submission submission) {
    return ENGINE.screen(submission).assessment();
  }

  private static List<Submission> talks(String which) {
    return WORDINGS.at("talks").map().entrySet().stream()
        .flatMap(
            schema -> schema.getValue().list(which).stream().map(one -> talk(schema.getKey(), one)))
        .toList();
  }

  private static Submission talk(String schema, Tree turns) {
    StringBuilder text = new StringBuilder();
    for (Tree turn : turns.list()) {
      for (Map.Entry<String, Tree> said : turn.map().entrySet()) {
        String name = said.getKey().equals("subject") ? "Jordan" : "Priya";
        text.append("12/05/2026, 10:00 - ").append(name).append(": ");
        text.append(said.getValue().text().orElseThrow()).append('\n');
      }
    }
    SubjectKind kind =
        OF_OFFERERS.contains(schema) ? SubjectKind.SOLICITATION : SubjectKind.CANDIDATE;
    Exhibit talk =
        new Exhibit("talk", ExhibitKind.MESSAGES, text.toString(), "Jordan", null, false);
    List<Claim> claims = schema.equals("language") ? SPOKEN : List.of();
    return new Submission(kind, "Jordan", claims, List.of(talk), List.of());
  }

  private static List<Submission> notes(String which) {
    return WORDINGS.at("notes").map().values().stream()
        .flatMap(observation -> observation.list(which).stream())
        .map(note -> Exhibit.of("note", ExhibitKind.NOTE, note.text().orElseThrow()))
        .map(
            note ->
                new Submission(
                    SubjectKind.CANDIDATE, "Jordan", List.of(), List.of(note), List.of()))
        .toList();
  }
}
