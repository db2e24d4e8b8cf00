package dev.bonafide.documents.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.bonafide.casefile.Exhibit;
import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.casefile.Role;
import dev.bonafide.casefile.Subject;
import dev.bonafide.casefile.SubjectKind;
import dev.bonafide.documents.archive.Made;
import dev.bonafide.documents.intake.Opened;
import dev.bonafide.reading.Readers;
import java.util.List;
import org.junit.jupiter.api.Test;

class MboxTest {
  private static final Subject ANA = new Subject(SubjectKind.CANDIDATE, "Ana Torres");
  private static final String THREAD =
      """
      From jobs@firm.example Tue Mar  3 10:00:00 2026
      From: Max <jobs@firm.example>
      To: Ana Torres <ana@mail.example>
      Date: Tue, 3 Mar 2026 10:00:00 +0100
      Subject: Role

      Where do you live?
      >From what I read, Toronto.

      From ana@mail.example Tue Mar  3 11:00:00 2026
      From: Ana Torres <ana@mail.example>
      To: Max <jobs@firm.example>
      Date: Tue, 3 Mar 2026 11:00:00 +0100
      Subject: Re: Role

      In Lisbon.
      """;

  @Test
  void an_endless_line_is_refused() {
    String box = THREAD + "x".repeat(2 << 20);
    assertThatThrownBy(() -> Opened.of("b.mbox", Made.bytes(box)))
        .hasMessageContaining("b.mbox: could not be read: it has a line longer than 1 MiB");
  }

  @Test
  void more_mails_than_an_export_has_messages_are_refused() {
    String box = "From a\nFrom: a\n\n\n".repeat(250_001);
    assertThatThrownBy(() -> Opened.of("b.mbox", Made.bytes(box)))
        .hasMessageContaining("b.mbox: could not be read: it holds more than 250000 mails");
  }

  @Test
  void a_line_of_a_letter_that_begins_with_from_stays_in_it() {
    String letter = "From Monday on, deposit our cheque and send the rest on.\n";
    for (String below : List.of("\n", "Max\n", "\nPs: bring your ID.\n")) {
      String box = THREAD.replace("In Lisbon.\n", "Hello,\n\n" + letter + below);
      Exhibit exhibit = Opened.of("b.mbox", Made.bytes(box)).getFirst();
      assertThat(exhibit.text()).contains("Hello,\n\n" + letter.strip());
    }
  }

  @Test
  void a_box_with_a_byte_order_mark_is_one() {
    assertThat(Opened.of("b.mbox", Made.bytes("\uFEFF" + THREAD)))
        .isEqualTo(Opened.of("b.mbox", Made.bytes(THREAD)));
  }

  @Test
  void a_box_of_years_is_read_whole() {
    String mail = THREAD.substring(0, THREAD.indexOf("\n\nFrom ") + 2);
    String box = mail.repeat(21_000);
    assertThat(Opened.of("b.mbox", Made.bytes(box)).getFirst().text().split("Toronto", -1))
        .hasSize(21_001);
  }

  @Test
  void a_box_is_one_thread_in_which_everybody_has_their_own_words() {
    Exhibit exhibit = Opened.of("b.mbox", Made.bytes(THREAD)).getFirst();
    Reading reading = new Readers(List.of()).read(exhibit, ANA);
    assertThat(reading.utterances().stream().map(u -> u.role() + " " + reading.words(u)))
        .containsExactly(
            "OTHER Role",
            "OTHER Where do you live?\nFrom what I read, Toronto.",
            "SUBJECT In Lisbon.");
  }

  @Test
  void patches_are_the_log_of_their_commits() {
    String patch =
        """
        From 0123456789abcdef0123456789abcdef01234567 Mon Sep 17 00:00:00 2001
        From: Ana Torres <ana@mail.example>
        Date: Tue, 3 Mar 2026 10:00:00 +0900
        Subject: [PATCH 1/2] Sync the settings

        commit 1111111
        Author: Somebody Else <else@mail.example>
        ---
         a.js | 1 +
        """;
    Exhibit exhibit = Opened.of("p.mbox", Made.bytes(patch)).getFirst();
    assertThat(exhibit.kind()).isEqualTo(ExhibitKind.CODE_PROFILE);
    Reading reading = new Readers(List.of()).read(exhibit, ANA);
    assertThat(reading.format()).isEqualTo("git-log");
    assertThat(reading.utterances())
        .singleElement()
        .matches(said -> said.role() == Role.SUBJECT)
        .matches(said -> String.valueOf(said.speaker()).startsWith("Ana Torres"))
        .matches(said -> String.valueOf(said.at()).contains("+0900"));
    assertThat(reading.text()).contains("    Sync the settings\n");
  }
}
