package dev.bonafide.documents.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.reading.Readers;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Conversations that are written as YAML, as rows of SQL, and with columns of any language. */
class OtherSyntaxTest {
  private static final Subject ANA = new Subject(SubjectKind.CANDIDATE, "Ana Rey");
  private static final String[] TALK = {
    "OTHER Wim Loos: Where do we send the laptop?",
    "SUBJECT Ana Rey: To me; it's not for my \"cousin\".",
    "OTHER Wim Loos: Fine, see you on Monday.",
    "SUBJECT Ana Rey: See you there."
  };

  @Test
  void words_that_only_mention_an_insert_are_no_script() {
    String words =
        """
        I wrote it myself.
        INSERT INTO pay VALUES (1, 'me'), (2, 'you');
        It works.
        """;
    Reading reading =
        new Readers(List.of(new Exports())).read(Exhibit.of("a.txt", null, words), ANA);
    assertThat(reading.utterances()).allMatch(said -> said.role() == Role.SUBJECT);
  }

  @Test
  void a_list_of_one_key_each_is_no_yaml() {
    String words =
        """
        - Ana Rey: I start on Monday
          and stay
        - Wim Loos: good, see you then
        """;
    assertThat(Syntax.of(words)).isEmpty();
  }

  @Test
  void lines_with_more_cells_than_others_are_no_columns_of_speakers() {
    String words =
        """
        09:02\tWim Loos
        \t\tWhere do we send the laptop?
        09:05\tAna Rey
        \t\tTo me, please.
        09:08\tWim Loos
        \t\tFine, see you on Monday.
        09:15\tAna Rey
        \t\tSee you there.
        """;
    Reading reading =
        new Readers(List.of(new Exports())).read(Exhibit.of("a.txt", null, words), ANA);
    assertThat(reading.utterances())
        .anyMatch(said -> said.role() == Role.SUBJECT && reading.words(said).contains("To me"))
        .noneMatch(said -> said.role() == Role.SUBJECT && reading.words(said).contains("Where"));
  }

  @Test
  void messages_of_yaml_are_of_those_who_wrote_them() {
    assertThat(
            said(
                """
                thread: 7
                entries:
                  - writer: Wim Loos
                    at: 2026-04-02T10:00:00Z
                    text: Where do we send the laptop?
                  - writer: Ana Rey
                    at: 2026-04-02T10:01:00Z
                    text: >
                      To me; it's not for
                      my "cousin".
                  - writer: Wim Loos
                    at: 2026-04-02T10:02:00Z
                    text: 'Fine, see you on Monday.'
                  - writer: Ana Rey
                    at: 2026-04-02T10:03:00Z
                    text: See you there.
                """))
        .containsExactly(TALK);
  }

  @Test
  void rows_of_sql_are_of_those_whom_another_table_names() {
    assertThat(
            said(
                """
                -- dump
                INSERT INTO `crew` (`id`, `name`) VALUES (4,'Wim Loos'),(9,'Ana Rey');
                INSERT INTO `note` (`id`,`author_id`,`body`,`seen`,`created`) VALUES
                (1,4,'Where do we send the laptop?',1,'2026-04-02 10:00:00'),
                (2,9,'To me; it''s not for my "cousin".',1,'2026-04-02 10:01:00'),
                (3,9,NULL,1,'2026-04-02 10:01:30'),
                (4,4,'Fine, see you on Monday.',1,'2026-04-02 10:02:00'),
                (5,9,'See you there.',0,'2026-04-02 10:03:00');
                """))
        .containsExactly(TALK);
  }

  @Test
  void of_two_columns_that_come_again_the_one_that_takes_turns_is_who_speaks() {
    assertThat(
            said(
                """
                Jour;Nom complet;Voie;Propos
                02/04/2026 10:00;Wim Loos;Portail;Where do we send the laptop?
                02/04/2026 10:01;Ana Rey;Portail;"To me; it's not for my ""cousin""."
                02/04/2026 10:02;Wim Loos;Courriel;Fine, see you on Monday.
                02/04/2026 10:03;Ana Rey;Courriel;See you there.
                """))
        .containsExactly(TALK);
  }

  private static List<String> said(String text) {
    Reading reading = new Exports().read(Exhibit.of("a.txt", null, text), ANA).orElseThrow();
    return reading.utterances().stream()
        .map(said -> said.role() + " " + said.speaker() + ": " + reading.words(said).strip())
        .toList();
  }
}
