package dev.bonafide.reading.chat;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.reading.Heard;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names on lines of their own, without times, among lines that a program puts there. */
class NamesBetweenLinesTest {
  @Test
  void a_name_of_the_subject_alone_makes_no_talk() {
    String text = "Bobby\nI wrote the ledger.\nBobby\nI wrote the queue.\n";
    assertThat(heard(text)).allMatch(line -> line.startsWith("SUBJECT"));
  }

  @Test
  void a_line_that_parts_what_people_say_is_no_one() {
    assertThat(
            heard(
                """
                Vi sendis
                When can you start?
                Enigu
                Bobby
                On Monday.
                Enigu
                Vi sendis
                Good, bring your papers.
                Enigu
                Bobby
                I will.
                Enigu
                """))
        .noneMatch(line -> line.contains("Enigu:"))
        .anyMatch(line -> line.startsWith("OTHER Vi sendis: When can you start?"))
        .anyMatch(line -> line.startsWith("SUBJECT Bobby: On Monday."));
  }

  @Test
  void three_turns_below_names_in_capitals_are_told() {
    assertThat(
            heard(
                """
                MI
                hello, you got the job
                BOBBY
                wow, thanks
                MI
                see you at six
                """))
        .containsExactly(
            "OTHER MI: hello, you got the job",
            "SUBJECT BOBBY: wow, thanks",
            "OTHER MI: see you at six");
  }

  @Test
  void someone_who_speaks_once_stands_above_the_mark_that_is_below_all_names() {
    assertThat(
            heard(
                """
                bobby_sierra
                •
                antaŭ 3 h
                What do you run?
                respondu
                ana_ruiz
                •
                antaŭ 2 h
                One old mill.
                respondu
                bobby_sierra
                •
                antaŭ 2 h
                I know it.
                respondu
                throw-77
                •
                antaŭ 1 h
                I pay you for your papers.
                respondu
                bobby_sierra
                •
                antaŭ 1 h
                No.
                respondu
                ana_ruiz
                •
                antaŭ 1 h
                Well said.
                """))
        .anyMatch(line -> line.startsWith("OTHER throw-77:"))
        .noneMatch(line -> line.startsWith("SUBJECT") && line.contains("I pay you"));
  }

  private static List<String> heard(String text) {
    Subject subject = new Subject(SubjectKind.CANDIDATE, "Bobby Sierra");
    return Heard.lines(Heard.in(null, subject, text)).stream().map(String::strip).toList();
  }
}
