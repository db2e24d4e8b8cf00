package dev.bonafide.conversation.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CommandReaderProperties {

  @Property(tries = 2_000)
  void any_text_is_read(@ForAll String text) {
    assertThat(CommandReader.read(text)).isNotNull();
  }

  @Property(tries = 2_000)
  void any_words_of_the_vocabulary_are_read_and_case_does_not_matter(
      @ForAll("words") List<String> words) {
    String said = String.join(" ", words);
    Command command = CommandReader.read(said);
    assertThat(command).isNotNull();
    assertThat(CommandReader.read(said.toUpperCase(Locale.ROOT)).getClass())
        .isEqualTo(command.getClass());
  }

  @Property(tries = 500)
  void what_follows_a_note_is_never_a_command(@ForAll("words") List<String> words) {
    String rest = String.join(" ", words);
    assertThat(CommandReader.read("note x " + rest)).isEqualTo(new AddNote("x " + rest));
  }

  @Property(tries = 20)
  void very_long_texts_are_read(@ForAll("words") List<String> words) {
    String pattern = String.join(" ", words) + " ";
    assertThat(CommandReader.read(pattern.repeat(200_000 / pattern.length() + 1))).isNotNull();
  }

  @Provide
  Arbitrary<List<String>> words() {
    List<String> all = new ArrayList<>(CommandVocabulary.VERBS.keySet());
    all.addAll(CommandVocabulary.KINDS.keySet());
    all.addAll(CommandVocabulary.CONCLUSIONS.keySet());
    all.addAll(CommandVocabulary.COURTESY);
    all.addAll(CommandVocabulary.POINTING);
    all.addAll(CommandVocabulary.CLOSING);
    all.addAll(
        List.of("as", "name", "note", "because", "1", "2", "99999", "yes", "x", "a-b", "#", "="));
    return Arbitraries.of(all).list().ofMinSize(1).ofMaxSize(8);
  }
}
