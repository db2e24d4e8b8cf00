package dev.bonafide.rule.noted;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.resource.PropertyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes that no sentence was learned from: two of each act in English, two in other languages. */
class NotedActsTest {
  private static final Path NOTES = Path.of("src/test/resources/rule/noted-acts.tsv");
  private static final String HONEST = "-";
  private static final PropertyFile RED_FLAGS = PropertyFile.beside(NotedActs.class, "acts");
  private static final Set<String> ALL = all();

  private record Note(String language, String act, String text) {
    static List<Note> all() throws IOException {
      return Files.readAllLines(NOTES).stream()
          .map(line -> line.split("\t", 3))
          .map(parts -> new Note(parts[0], parts[1], parts[2]))
          .toList();
    }

    boolean isEnglish() {
      return language.equals("en");
    }

    boolean isHonest() {
      return act.equals(HONEST);
    }

    boolean isTaken() {
      return NotedActs.in(text, ALL).isClear();
    }

    /** Whether what is meant is taken, or is among what is asked. */
    boolean isUnderstood() {
      NotedSigns signs = NotedActs.in(text, ALL);
      List<String> shown = signs.isClear() ? List.of(signs.ids().getFirst()) : signs.ids();
      return ids(act).stream().anyMatch(shown::contains);
    }
  }

  private static Set<String> all() {
    Set<String> ids = new HashSet<>();
    RED_FLAGS.keys().forEach(act -> ids.addAll(ids(act)));
    return ids;
  }

  private static List<String> ids(String act) {
    return Arrays.asList(RED_FLAGS.text(act).split(", ", -1));
  }

  @Test
  void what_is_meant_is_taken_or_asked() throws IOException {
    List<Note> notes = Note.all().stream().filter(one -> !one.isHonest()).toList();
    List<Note> english = notes.stream().filter(Note::isEnglish).toList();
    List<Note> others = notes.stream().filter(one -> !one.isEnglish()).toList();
    assertThat(english).hasSize(96).filteredOn(Note::isUnderstood).hasSizeGreaterThanOrEqualTo(90);
    assertThat(others).hasSize(96).filteredOn(Note::isUnderstood).hasSizeGreaterThanOrEqualTo(86);
  }

  @Test
  void hardly_an_honest_note_is_taken_for_a_sign_without_asking() throws IOException {
    List<Note> honest = Note.all().stream().filter(Note::isHonest).toList();
    assertThat(honest).hasSize(60).filteredOn(Note::isTaken).hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void at_most_48_of_60_honest_notes_are_asked_about() throws IOException {
    assertThat(Note.all())
        .filteredOn(one -> one.isHonest() && !NotedActs.in(one.text(), ALL).ids().isEmpty())
        .hasSizeLessThanOrEqualTo(48);
  }

  @Test
  void what_does_not_apply_is_never_meant() {
    assertThat(NotedActs.in("Never turned his video on", Set.of("jobpost-cheque")).ids())
        .doesNotContain("interview-camera-off-noted");
    assertThat(NotedActs.in("Never turned his video on", Set.of())).isEqualTo(NotedSigns.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "?!", "\uD800", "xyzzy plugh"})
  void what_says_nothing_is_never_taken(String nothing) {
    assertThat(NotedActs.in(nothing, ALL).isClear()).isFalse();
  }

  @Test
  void every_act_that_is_learned_has_its_red_flags() {
    Set<String> acts = new HashSet<>();
    NotedActs.SENTENCES.forEach(
        name -> acts.addAll(PropertyFile.beside(NotedActs.class, name).keys()));
    acts.remove("none");
    assertThat(RED_FLAGS.keys()).isEqualTo(acts);
  }
}
