package dev.bonafide.reading.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Attribution;
import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.reading.CaseReader;
import dev.bonafide.reading.Readers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Names as they are given and as chats show them, the same ways in each of eight groups: the person
 * being screened is told as often in one as in another. Each talk has another speaker, whose name
 * is like none of them.
 */
class NamePairsTest {
  private static final String TALK =
      """
      Zyxt Qorvalle  9:40 AM
      When can you start?
      LABEL  9:41 AM
      On Monday, if it suits you.
      Zyxt Qorvalle  9:42 AM
      It does.
      LABEL  9:43 AM
      Good.
      """;

  private record Pair(String group, String way, String name, String label) {
    static Pair of(String line) {
      String[] cells = line.split("\t", -1);
      return new Pair(cells[0], cells[1], cells[2], cells[3]);
    }

    /** Whether the label's words, and no one else's, are read as the subject's. */
    boolean isTold() {
      CaseFile read = read();
      Set<String> subjects =
          read.readings().getFirst().utterances().stream()
              .filter(said -> said.role() == Role.SUBJECT)
              .map(said -> String.valueOf(said.speaker()))
              .collect(Collectors.toSet());
      Attribution told = read.subject().attribution();
      return subjects.equals(Set.of(label)) && (told == null || !told.isOpen());
    }

    boolean isAsked() {
      return read().subject().choices().contains(label);
    }

    private CaseFile read() {
      Exhibit chat = Exhibit.of("chat", ExhibitKind.MESSAGES, TALK.replace("LABEL", label));
      return new CaseReader(new Readers(List.of()))
          .read(SubjectKind.CANDIDATE, name, List.of(), List.of(chat));
    }
  }

  private static List<Pair> pairs() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/name-pairs.tsv")).stream()
        .map(Pair::of)
        .toList();
  }

  @Test
  void each_of_eight_groups_is_told_as_often_as_the_others() throws IOException {
    Map<String, List<Pair>> untold =
        pairs().stream()
            .collect(
                Collectors.groupingBy(
                    Pair::group,
                    TreeMap::new,
                    Collectors.filtering(pair -> !pair.isTold(), Collectors.toList())));
    assertThat(pairs()).hasSizeGreaterThanOrEqualTo(300);
    assertThat(untold).hasSize(8);
    assertThat(untold.values()).allMatch(List::isEmpty);
  }

  @Test
  void who_is_not_told_is_asked_for() throws IOException {
    assertThat(pairs()).allMatch(pair -> pair.isTold() || pair.isAsked());
  }

  @Test
  void a_name_in_signs_that_are_no_letters_is_asked_for_and_nobody_else_is_taken() {
    for (String label : List.of("王晓明", "山本貴宏", "황민준", "عبد الرحمن")) {
      assertThat(new Pair("", "", "Xiaoming Wang", label)).matches(Pair::isAsked);
    }
  }
}
