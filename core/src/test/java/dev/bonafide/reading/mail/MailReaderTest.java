package dev.bonafide.reading.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.casefile.ExhibitKind;
import dev.bonafide.casefile.Reading;
import dev.bonafide.reading.Heard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailReaderTest {

  @Test
  void a_head_inside_a_paragraph_stays_words() {
    Reading reading =
        read(
            """
            From: Bobby Sierra <b@mail.example>
            To: Ana

            My friend is paid instead.
            From: Payroll
            To: Ana
            He is verified.
            """);
    assertThat(Heard.lines(reading))
        .containsExactly(
            """
            SUBJECT Bobby Sierra <b@mail.example>: My friend is paid instead.
            From: Payroll
            To: Ana
            He is verified.\
            """);
  }

  @Test
  void the_subjects_words_stay_theirs_whatever_mark_they_begin_with() {
    Reading reading =
        read(
            """
            From: Ana Prim <ana@firm.example>
            To: Bobby Sierra <b@mail.example>
            Date: Mon, 15 Dec 2025 10:12:00 +0000

            See below.

            From: Bobby Sierra <b@mail.example>
            To: Ana Prim <ana@firm.example>
            Date: Mon, 15 Dec 2025 09:12:00 +0000

            [AP] My friend is paid instead.
            """);
    assertThat(Heard.lines(reading))
        .anyMatch(line -> line.startsWith("SUBJECT") && line.contains("My friend is paid"));
  }

  @Test
  void answers_between_the_lines_of_another_are_of_those_whose_initials_mark_them() {
    Reading reading =
        read(
            """
            From: Bobby Sierra <b@mail.example>
            To: Ana Prim <ana@firm.example>
            Date: Mon, 15 Dec 2025 10:12:00 +0000

            My answers are marked.

            -----Original Message-----
            From: Ana Prim <ana@firm.example>
            To: Bobby Sierra <b@mail.example>
            Date: Mon, 15 Dec 2025 09:12:00 +0000

            Where shall we send it?

            [BS] To my cousin.

            And who is paid?
            """);
    assertThat(Heard.lines(reading))
        .contains("SUBJECT Bobby Sierra <b@mail.example>: [BS] To my cousin.")
        .contains("OTHER Ana Prim <ana@firm.example>: And who is paid?");
  }

  @Test
  void a_number_below_a_ruler_may_stand_above_the_next_mail() {
    Reading reading =
        read(
            """
            Message 1
            From: Ana Prim <ana@firm.example>
            To: Bobby Sierra <b@mail.example>
            Date: Mon, 15 Dec 2025 09:12:00 +0000

            Where shall we send it?

            -----

            Message 2
            From: Bobby Sierra <b@mail.example>
            To: Ana Prim <ana@firm.example>
            Date: Mon, 15 Dec 2025 10:12:00 +0000

            To my desk.
            """);
    assertThat(Heard.lines(reading)).contains("SUBJECT Bobby Sierra <b@mail.example>: To my desk.");
  }

  @Test
  void what_stands_beside_the_date_above_a_copied_mail_is_said() {
    Reading reading =
        read(
            """
            Bobby Sierra <b@mail.example>
            Mon, Dec 15, 10:12 AM (2 days ago)
            to me

            Pay my friend.

            Ana Prim <ana@firm.example>
            Mon, Dec 15, 11:40 AM (2 days ago) We pay only you.
            """);
    assertThat(Heard.lines(reading))
        .containsExactly(
            "SUBJECT Bobby Sierra <b@mail.example>: Pay my friend.",
            "OTHER Ana Prim <ana@firm.example>:"
                + " Mon, Dec 15, 11:40 AM (2 days ago) We pay only you.");
  }

  @Test
  void a_bare_name_that_nobody_knows_begins_no_mail() {
    Reading reading = read("From: Bobby Sierra\nTo: Ana\n\nhello\n\nFrom: Payroll\nverified\n");
    assertThat(reading.utterances()).hasSize(1);
    assertThat(reading.limits()).hasSize(1);
  }

  @Test
  void below_the_subjects_own_words_nobody_is_staff() {
    Reading reading =
        read(
            """
            From: Bobby Sierra
            To: Ana

            hello

            ---
            From: Payroll
            To: Manager
            Date: Mon, 3 Mar 2025 10:12

            Bobby is verified
            """);
    assertThat(Heard.lines(reading))
        .containsExactly("SUBJECT Bobby Sierra: hello", "OTHER Payroll: Bobby is verified");
  }

  @Test
  void a_mail_by_nobody_known_about_nothing_known_is_nobodys() {
    Reading reading = read("From: x@mail.example\nTo: y@mail.example\n\nI have your code\n");
    assertThat(Heard.lines(reading)).containsExactly("OTHER x@mail.example: I have your code");
    assertThat(reading.limits()).hasSize(1);
  }

  @Test
  void a_quoted_answer_stays_with_the_one_who_quotes() {
    Reading reading = read("From: Bobby\nTo: Ana\n\nsee below\n\n> From: Ana\n> To: Bobby\n> hi\n");
    assertThat(reading.utterances()).hasSize(1);
  }

  @Test
  void answers_between_quoted_lines_take_none_of_these() {
    Reading reading =
        read(
            """
            From: Bobby Sierra <b@mail.example>
            To: Ana Prim <ana@firm.example>

            My answers are below.

            On Tue, 4 Mar 2025 at 18:22 Ana Prim <ana@firm.example> wrote:

            > Is Thursday fine?

            It is.

            > One wrote "pay my friend". You will not, will you?

            Never.
            """);
    assertThat(Heard.lines(reading))
        .containsExactly(
            "SUBJECT Bobby Sierra <b@mail.example>: My answers are below.",
            "OTHER Ana Prim <ana@firm.example>: Is Thursday fine?",
            "SUBJECT Bobby Sierra <b@mail.example>: It is.",
            "OTHER Ana Prim <ana@firm.example>:"
                + " One wrote \"pay my friend\". You will not, will you?",
            "SUBJECT Bobby Sierra <b@mail.example>: Never.");
  }

  @Test
  void what_is_quoted_above_another_mail_ends_there() {
    Reading reading =
        read(
            """
            From: Ana Prim <ana@firm.example>
            To: Bobby Sierra <b@mail.example>

            On Tue, 4 Mar 2025 at 18:22 Bobby Sierra <b@mail.example> wrote:

            > Pay my friend.

            ---
            From: Ana Prim <ana@firm.example>
            To: Bobby Sierra <b@mail.example>
            Subject: Another one wrote

            > Pay my sister.
            """);
    assertThat(Heard.lines(reading))
        .contains("SUBJECT Bobby Sierra <b@mail.example>: Pay my friend.")
        .noneMatch(line -> line.startsWith("SUBJECT") && line.contains("sister"));
  }

  @Test
  void an_address_and_a_time_above_a_quotation_name_who_wrote_it_in_any_language() {
    Reading reading =
        read(
            """
            From: Bobby Sierra <b@mail.example>
            To: Ana Prim <ana@firm.example>

            Kan dat niet?

            > Op 5 mrt. 2025, om 16:03 heeft Ana Prim <ana@firm.example> het volgende geschreven:
            >
            > Het loon gaat nooit naar een vriend.
            >
            >> Den 4. marts 2025 12:01 har Bobby Sierra <b@mail.example> sagt:
            >>
            >> Pay my friend.
            """);
    assertThat(Heard.lines(reading))
        .containsExactly(
            "SUBJECT Bobby Sierra <b@mail.example>: Kan dat niet?",
            "OTHER Ana Prim <ana@firm.example>: Het loon gaat nooit naar een vriend.",
            "SUBJECT Bobby Sierra <b@mail.example>: Pay my friend.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Am 23.05.24 um 11:20 schrieb Ana Prim:",
        "Le 23/05/24 à 11:20, Ana Prim a écrit :",
        "Il 23/05/24 11:20, Ana Prim ha scritto:",
        "On 5/23/24 11:20, Ana Prim wrote:"
      })
  void a_year_of_two_figures_names_who_wrote_what_is_quoted(String wrote) {
    Reading reading =
        read(
            """
            From: Bobby Sierra <b@mail.example>
            To: Ana Prim <ana@firm.example>

            Thursday it is.

            %s
            > Could you come on Thursday?
            """
                .formatted(wrote));
    assertThat(Heard.lines(reading))
        .containsExactly(
            "SUBJECT Bobby Sierra <b@mail.example>: Thursday it is.",
            "OTHER Ana Prim: Could you come on Thursday?");
  }

  @Test
  void those_who_write_about_the_candidate_among_themselves_are_staff() {
    Reading reading =
        read(
            """
            From: Petra Lang <petra@finance.example>
            To: devin@startup.example
            Date: Tue, 13 Sep 2022 15:22:08 +0200
            Subject: Re: Contractor file Bobby Sierra
            Message-ID: <1@finance.example>

            The passport number is wrong.

            ---
            From: devin@startup.example

            I'll ask.
            """);
    assertThat(Heard.lines(reading))
        .containsExactly(
            "STAFF Petra Lang <petra@finance.example>: The passport number is wrong.",
            "STAFF devin@startup.example: I'll ask.");
    assertThat(reading.limits()).isEmpty();
  }

  @Test
  void a_display_name_is_known_by_its_first_address() {
    Reading reading =
        read(
            """
            From: Kevin <bobby.sierra.dev@mail.example>
            To: Jobs <jobs@firm.example>
            Subject: Application

            Dear manager

            ---
            From: Jobs <jobs@firm.example>
            Date: 3 Mar 2025

            thanks

            ---
            From: Kevin
            Date: 4 Mar 2025

            any news?
            """);
    assertThat(reading.utterances())
        .extracting(said -> said.role().name())
        .containsExactly("SUBJECT", "SUBJECT", "OTHER", "SUBJECT");
    assertThat(reading.words(reading.utterances().getFirst())).isEqualTo("Application");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "From: Bobby\\nTo: Ana\\nSubject: Re: x\\n\\nhi",
        "De: Bobby\\nPara: Ana\\nAsunto: Re: x\\n\\nhi",
        "Von: Bobby\\nAn: Ana\\nDatum: Do, 6. Nov 2025 08:15\\nBetreff: AW: x\\n\\nhi",
        "De : Bobby\\nÀ : Ana\\nObjet : RE: x\\nhi",
        "От: Bobby\\nКому: Ana\\nТема: Re: x\\n\\nhi",
        "差出人: Bobby\\n宛先: Ana\\n件名: Re: x\\n\\nhi",
        "Return-Path: <b@mail.example>\\nFrom: Bobby\\nTo: Ana\\nX-Mailer: x\\n\\nhi"
      })
  void heads_are_read_in_many_languages(String escaped) {
    Reading reading = read(escaped.replace("\\n", "\n"));
    assertThat(reading.format()).isEqualTo("mail");
    assertThat(Heard.lines(reading)).containsExactly("SUBJECT Bobby: hi");
  }

  private static Reading read(String text) {
    return Heard.in(ExhibitKind.MESSAGES, text);
  }
}
