package dev.bonafide.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Talks in layouts of programs and people that no reader was made for. */
class UnseenLayoutsTest {
  private static final Map<Answer, List<String>> ANSWERS = new EnumMap<>(Answer.class);

  /** Whose words are the subject's in one of these. */
  enum Answer {
    RIGHT,
    ASKED,
    WRONG
  }

  @BeforeAll
  static void read_all() {
    for (UnseenLayout layout : UnseenLayout.all()) {
      for (UnseenTalk talk : UnseenTalk.all()) {
        Answer answer = answer(read(talk.name(), layout.write(talk.turns())), talk);
        of(answer).add(layout.turn() + " of " + talk.label());
      }
    }
  }

  static CaseFile read(@Nullable String name, String text) {
    return new CaseReader(new Readers(List.of()))
        .read(null, name, List.of(), List.of(Exhibit.of("a.txt", null, text)));
  }

  static Answer answer(CaseFile read, UnseenTalk talk) {
    if (isAsked(read)) {
      return Answer.ASKED;
    }
    return isRight(read.readings().getFirst(), talk) ? Answer.RIGHT : Answer.WRONG;
  }

  private static boolean isAsked(CaseFile read) {
    return read.subject().isOpen()
        || read.readings().getFirst().utterances().stream()
            .noneMatch(said -> said.role() == Role.SUBJECT);
  }

  /** Whether each word is said by the one who said it, and by no one else. */
  private static boolean isRight(Reading reading, UnseenTalk talk) {
    List<UnseenTalk.Turn> turns = talk.turns();
    for (int at = 0; at < turns.size(); at++) {
      int turn = at;
      Role role = UnseenTalk.isOfSubject(at) ? Role.SUBJECT : Role.OTHER;
      for (String line : turns.get(at).words().split("\n", -1)) {
        boolean right =
            reading.utterances().stream()
                .filter(said -> said.role() == role && reading.words(said).contains(line))
                .anyMatch(said -> isAlone(reading.words(said), turn, turns));
        if (!right) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether nothing that another says stands among the words. */
  private static boolean isAlone(String words, int turn, List<UnseenTalk.Turn> turns) {
    for (int other = 0; other < turns.size(); other++) {
      boolean another = UnseenTalk.isOfSubject(other) != UnseenTalk.isOfSubject(turn);
      if (another && words.contains(turns.get(other).words())) {
        return false;
      }
    }
    return true;
  }

  @Test
  void most_are_read_as_they_were_said() {
    assertThat(of(Answer.RIGHT)).hasSizeGreaterThan(all() * 97 / 100);
  }

  @Test
  void hardly_any_is_read_wrongly_in_silence() {
    assertThat(of(Answer.WRONG)).hasSizeLessThan(all() / 100);
  }

  @ParameterizedTest
  @MethodSource("textsOfOne")
  void what_one_person_wrote_is_theirs(String text) {
    for (String name : new @Nullable String[] {null, "Bobby Sierra"}) {
      CaseFile read = read(name, text);
      assertThat(read.subject().isOpen()).isFalse();
      assertThat(read.readings().getFirst().utterances())
          .isNotEmpty()
          .allMatch(said -> said.role() == Role.SUBJECT);
    }
  }

  static List<String> textsOfOne() throws IOException {
    Path file = Path.of("src/test/resources/layouts/one-author.txt");
    return List.of(Files.readString(file).split("=====\n", -1));
  }

  private static List<String> of(Answer answer) {
    return ANSWERS.computeIfAbsent(answer, _ -> new ArrayList<>());
  }

  private static int all() {
    return ANSWERS.values().stream().mapToInt(List::size).sum();
  }
}
